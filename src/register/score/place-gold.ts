import type { Span } from "../../model/span.js";
import type { Checked } from "../../schema/check.js";
import type { Gold, GoldDirective } from "../../schema/gold.js";
import type { Issue } from "../../schema/issues.js";

/** A gold register with its notice, and where each of its rows stands there. */
export interface PlacedGold {
  readonly gold: Gold;
  readonly text: string;
  /** Of each directive of the gold, in its order. */
  readonly spans: readonly Span[];
}

const inWords = (quote: string, nth: number): string =>
  `the notice does not hold these words${nth === 1 ? "" : ` ${nth} times`}; ` +
  `copy them from it, letter by letter: ${JSON.stringify(quote)}`;

/** Start of the nth occurrence, counted from 1; negative where there is none. Occurrences may overlap. */
function occurrence(text: string, words: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** The place of a row, or what is wrong with it. */
function placeRow(text: string, { quote, nth = 1, start = 0, end = 0 }: GoldDirective): Span | string {
  if (quote === undefined) {
    const inside = start < end && end <= text.length;
    return inside ? { start, end } : `${start} to ${end} is no part of the notice, which has ${text.length} characters`;
  }
  const at = occurrence(text, quote, nth);
  return at < 0 ? inWords(quote, nth) : { start: at, end: at + quote.length };
}

/**
 * Finds the rows of a gold register in its notice. `text` is decoded, its byte order mark removed. Issues name each row
 * that it does not hold, by its path in the gold.
 */
export function placeGold(gold: Gold, text: string): Checked<PlacedGold> {
  const spans: Span[] = [];
  const issues: Issue[] = [];
  for (const [at, row] of gold.directives.entries()) {
    const placed = placeRow(text, row);
    const key = row.quote === undefined ? "start" : "quote";
    if (typeof placed === "string") issues.push({ path: ["directives", at, key], message: placed });
    else spans.push(placed);
  }
  return issues.length > 0 ? { issues } : { value: { gold, text, spans } };
}
