import {
  addDays,
  type Day,
  dayOf,
  dayOfMonth,
  daysInMonth,
  monthOf,
  type Period,
  yearOf,
} from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { readDate } from "./date.js";
import { monthAt } from "./month.js";
import { type PeriodReader, resolved } from "./named-period.js";
import { isOrdinalSuffix, normAt, skip } from "./scan.js";
import { isYear, withYear } from "./year.js";

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** Two days with a dash or "and" between them, and the index after both. */
interface Days {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** "05 - 07", "25-26"; null for anything else, and where the second is not the later. */
function readDaysByDash(tokens: readonly Token[], at: number): Days | null {
  const [first, last] = [normAt(tokens, at), normAt(tokens, at + 2)];
  const isRange = dayNumber.test(first) && normAt(tokens, at + 1) === "-" && dayNumber.test(last);
  // "31-7-2025" is one day.
  if (!isRange || normAt(tokens, at + 3) === "-") return null;
  return Number(last) > Number(first) ? { first: Number(first), last: Number(last), next: at + 3 } : null;
}

const skipSuffix = (tokens: readonly Token[], at: number): number => (isOrdinalSuffix(tokens, at) ? at + 1 : at);

/** "(on) 29 and 30", "(on) 30th and 31st": days behind "on", of which several can be meant. */
function readDaysByAnd(tokens: readonly Token[], at: number): Days | null {
  const link = skipSuffix(tokens, at + 1);
  const [first, last] = [normAt(tokens, at), normAt(tokens, link + 1)];
  if (normAt(tokens, link) !== "and" || !dayNumber.test(first) || !dayNumber.test(last)) return null;
  const next = skipSuffix(tokens, link + 2);
  return Number(last) > Number(first) ? { first: Number(first), last: Number(last), next } : null;
}

/** "30th June and 1st July 2026": two days that follow each other, and of which the second tells the year. */
const readTwoDates: PeriodReader = (tokens, at, context) => {
  const first = readDate(tokens, at, context);
  if (first === null || first.period === null || normAt(tokens, first.next) !== "and") return null;
  const last = readDate(tokens, skip(tokens, first.next + 1, "on"), context);
  if (last === null || last.period === null || first.precision !== "day" || last.precision !== "day") return null;
  const start = addDays(last.period.due, -1);
  const isNext = start.slice(4) === first.period.due.slice(4);
  return isNext ? resolved(last.next, { start, due: last.period.due }, "day") : null;
};

/** "from February 22 to March 19, 2027": without a year of its own, a range begins in the year before its end. */
export function inYearOf(start: Day, due: Day): Day {
  const inYear = (year: number): Day =>
    dayOf(year, monthOf(start), Math.min(dayOfMonth(start), daysInMonth(year, monthOf(start))));
  const same = inYear(yearOf(due));
  return same <= due ? same : inYear(yearOf(due) - 1);
}

/** "August 28 - September 2, 2026", "28 August - 2 September": two days of different months with a dash between them. */
const readDatesByDash: PeriodReader = (tokens, at, context) => {
  const first = readDate(tokens, at, context);
  if (first === null || normAt(tokens, first.next) !== "-") return null;
  const last = readDate(tokens, first.next + 1, context);
  if (first.period === null || last === null || last.period === null) return null;
  const { due } = last.period;
  const hasYear = isYear(tokens, first.next - 1);
  const start = hasYear ? first.period.start : inYearOf(first.period.start, due);
  return start < due ? resolved(last.next, { start, due }, "day") : null;
};

/** "05 - 07 December 2025", "October 25 - 26, 2025", "on 29 and 30 June", "on 30th June and 1st July": the days from the first to the last. */
export const readDayRange: PeriodReader = (tokens, at, context) => {
  const opening = monthAt(tokens, at);
  const first = opening === null ? at : skip(tokens, at + 1, ".");
  const isOn = normAt(tokens, at - 1) === "on";
  const days = readDaysByDash(tokens, first) ?? (isOn ? readDaysByAnd(tokens, first) : null);
  // "on October 29 and 30 November": the second day is of another month.
  const isOfAnother = opening !== null && days !== null && monthAt(tokens, days.next) !== null;
  if ((days === null || isOfAnother) && isOn) return readTwoDates(tokens, at, context);
  const month = opening ?? (days === null ? null : monthAt(tokens, days.next));
  if (days === null || month === null) return readDatesByDash(tokens, at, context);
  const dayIn = (year: number, day: number): string => dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  const periodIn = (year: number): Period => ({ start: dayIn(year, days.first), due: dayIn(year, days.last) });
  return withYear(tokens, opening === null ? days.next + 1 : days.next, "day", context, periodIn);
};
