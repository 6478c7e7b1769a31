import { dayOf, daysInMonth, type Period } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { monthAt } from "./month.js";
import type { PeriodReader } from "./named-period.js";
import { normAt, skip } from "./scan.js";
import { withYear } from "./year.js";

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** Two days with a dash between them, and the index after both. */
interface DaysByDash {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** "05 - 07", "25-26"; null for anything else, and where the second is not the later. */
function readDays(tokens: readonly Token[], at: number): DaysByDash | null {
  const [first, last] = [normAt(tokens, at), normAt(tokens, at + 2)];
  const isRange = dayNumber.test(first) && normAt(tokens, at + 1) === "-" && dayNumber.test(last);
  // "31-7-2025" is one day.
  if (!isRange || normAt(tokens, at + 3) === "-") return null;
  return Number(last) > Number(first) ? { first: Number(first), last: Number(last), next: at + 3 } : null;
}

/** "05 - 07 December 2025", "October 25 - 26, 2025": the days of one month from the first to the last. */
export const readDayRange: PeriodReader = (tokens, at, context) => {
  const opening = monthAt(tokens, at);
  const days = readDays(tokens, opening === null ? at : skip(tokens, at + 1, "."));
  const month = opening ?? (days === null ? null : monthAt(tokens, days.next));
  if (days === null || month === null) return null;
  const dayIn = (year: number, day: number): string => dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  const periodIn = (year: number): Period => ({ start: dayIn(year, days.first), due: dayIn(year, days.last) });
  return withYear(tokens, opening === null ? days.next + 1 : days.next, "day", context, periodIn);
};
