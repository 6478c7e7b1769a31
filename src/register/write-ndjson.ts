import { withoutObeyed } from "../model/printed-json.js";
import type { Directive } from "../schema/register.js";
import { directiveInKeyOrder, noticeInKeyOrder } from "./key-order.js";
import type { PackedPart } from "./pack.js";
import type { RegisterParts } from "./parts.js";

/** What a line of NDJSON says that it is: one notice with its rows, by itself a whole register. */
export const lineFormat = "directives-notice/1";

type Head = Pick<RegisterParts, "generator" | "dictionary">;

/** A notice with its rows as one line, without its line feed; `rows` is a list in JSON, `extra` comes first. */
export function ndjsonLine(head: Head, { notice, rows }: PackedPart, extra: object = {}): string {
  const { generator, dictionary } = head;
  const rest = JSON.stringify({ ...extra, format: lineFormat, generator, dictionary, notice });
  return withoutObeyed(`${rest.slice(0, -1)},"directives":${rows}}`);
}

/** What stands in place of a notice that could not be read: who asked for it, where, and why not. */
export const errorLine = (
  { id, line }: { readonly id: string | number | null; readonly line: number },
  { code, message }: { readonly code: string; readonly message: string },
): string => withoutObeyed(JSON.stringify({ id, format: lineFormat, line, error: { code, message } }));

function rowsByNotice(directives: Iterable<Directive>): ReadonlyMap<string, readonly Directive[]> {
  const rows = new Map<string, Directive[]>();
  for (const row of directives) {
    const own = rows.get(row.notice);
    if (own === undefined) rows.set(row.notice, [row]);
    else own.push(row);
  }
  return rows;
}

/** A line for each notice, with the rows that name it; keys in the order in which they always stand. */
export function* writeNdjson({ generator, dictionary, notices, directives }: RegisterParts): Generator<string> {
  const rowsOf = rowsByNotice(directives);
  const head = {
    generator: { name: generator.name, version: generator.version },
    dictionary: { name: dictionary.name, version: dictionary.version },
  };
  for (const notice of notices) {
    const rows = JSON.stringify((rowsOf.get(notice.id) ?? []).map(directiveInKeyOrder));
    yield `${ndjsonLine(head, { notice: noticeInKeyOrder(notice), rows })}\n`;
  }
}
