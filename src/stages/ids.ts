import type { Span } from "../model/span.js";
import type { Row } from "./directives.js";

/** Lower-case words and hyphens: "315/TB-VPCP" is "315-tb-vpcp". */
export const slugOf = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** FNV-1a in 32 bits: short, and the same on every machine. It tells rows apart; it protects nothing. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    value ^= words.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

const plain = (words: string): string => words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Ids of a notice's rows by what they say, so that they stay when the notice
 * grows, is reordered or is read by a later version. A task that is said twice
 * keeps its id at its first place; the others are told apart by their
 * sentence, and then by their number.
 */
export function idsOf(rows: readonly Row[], noticeId: string, text: string): string[] {
  const taken = new Set<string>();
  const said = new Map<string, number>();
  const next = (base: string): string => {
    const number = (said.get(base) ?? 0) + 1;
    said.set(base, number);
    return hash(number === 1 ? base : `${base}\n${number}`);
  };
  const sentences = new Map<number, string>();
  /** A sentence may hold thousands of rows, and is read once. */
  const sentenceHash = ({ start, end }: Span): string => {
    const known = sentences.get(start) ?? hash(plain(text.slice(start, end)));
    sentences.set(start, known);
    return known;
  };
  return rows.map((row) => {
    const words = plain(row.action.text);
    let key = hash(words);
    if (taken.has(key)) {
      const base = `${key}\n${sentenceHash(row.source.sentence)}`;
      do key = next(base);
      while (taken.has(key));
    }
    taken.add(key);
    return `${noticeId}/${key}`;
  });
}
