import { ordersDay, ordinalSuffixes } from "../../lexicon/calendar-words.js";
import { isEdge, periodicAdjectives, periodicAdverbs, periodNouns, regularWords } from "../../lexicon/period-words.js";
import { isEach } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { isEveryWeekday, type Recurrence, readEvery } from "./every.js";
import { mayOpen } from "./opening.js";
import { readAdverb, readBasis } from "./periodic.js";
import { opensPartOfEach, orders, readPartOfEach } from "./recurring-part.js";
import { cardinalAt, normAt, skip, startsWithDigit } from "./scan.js";

const isDayNoun = anyOf("working|business|day");
const isWorking = anyOf("working|business");
const isEndmost = anyOf("last|final|15th");
const isTimes = anyOf("time|times");

/** First words of the forms below whose other words decide: "once a month", "on a weekly basis", "semi-annually". */
const firstWords: ReadonlySet<string> = new Set(
  "a once twice per every each on as at regular routine recurring end beginning start last first final half semi day".split(
    " ",
  ),
);

export const opensRecurrence = (word: string): boolean =>
  firstWords.has(word) ||
  ordersDay(word) ||
  regularWords.has(word) ||
  isEveryWeekday(word) ||
  periodicAdverbs[word] !== undefined ||
  periodicAdjectives[word] !== undefined ||
  startsWithDigit(word);

const succeeds = anyOf("following|ensuing|succeeding|subsequent");

/** "at the latest": index after it; `at` without it. */
const latestEnd = (tokens: readonly Token[], at: number): number =>
  standAt(tokens, at, "at", "the", "latest") ? at + 3 : at;

/** "the 25th of each month", "the 10th day of the following month", "the last day of every month", "the fifth day of every month", "the 5th of the first month of every quarter". */
function readDayOfPeriod(tokens: readonly Token[], at: number): Recurrence | null {
  const edge = skip(tokens, at, "the");
  if (isEdge(normAt(tokens, edge)) && normAt(tokens, edge + 1) === "of") {
    // "the end of each working day"
    const period = isWorking(normAt(tokens, edge + 3)) ? edge + 4 : edge + 3;
    const noun = isEach(normAt(tokens, edge + 2)) ? periodNouns[normAt(tokens, period)] : undefined;
    return noun === undefined ? null : { next: period + 1, repeat: noun };
  }
  let here = skip(tokens, at, "the");
  const isOrdinal = /^\d{1,2}$/.test(normAt(tokens, here)) && ordinalSuffixes.has(normAt(tokens, here + 1));
  const isLast =
    (isEndmost(normAt(tokens, here)) || ordersDay(normAt(tokens, here))) && isDayNoun(normAt(tokens, here + 1));
  if (!isOrdinal && !isLast) return null;
  here += 2;
  here = skip(tokens, here, "day");
  // "prior to the 20th every month"
  const linked = skip(tokens, here, "of", "in");
  if (linked === here && !isEach(normAt(tokens, here))) return null;
  here = linked;
  const order = normAt(tokens, here) === "the" ? normAt(tokens, here + 1) : "";
  const inMonth = (orders(order) || succeeds(order)) && normAt(tokens, here + 2) === "month";
  const month = here + 3;
  if (inMonth) here = skip(tokens, month, "of", "in");
  if (!["each", "every", "the"].includes(normAt(tokens, here)))
    return inMonth && succeeds(order) ? { next: latestEnd(tokens, month), repeat: "monthly" } : null;
  const noun = skip(tokens, here + 1, "following", "last");
  const repeat = periodNouns[normAt(tokens, noun)];
  // "the 20th of the month" is one month's; "the 20th day of the last month of the quarter" comes every quarter.
  const isOnce = normAt(tokens, here) === "the" && normAt(tokens, noun - 1) !== "following" && !inMonth;
  return repeat === undefined || isOnce ? null : { next: noun + 1, repeat };
}

/** "day 25 monthly", "day 5 of each month": the day of a period, as translations put it. */
function readNumberedDay(tokens: readonly Token[], at: number): Recurrence | null {
  if (normAt(tokens, at) !== "day" || !/^\d{1,2}$/.test(normAt(tokens, at + 1))) return null;
  const adverb = periodicAdverbs[normAt(tokens, at + 2)];
  if (adverb !== undefined) return { next: at + 3, repeat: adverb };
  const each = skip(tokens, at + 2, "of", "in");
  const noun = isEach(normAt(tokens, each)) ? periodNouns[normAt(tokens, each + 1)] : undefined;
  return noun === undefined ? null : { next: each + 2, repeat: noun };
}

/** In words, from "at least" to "per year". */
const longestShare = 10;
const isOften = anyOf("day|week|month");
const isPast = anyOf("ago|later|earlier|before|after|of|long");
const isAmount = anyOf("percent|percentage|million|billion|trillion|vnd|usd|ton|tons|tonnes|kg|km|ha|hectares|m|cases");

/** "per month", "a week": what shares are counted by; "a week later" is none. */
function opensShare(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  return word === "per" || (word === "a" && isOften(normAt(tokens, at + 1)) && !isPast(normAt(tokens, at + 2)));
}

/** "at least one event for tourists per year", "3 times per month", "at least four units a month"; a rate ("at least 5 tons per year") is none. */
function readShare(tokens: readonly Token[], at: number): Recurrence | null {
  const repeat = periodNouns[normAt(tokens, at + 1)];
  if (!opensShare(tokens, at) || repeat === undefined) return null;
  const found: Recurrence = { next: at + 2, repeat };
  if (isTimes(normAt(tokens, at - 1)) && cardinalAt(tokens, at - 2) !== null) return found;
  for (let here = at - 1; here >= at - longestShare && tokens[here]?.kind !== "mark"; here--) {
    if (normAt(tokens, here) === "per") return null;
    if (normAt(tokens, here) !== "least") continue;
    const count = cardinalAt(tokens, here + 1);
    // "at least three more trains": an increase.
    const counted = tokens[here + 2]?.kind === "word" && !isAmount(normAt(tokens, here + 2));
    return count !== null && counted && normAt(tokens, here + 2) !== "more" ? found : null;
  }
  return null;
}

/** "01 time/month", "2 times/week" */
function readTimesBySlash(tokens: readonly Token[], at: number): Recurrence | null {
  const isCounted = startsWithDigit(normAt(tokens, at)) && isTimes(normAt(tokens, at + 1));
  const repeat = isCounted && normAt(tokens, at + 2) === "/" ? periodNouns[normAt(tokens, at + 3)] : undefined;
  return repeat === undefined ? null : { next: at + 4, repeat };
}

const mayRecur = mayOpen([opensRecurrence, opensPartOfEach]);

/** A recurrence at `at`; null for adjectives ("daily menus") and anything else. */
export function readRecurrence(
  tokens: readonly Token[],
  at: number,
  isVerb: (token: Token) => boolean,
): Recurrence | null {
  if (!mayRecur(tokens, at)) return null;
  return (
    readEvery(tokens, at) ??
    readTimesBySlash(tokens, at) ??
    readShare(tokens, at) ??
    readBasis(tokens, at) ??
    readPartOfEach(tokens, at) ??
    readDayOfPeriod(tokens, at) ??
    readNumberedDay(tokens, at) ??
    readAdverb(tokens, at, isVerb)
  );
}
