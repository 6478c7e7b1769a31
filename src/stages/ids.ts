import { plainWords } from "../model/plain-words.js";
import type { Span } from "../model/span.js";
import type { Row } from "./directives.js";

/** FNV-1a in 32 bits: short, and the same on every machine. It tells rows apart; it protects nothing. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    value ^= words.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** What a row is told by, and by what else where others have the same: bodies and day are the task's own, its sentence is its place. */
function tellingsOf(text: string): readonly ((row: Row) => string)[] {
  const sentences = new Map<number, string>();
  /** A sentence may hold thousands of rows, and is read once. */
  const sentenceHash = ({ start, end }: Span): string => {
    const known = sentences.get(start) ?? hash(plainWords(text.slice(start, end)));
    sentences.set(start, known);
    return known;
  };
  return [
    ({ action }) => plainWords(action.text),
    ({ assignees }) =>
      assignees
        .flatMap(({ role, agency, name }) => (role === "lead" ? [agency ?? plainWords(name)] : []))
        .sort()
        .join(", "),
    ({ deadline }) => (deadline === null ? "" : plainWords(deadline.text)),
    ({ source }) => sentenceHash(source.sentence),
  ];
}

/** For each row the shortest beginning of what it is told by that no other row shares; all of it where one does. */
function distinctKeys(rows: readonly Row[], tellings: readonly ((row: Row) => string)[]): string[] {
  const keys = rows.map(() => "");
  let alike: readonly (readonly number[])[] = [rows.map((_, at) => at)];
  for (const [depth, telling] of tellings.entries()) {
    const groups = new Map<string, number[]>();
    for (const at of alike.flat()) {
      const row = rows[at] as Row;
      const key = hash(depth === 0 ? telling(row) : `${keys[at]}\n${telling(row)}`);
      keys[at] = key;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [at]);
      else group.push(at);
    }
    alike = [...groups.values()].filter(({ length }) => length > 1);
  }
  return keys;
}

/**
 * Ids of a notice's rows by what they say, so that they stay when the notice grows, is reordered or is read again. Tasks
 * in the same words are told apart by leads, deadline and sentence, in this order; what is the same in all is numbered.
 */
export function idsOf(rows: readonly Row[], noticeId: string, text: string): string[] {
  const keys = distinctKeys(rows, tellingsOf(text));
  const taken = new Set<string>();
  const said = new Map<string, number>();
  return keys.map((base) => {
    let key = base;
    while (taken.has(key)) {
      const number = (said.get(base) ?? 1) + 1;
      said.set(base, number);
      key = hash(`${base}\n${number}`);
    }
    taken.add(key);
    return `${noticeId}/${key}`;
  });
}
