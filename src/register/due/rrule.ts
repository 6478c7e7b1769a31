import { type Day, dayOfMonth, monthOf } from "../../model/calendar.js";
import type { Pattern } from "./recurrence.js";

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** In a month that has no such day its last: of the days that there are up to it, the last. */
function byDayOfMonth(day: number): string {
  if (day <= 28) return `BYMONTHDAY=${day}`;
  if (day === 31) return "BYMONTHDAY=-1";
  return `BYMONTHDAY=${day === 29 ? "28,29" : "28,29,30"};BYSETPOS=-1`;
}

function everyMonths(months: number, day: number, begin: Day): string {
  const days = byDayOfMonth(day);
  if (months % 12 === 0) return `FREQ=YEARLY;INTERVAL=${months / 12};BYMONTH=${monthOf(begin)};${days}`;
  return `FREQ=MONTHLY;INTERVAL=${months};${days}`;
}

function ruleOf(pattern: Pattern, begin: Day): string {
  if (pattern.unit === "week") return `FREQ=WEEKLY;BYDAY=${weekdays[pattern.weekday]}`;
  if (pattern.unit === "month") return everyMonths(pattern.every, pattern.day, begin);
  const { unit, count } = pattern.step;
  if (unit === "month") return everyMonths(count, dayOfMonth(pattern.anchor ?? begin), begin);
  return count % 7 === 0 ? `FREQ=WEEKLY;INTERVAL=${count / 7}` : `FREQ=DAILY;INTERVAL=${count}`;
}

/** Days recurring as an RRULE (RFC 5545, 3.3.10); `begin` is the first of them, `end` a day after which there is none. */
export function rruleOf(pattern: Pattern, begin: Day, end: Day | null): string {
  const rule = ruleOf(pattern, begin)
    .replace(";INTERVAL=1;", ";")
    .replace(/;INTERVAL=1$/u, "");
  return end === null ? rule : `${rule};UNTIL=${end.replaceAll("-", "")}`;
}
