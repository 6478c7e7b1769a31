/** An address, a document's number or a range of years is cut behind a hyphen of its own: "57-" "NQ/TW". */
const ofNumber = (line: string): boolean => line.endsWith("-") && /[\d/]/u.test(line.split(/\s/u).at(-1) ?? "");

const cut = /^(?:.*\P{L})?(\p{L}+)[-‐]$/su;

/** Endings that stand behind a hyphen in notices: "city-level", "long-term". */
const compounds =
  /^(?:level|wide|term|based|related|scale|run|funded|owned|made|making|free|friendly|added|tech|quality|speed|time|style|site|line|border|depth|end|use|sector|ministerial|governmental|operation|ordination|election|commerce|government|economic|cultural)\b/iu;

const prefixes =
  /^(?:socio|non|inter|multi|self|well|high|low|long|short|mid|cross|co|ex|pre|post|anti|pro|e|all|full|half|semi|vice|north|south|so)$/iu;

/**
 * Joins the two halves of what a line's end cuts. A hyphen there is the line's or the word's own: the word's where the
 * text has it so in another place, or its halves commonly stand so.
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  if (ofNumber(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after;
  const first = cut.exec(before)?.[1];
  const second = /^\p{L}+/u.exec(after)?.[0];
  if (first === undefined || second === undefined) return `${before} ${after}`;
  const isCapital = /^\p{Lu}/u.test(second);
  const own = words.has(`${first}-${second}`.toLowerCase());
  const one = words.has(`${first}${second}`.toLowerCase());
  const keeps = isCapital || own || (!one && (prefixes.test(first) || compounds.test(second)));
  return keeps ? before + after : before.slice(0, -1) + after;
}

/** Every word of the lines that no line's end cuts, in lower case. */
export const wordsOf = (lines: Iterable<string>): Set<string> => {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*-?/gu) ?? []) {
      if (!word.endsWith("-")) words.add(word);
    }
  }
  return words;
};
