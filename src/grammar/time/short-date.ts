import { weekdays } from "../../lexicon/calendar-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  dayOfMonth,
  daysInMonth,
  existsIn,
  monthOf,
  monthPeriod,
  type Period,
  weekdayOf,
  yearOf,
} from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { type NamedPeriod, type PeriodReader, readFirst, resolved, unresolved } from "./named-period.js";
import { isNumericOrdinal, normAt, skip } from "./scan.js";
import { withYear } from "./year.js";

// Dates so short that they are read behind a limiting preposition only: "30/9" may also be a fraction, "the 20th" a rank.

/** What may go on behind a date; any other word makes it a part of a phrase: "before the 20th session", "by 2/3 of". */
const goesOn = anyOf("and|or|to|for|at|in|with|so|this|next|the|each|every|shall|must|on|while|then|but|as");
/** Touching a number, these make more of it: "5/2025/TT", "24/7-a". */
const extendsNumber = anyOf("/|-|%");

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.start === tokens[at - 1]?.end && (token.kind !== "mark" || extendsNumber(token.norm))) return false;
  return token.kind === "mark" || goesOn(token.norm);
}

const oneDay = (day: Day): Period => ({ start: day, due: day });

const dayAndMonth = /^(\d{1,2})\/(\d{1,2})(?:\/(\d\d))?$/;
/** "30/9", without a year. */
export const isDayOfMonth = (word: string): boolean => {
  const match = dayAndMonth.exec(word);
  return match !== null && match[3] === undefined;
};

const leapYear = 2000;

/** "2/3" may be a measure; "30/9" and "02/03" are none. */
function isProperFraction(tokens: readonly Token[], at: number): boolean {
  const match = dayAndMonth.exec(normAt(tokens, at));
  return match === null || (Number(match[1]) <= Number(match[2]) && match[1]?.startsWith("0") === false);
}

/** Behind these stands no measure. */
const limitsTime = anyOf("before|than|until|till|on");

/** "by 2/3", "from 1/3 to 2/3", but not "from 1/8 to 15/8". */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  !limitsTime(normAt(tokens, at - 1)) && [at - 2, at, at + 2].every((one) => isProperFraction(tokens, one));

/** "30/9", "30/9/25". */
const readDayAndMonth: PeriodReader = (tokens, at, context) => {
  const match = dayAndMonth.exec(normAt(tokens, at));
  if (match === null) return null;
  const [, day = "", month = "", shortYear] = match;
  if (isMeasure(tokens, at)) return null;
  const year = shortYear === undefined ? leapYear : leapYear + Number(shortYear);
  if (!existsIn(year, Number(month), Number(day)) || !endsPhrase(tokens, at + 1)) return null;
  const dayIn = (year: number): Period =>
    oneDay(dayOf(year, Number(month), Math.min(Number(day), daysInMonth(year, Number(month)))));
  return shortYear === undefined
    ? withYear(tokens, at + 1, "day", context, dayIn)
    : resolved(at + 1, dayIn(year), "day");
};

const monthAndYear = /^(0?[1-9]|1[0-2])\/((?:19|20)\d\d)$/;

/** "7/2025", "07/2025". */
const readMonthAndYear: PeriodReader = (tokens, at) => {
  const match = monthAndYear.exec(normAt(tokens, at));
  if (match === null || !endsPhrase(tokens, at + 1)) return null;
  return resolved(at + 1, monthPeriod(Number(match[2]), Number(match[1])), "month");
};

/** "the 20th": the first from the anchor on. */
const readDayNumber: PeriodReader = (tokens, at, { anchor }) => {
  if (normAt(tokens, at) !== "the" || !isNumericOrdinal(tokens, at + 1) || !endsPhrase(tokens, at + 3)) return null;
  const number = Number(normAt(tokens, at + 1));
  if (number < 1 || number > 31) return null;
  if (anchor === null) return unresolved(at + 3, "day");
  const month = addMonths(dayOf(yearOf(anchor), monthOf(anchor), 1), number < dayOfMonth(anchor) ? 1 : 0);
  const [year, of] = [yearOf(month), monthOf(month)];
  return resolved(at + 3, oneDay(dayOf(year, of, Math.min(number, daysInMonth(year, of)))), "day");
};

/** "Friday": the first from the anchor on. */
const readWeekday: PeriodReader = (tokens, at, { anchor }) => {
  const weekday = weekdays[normAt(tokens, at)];
  const next = skip(tokens, at + 1, "morning", "noon", "afternoon", "evening");
  if (weekday === undefined || tokens[at]?.capital !== true || !endsPhrase(tokens, next)) return null;
  if (anchor === null) return unresolved(next, "day");
  return resolved(next, oneDay(addDays(anchor, (weekday - weekdayOf(anchor) + 7) % 7)), "day");
};

const months = [readMonthAndYear];
const all = [readDayAndMonth, readMonthAndYear, readDayNumber, readWeekday];
const readersFor: Readonly<Partial<Record<Bound, readonly PeriodReader[]>>> = {
  before: all,
  by: all,
  from: [readDayAndMonth, readMonthAndYear],
  in: months,
  within: months,
};

/** A short date at token `at` behind a preposition that sets a limit of this kind; null where none stands. */
export const readShortDate = (
  tokens: readonly Token[],
  at: number,
  bound: Bound,
  context: Parameters<PeriodReader>[2],
): NamedPeriod | null => readFirst(readersFor[bound] ?? [], tokens, at, context);
