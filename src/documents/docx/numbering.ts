import { bulletOf, type ListStyle, listNumber } from "../list-number.js";
import { at, childrenNamed, isOn, valueAt, type XmlElement } from "./xml.js";

interface Level {
  readonly format: string;
  /** `%1.%2.`: the numbers of the levels, and what stands around them. */
  readonly pattern: string;
  readonly start: number;
  /** All numbers of the pattern in decimals, whatever their own levels say. */
  readonly isLegal: boolean;
}

interface List {
  /** Lists that go on with one another's numbers. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlySet<number>;
}

/** Which list a paragraph is an item of, and how deep. */
export interface ItemOf {
  readonly list: string;
  readonly level: number;
}

const styles: Readonly<Record<string, ListStyle>> = {
  decimal: "decimal",
  decimalZero: "decimalZero",
  lowerLetter: "lowerLetter",
  upperLetter: "upperLetter",
  lowerRoman: "lowerRoman",
  upperRoman: "upperRoman",
};

const levelIndex = (element: XmlElement): number => Number(element.attributes.get("ilvl") ?? 0);

const levelOf = (element: XmlElement, start = valueAt(element, "start")): Level => ({
  format: valueAt(element, "numFmt") ?? "decimal",
  pattern: valueAt(element, "lvlText") ?? "",
  start: Number(start ?? 1),
  isLegal: isOn(element, "isLgl"),
});

/** The lists of `numbering.xml` by their ids. */
function readLists(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const root = at(numbering, "numbering");
  if (root === undefined) return new Map();
  const kinds = new Map(childrenNamed(root, "abstractNum").map((kind) => [kind.attributes.get("abstractNumId"), kind]));
  return new Map(
    childrenNamed(root, "num").map((num): [string, List] => {
      const kindId = valueAt(num, "abstractNumId");
      const kind = kinds.get(kindId);
      const levels = new Map(
        (kind === undefined ? [] : childrenNamed(kind, "lvl")).map((lvl) => [levelIndex(lvl), levelOf(lvl)]),
      );
      const restarts = new Set<number>();
      for (const override of childrenNamed(num, "lvlOverride")) {
        const index = levelIndex(override);
        const start = valueAt(override, "startOverride");
        const own = at(override, "lvl");
        const base = own === undefined ? levels.get(index) : levelOf(own);
        if (base !== undefined) levels.set(index, { ...base, start: Number(start ?? base.start) });
        if (start !== undefined) restarts.add(index);
      }
      const id = num.attributes.get("numId") ?? "";
      return [id, { counter: kindId ?? id, levels, restarts }];
    }),
  );
}

/** A mark of a symbol font says nothing as a letter. */
const bullet = (pattern: string, level: number): string =>
  /^[-–—+*•]$/u.test(pattern.trim()) ? pattern.trim() : bulletOf(level);

/** Counts the items of a document's lists as they come, and writes their numbers as Word shows them. */
export interface Numbering {
  /** The mark before an item's words, "" where it has none. */
  readonly next: (item: ItemOf) => string;
}

export function numberingOf(part: XmlElement | undefined): Numbering {
  const lists = readLists(part);
  /** For each counter, the numbers of its levels so far. */
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  function countOf(id: string, list: List, level: number): readonly (number | undefined)[] {
    const own = counts.get(list.counter) ?? [];
    counts.set(list.counter, own);
    const isFirst = !started.has(`${id} ${level}`);
    started.add(`${id} ${level}`);
    if (isFirst && list.restarts.has(level)) own[level] = undefined;
    own[level] = own[level] === undefined ? (list.levels.get(level)?.start ?? 1) : own[level] + 1;
    own.length = level + 1;
    return own;
  }

  return {
    next({ list: id, level }) {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined || own.format === "none") return "";
      if (own.format === "bullet") return bullet(own.pattern, level);
      const numbers = countOf(id, list, level);
      return own.pattern
        .replace(/%(\d)/gu, (_, digit: string) => {
          const at = Number(digit) - 1;
          const style = own.isLegal ? "decimal" : (styles[list.levels.get(at)?.format ?? "decimal"] ?? "decimal");
          return listNumber(numbers[at] ?? list.levels.get(at)?.start ?? 1, style);
        })
        .trim();
    },
  };
}
