import { weekdays } from "../../lexicon/calendar-words.js";
import { periodNouns } from "../../lexicon/period-words.js";
import { isEach } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import type { Recurrence } from "./every.js";
import { cardinalAt, isNumericOrdinal, normAt, skip } from "./scan.js";

/** Words that say which of several. */
export const orders = anyOf("first|last|following|next|second|third|fourth|final");

/** First words of a part of a period, by themselves or behind an ordinal in words; one in figures begins with a digit. */
export const opensPartOfEach = (word: string): boolean => orders(word) || weekdays[word] !== undefined;

/** Index after "second", "2nd", or `at`. */
const orderEnd = (tokens: readonly Token[], at: number): number =>
  orders(normAt(tokens, at)) ? at + 1 : isNumericOrdinal(tokens, at) ? at + 2 : at;

const isSeveral = anyOf("days|weeks");

/** Index after "Monday", "week", "five days", of which the last two need an ordinal before them; null for anything else. */
function partEnd(tokens: readonly Token[], at: number, isOrdered: boolean): number | null {
  const word = normAt(tokens, at);
  if (weekdays[word] !== undefined || (isOrdered && word === "week")) return at + 1;
  const isCounted = isOrdered && cardinalAt(tokens, at) !== null && isSeveral(normAt(tokens, at + 1));
  return isCounted ? at + 2 : null;
}

/** "Friday of each week", "the first Monday of every month", "the second week of each month", "the first five days of every quarter": a part of a period that comes as often. */
export function readPartOfEach(tokens: readonly Token[], at: number): Recurrence | null {
  const first = skip(tokens, at, "on");
  // "every last Friday of the month"
  const isEvery = isEach(normAt(tokens, first)) && orders(normAt(tokens, first + 1));
  const order = isEvery ? first + 1 : skip(tokens, first, "the");
  const part = orderEnd(tokens, order);
  const end = partEnd(tokens, part, part > order);
  if (end === null || normAt(tokens, end) !== "of") return null;
  const isOfEach = isEach(normAt(tokens, end + 1)) || (isEvery && normAt(tokens, end + 1) === "the");
  const repeat = isOfEach ? periodNouns[normAt(tokens, end + 2)] : undefined;
  return repeat === undefined ? null : { next: seasonEnd(tokens, end + 3), repeat };
}

const isSeason = anyOf("season|campaign|period");

/** "of the harvest season": index after the time within which something recurs; `at` without one. */
function seasonEnd(tokens: readonly Token[], at: number): number {
  if (skip(tokens, at, "of", "in", "during") === at || normAt(tokens, at + 1) !== "the") return at;
  for (let here = at + 2; here < at + 5 && tokens[here]?.kind === "word"; here++)
    if (isSeason(normAt(tokens, here))) return here + 1;
  return at;
}
