import { tenDays, yearParts } from "../../lexicon/period-words.js";
import { halfPeriod, monthsPeriod } from "../../model/calendar.js";
import type { PeriodReader } from "./named-period.js";
import { partOfNamed, readWholePeriod } from "./part-of-period.js";
import { cardinalAt, normAt, skip } from "./scan.js";
import { withYear } from "./year.js";

export const opensHalfYear = (word: string): boolean => yearParts.has(word) || tenDays.has(word);

/** "the first half of August", "the second half of Quarter III". */
const readHalfOfPeriod: PeriodReader = (tokens, at, context) => {
  const side = yearParts.get(normAt(tokens, at));
  if (side === undefined || normAt(tokens, at + 1) !== "half") return null;
  const named = readWholePeriod(tokens, skip(tokens, at + 2, "of"), context);
  if (named === null || named.precision === "year") return null;
  return side === "start" ? partOfNamed(named, 0, 15) : partOfNamed(named, 15, 30);
};

/** "the first half of 2026", "the second half". */
const readHalf: PeriodReader = (tokens, at, context) => {
  const side = yearParts.get(normAt(tokens, at));
  if (side === undefined || normAt(tokens, at + 1) !== "half") return null;
  // "the first half" by itself is as often half of something else.
  if (side === "start" && normAt(tokens, at + 2) !== "of") return null;
  return withYear(tokens, at + 2, "half-year", context, (year) => halfPeriod(year, side === "start" ? 1 : 2));
};

/** "the last six months of the year", "the first two quarters", "the remaining months". */
const readMonths: PeriodReader = (tokens, at, context) => {
  const side = yearParts.get(normAt(tokens, at));
  if (side === undefined) return null;
  const written = cardinalAt(tokens, at + 1);
  const noun = written === null ? at + 1 : at + 2;
  const length = normAt(tokens, noun) === "months" ? 1 : normAt(tokens, noun) === "quarters" ? 3 : null;
  if (length === null) return null;
  // "the last months of the year" without a number: its second half.
  const count = written === null ? (side === "end" ? 6 : null) : written * length;
  if (count === null || count > 12) return null;
  const first = side === "start" ? 1 : 13 - count;
  const precision = count === 6 ? "half-year" : "month";
  return withYear(tokens, noun + 1, precision, context, (year) => monthsPeriod(year, first, count));
};

/** "the first ten days of April", "the last 10 days of the month". */
const readTenDays: PeriodReader = (tokens, at, context) => {
  const part = tenDays.get(normAt(tokens, at));
  if (part === undefined || cardinalAt(tokens, at + 1) !== 10) return null;
  if (normAt(tokens, at + 2) !== "days" || normAt(tokens, at + 3) !== "of") return null;
  const named = readWholePeriod(tokens, at + 4, context);
  return named === null || named.precision !== "month" ? null : partOfNamed(named, part.after, part.upTo);
};

/** Half of a year or a shorter period, ten days of a month, or a number of months at the start or end of a year. */
export const readHalfYear: PeriodReader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  return (
    readHalfOfPeriod(tokens, start, context) ??
    readHalf(tokens, start, context) ??
    readTenDays(tokens, start, context) ??
    readMonths(tokens, start, context)
  );
};
