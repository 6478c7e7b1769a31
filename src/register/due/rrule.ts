import { type Day, dayOfMonth, monthOf } from "../../model/calendar.js";
import type { Pattern } from "./recurrence.js";

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** Days of each month in the shorter years. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lengthOf = (month: number): number => lengths[month - 1] ?? 31;

/** The months of the year on which steps of so many months come. */
function monthsFrom(month: number, step: number): number[] {
  const months = Array.from({ length: 12 }, (_, at) => ((month - 1 + at * step) % 12) + 1);
  return [...new Set(months)].sort((a, b) => a - b);
}

/** A month that has no such day takes its last. */
function everyMonths(step: number, day: number, begin: Day): string {
  const months = monthsFrom(monthOf(begin), step);
  const shortest = Math.min(...months.map(lengthOf));
  const isLast = day === 31 || (months.length === 1 && day > shortest);
  const byDay = `BYMONTHDAY=${isLast ? -1 : day}`;
  if (step % 12 === 0) return `FREQ=YEARLY;INTERVAL=${step / 12};BYMONTH=${months.join(",")};${byDay}`;
  if (isLast || day <= shortest) return `FREQ=MONTHLY;INTERVAL=${step};${byDay}`;
  // Of the days that there are up to it, the last.
  return `FREQ=MONTHLY;INTERVAL=${step};BYMONTHDAY=${day === 29 ? "28,29" : "28,29,30"};BYSETPOS=-1`;
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
