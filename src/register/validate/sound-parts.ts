import { checkAgainst } from "../../schema/check.js";
import { registerSchema } from "../../schema/register.js";
import type { Parts, Placed } from "./rule.js";

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The items that fit, with their indexes in the whole list. */
const sound = <T>(items: readonly unknown[], read: (item: unknown) => T | undefined): Placed<T>[] =>
  items.flatMap((item, index) => {
    const value = read(item);
    return value === undefined ? [] : [{ value, index }];
  });

const { notices: noticeList, directives: rowList, dictionary: dictionarySchema } = registerSchema.shape;

/**
 * Those notices and rows of a faulty register that fit the schema: one bad row does not hide what is wrong with the
 * others.
 */
export function soundParts(value: unknown): Parts {
  const { notices, directives, dictionary } = isMap(value) ? value : {};
  const ids = itemsOf(notices).flatMap((notice) => (isMap(notice) && typeof notice.id === "string" ? [notice.id] : []));
  return {
    notices: sound(itemsOf(notices), (item) => checkAgainst(noticeList.element, item).value),
    directives: sound(itemsOf(directives), (item) => checkAgainst(rowList.element, item).value),
    noticeIds: new Set(ids),
    madeWith: checkAgainst(dictionarySchema, dictionary).value ?? null,
  };
}
