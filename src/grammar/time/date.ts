import { months, weekdays } from "../../lexicon/calendar-words.js";
import { dayOf, daysInMonth, type Period } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { readCalendarDate } from "../../nlp/chrono.js";
import { monthAt } from "./month.js";
import { type PeriodReader, resolved, unresolved } from "./named-period.js";
import { isOrdinalSuffix, isShortNumber, normAt, skip, startsWithDigit } from "./scan.js";
import { isYear, withYear } from "./year.js";

/** Numbers, and months and weekdays in any case; all of them may follow an article. */
export const opensDate = (word: string): boolean =>
  startsWithDigit(word) || months[word] !== undefined || weekdays[word] !== undefined || word === "day";

const numericDate = /^\d{1,2}[./]\d{1,2}[./](19|20)\d\d$/;
const dashedPart = /^\d{1,4}$/;
const dayNumber = /^([1-9]|0[1-9]|[12]\d|3[01])$/;

/** Index after "Friday,", "Friday, the" where a date follows; a weekday by itself is no date. */
function skipWeekday(tokens: readonly Token[], at: number): number {
  const isWeekday = weekdays[normAt(tokens, at)] !== undefined && tokens[at]?.capital === true;
  if (!isWeekday) return at;
  const after = skip(tokens, skip(tokens, at + 1, ","), "the");
  return dateEnd(tokens, after) === null ? at : after;
}

/** Index after the "st" of "1st"; it must touch the number, since "St" also opens names. */
const skipOrdinalSuffix = (tokens: readonly Token[], at: number): number =>
  isOrdinalSuffix(tokens, at) && tokens[at]?.start === tokens[at - 1]?.end ? at + 1 : at;

/** "31/7/2025", "31.7.2025": one token. */
const numericEnd = (tokens: readonly Token[], at: number): number | null =>
  numericDate.test(normAt(tokens, at)) ? at + 1 : null;

/** "2025-07-31", "31-7-2025": five tokens. */
function dashedEnd(tokens: readonly Token[], at: number): number | null {
  const hasDashes = normAt(tokens, at + 1) === "-" && normAt(tokens, at + 3) === "-";
  const hasNumbers = dashedPart.test(normAt(tokens, at)) && dashedPart.test(normAt(tokens, at + 4));
  return hasDashes && hasNumbers ? at + 5 : null;
}

/** "July 31, 2025", "Jul. 31st". */
function monthFirstEnd(tokens: readonly Token[], at: number): number | null {
  if (monthAt(tokens, at) === null) return null;
  const day = skip(tokens, at + 1, ".");
  if (!isShortNumber(tokens, day)) return null;
  const afterDay = skipOrdinalSuffix(tokens, day + 1);
  const year = skip(tokens, afterDay, ",");
  if (isYear(tokens, year)) return year + 1;
  // "July 32, 2025" is a date that does not exist; "in May 40 households" is none.
  return dayNumber.test(normAt(tokens, day)) ? afterDay : null;
}

/** "31 July 2025", "31st of July", "31st day of July". */
function dayFirstEnd(tokens: readonly Token[], at: number): number | null {
  if (!dayNumber.test(normAt(tokens, at))) return null;
  const month = skip(tokens, skip(tokens, skipOrdinalSuffix(tokens, at + 1), "day"), "of");
  if (monthAt(tokens, month) === null) return null;
  const year = skip(tokens, skip(tokens, month + 1, "."), ",");
  return isYear(tokens, year) ? year + 1 : month + 1;
}

const literalLabels = ["day", "month", "year"];

/** "day 10 month 11 year 2025": as literal translations write a date. */
const literalEnd = (tokens: readonly Token[], at: number): number | null =>
  literalLabels.every(
    (label, place) => normAt(tokens, at + 2 * place) === label && startsWithDigit(normAt(tokens, at + 2 * place + 1)),
  )
    ? at + 2 * literalLabels.length
    : null;

/** Index after the calendar date at `at`; null where none stands. */
const dateEnd = (tokens: readonly Token[], at: number): number | null =>
  numericEnd(tokens, at) ?? dashedEnd(tokens, at) ?? monthFirstEnd(tokens, at) ?? dayFirstEnd(tokens, at);

/** "July 31, 2025", "31 July", "31/7/2025", "Friday, July 31", "2025-07-31". */
export const readDate: PeriodReader = (tokens, at, context) => {
  const article = skip(tokens, skipWeekday(tokens, at), "the");
  // "day 30 of September", but "Women's Day 20 October" names the day.
  const isWhole = tokens[article]?.capital === true || literalEnd(tokens, article) !== null;
  const from = isWhole ? article : skip(tokens, article, "day");
  const end = literalEnd(tokens, from) ?? dateEnd(tokens, from);
  if (end === null) return null;
  const date = readCalendarDate(context.text.slice(tokens[from]?.start, tokens[end - 1]?.end));
  // "February 30, 2026" names no day: its words are kept, and nothing is guessed.
  if (date === null) return unresolved(end, "day");
  const dayIn = (year: number): Period => {
    // February 29 of a year that lacks it is its 28th.
    const day = dayOf(year, date.month, Math.min(date.day, daysInMonth(year, date.month)));
    return { start: day, due: day };
  };
  return date.year === null ? withYear(tokens, end, "day", context, dayIn) : resolved(end, dayIn(date.year), "day");
};
