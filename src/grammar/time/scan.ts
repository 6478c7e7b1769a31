import { cardinals, ordinalSuffixes, ordinals } from "../../lexicon/calendar-words.js";
import type { Day } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";

/** The text, the day that relative words are counted from, and the day on which the notice takes effect, if it says another. */
export interface TimeContext {
  readonly text: string;
  readonly anchor: Day | null;
  readonly effective: Day | null;
}

/**
 * The token's normal form; empty outside the sentence, so that callers may look ahead and back freely. A negative index is
 * never looked up: V8 would look for a property of that name, and be slow at this place from then on.
 */
export const normAt = (tokens: readonly Token[], at: number): string => (at < 0 ? "" : (tokens[at]?.norm ?? ""));

/** Index after the token at `at` where that is one of `words`, or `at`. */
export const skip = (tokens: readonly Token[], at: number, ...words: readonly string[]): number =>
  words.includes(normAt(tokens, at)) ? at + 1 : at;

/** All that numbers in figures open: "15", "1/2026". */
export const startsWithDigit = (word: string): boolean => /^\p{N}/u.test(word);

const shortNumber = /^\d{1,3}$/;

export const opensCardinal = (word: string): boolean => cardinals[word] !== undefined || startsWithDigit(word);

/** The number written at `at` in figures or words ("15", "fifteen", "a"), or null. */
export const cardinalAt = (tokens: readonly Token[], at: number): number | null => {
  const norm = normAt(tokens, at);
  return shortNumber.test(norm) ? Number(norm) : (cardinals[norm] ?? null);
};

export const isOrdinalSuffix = (tokens: readonly Token[], at: number): boolean =>
  ordinalSuffixes.has(normAt(tokens, at));

const oneOrTwoDigits = /^\d{1,2}$/;

export const isShortNumber = (tokens: readonly Token[], at: number): boolean => oneOrTwoDigits.test(normAt(tokens, at));

/** "25th", which is two tokens. */
export const isNumericOrdinal = (tokens: readonly Token[], at: number): boolean =>
  isShortNumber(tokens, at) && isOrdinalSuffix(tokens, at + 1);

export const opensOrdinal = (word: string): boolean => ordinals[word] !== undefined || startsWithDigit(word);

/** A written ordinal ("first", "iii") or a numeric one ("1st"), and the index after it. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const written = ordinals[normAt(tokens, at)];
  if (written !== undefined) return { value: written, next: at + 1 };
  return isNumericOrdinal(tokens, at) ? { value: Number(normAt(tokens, at)), next: at + 2 } : null;
}
