import { anyOf } from "../../lexicon/word-set.js";
import { type Day, type Period, yearOf, yearPeriod } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import type { Precision } from "../../schema/register.js";
import { standAt } from "../stand-at.js";
import { type NamedPeriod, type PeriodReader, resolved, unresolved } from "./named-period.js";
import { normAt, skip, startsWithDigit, type TimeContext } from "./scan.js";

/** A year, and the index of the first token after it. */
interface YearAfter {
  readonly next: number;
  readonly year: number;
}

const yearNumber = /^(19|20)\d\d$/;
const opensWithDigit = /^\d/;

export const opensYear = (word: string): boolean => word === "year" || word === "calendar" || startsWithDigit(word);

/** A year that is neither end of a range: "2021-2030" names a plan more often than a time. */
export const isYear = (tokens: readonly Token[], at: number): boolean => {
  if (!yearNumber.test(normAt(tokens, at))) return false;
  const opensRange = normAt(tokens, at + 1) === "-" && opensWithDigit.test(normAt(tokens, at + 2));
  const closesRange = normAt(tokens, at - 1) === "-" && opensWithDigit.test(normAt(tokens, at - 2));
  return !opensRange && !closesRange;
};

/** "of 2026", ", 2026", "2026", "/2026", "of the year 2026". */
function readWrittenYear(tokens: readonly Token[], at: number): YearAfter | null {
  const direct = skip(tokens, at, "of", ",", "/", "in");
  const number = skip(tokens, skip(tokens, direct, "the"), "year");
  // "of the 2026 plan" gives the plan a year, not the month.
  const belongs = number === direct || normAt(tokens, number - 1) === "year";
  return belongs && isYear(tokens, number) ? { next: number + 1, year: Number(normAt(tokens, number)) } : null;
}

/** How many years after the anchor's the word before "year" means. */
const yearSteps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

/** "of this year", "this year", "of the year", "of next year", "last year". */
function readRelativeYear(tokens: readonly Token[], at: number, anchor: Day): YearAfter | null {
  const word = skip(tokens, at, "of");
  const step = yearSteps.get(normAt(tokens, word));
  if (step === undefined || normAt(tokens, word + 1) !== "year") return null;
  // "in July the year before"
  if (word === at && normAt(tokens, word) === "the") return null;
  return { next: word + 2, year: yearOf(anchor) + step };
}

/** A period whose year is left out: the first that has not ended by the anchor. */
function inComingYear(
  next: number,
  precision: Precision,
  anchor: Day | null,
  periodIn: (year: number) => Period,
): NamedPeriod {
  if (anchor === null) return unresolved(next, precision);
  const year = yearOf(anchor);
  const period = periodIn(year);
  return resolved(next, period.due >= anchor ? period : periodIn(year + 1), precision);
}

/** A period that ended before token `at`, in the year that the words after it name or, without one, the coming year. */
export const withYear = (
  tokens: readonly Token[],
  at: number,
  precision: Precision,
  { anchor }: TimeContext,
  periodIn: (year: number) => Period,
): NamedPeriod => {
  const named = readWrittenYear(tokens, at) ?? (anchor === null ? null : readRelativeYear(tokens, at, anchor));
  return named === null
    ? inComingYear(at, precision, anchor, periodIn)
    : resolved(named.next, periodIn(named.year), precision);
};

const longestRange = 5;
const goesOn = anyOf("period|term|phase|stage|school|academic|plan|programme|program");

/** "In 2026-2027:": the years that open a sentence; elsewhere they are more often those of a plan or a term. */
export const readYearRange: PeriodReader = (tokens, at) => {
  const [first, last] = [normAt(tokens, at), normAt(tokens, at + 2)];
  if (!yearNumber.test(first) || normAt(tokens, at + 1) !== "-" || !yearNumber.test(last)) return null;
  const years = Number(last) - Number(first);
  if (years < 1 || years > longestRange || goesOn(normAt(tokens, at + 3))) return null;
  return resolved(at + 3, { start: yearPeriod(Number(first)).start, due: yearPeriod(Number(last)).due }, "year");
};

/** "2025", "year 2025", "the year 2025", "calendar year 2025". */
export const readYear: PeriodReader = (tokens, at) => {
  const first = skip(tokens, at, "the");
  const number = skip(tokens, standAt(tokens, first, "calendar", "year") ? first + 1 : first, "year");
  // "the 2026 school year" names no year of its own.
  const isOnlyArticle = normAt(tokens, at) === "the" && number === at + 1;
  if (isOnlyArticle || !isYear(tokens, number)) return null;
  return resolved(number + 1, yearPeriod(Number(normAt(tokens, number))), "year");
};
