import { periodParts } from "../../lexicon/period-words.js";
import {
  addDays,
  addMonths,
  type Day,
  dayOfMonth,
  daysBetween,
  monthOf,
  type Period,
  yearOf,
} from "../../model/calendar.js";
import { readMonth } from "./month.js";
import { type NamedPeriod, type PeriodReader, readFirst, resolved } from "./named-period.js";
import { readQuarter } from "./quarter.js";
import { readRelativePeriod } from "./relative-period.js";
import { normAt, skip } from "./scan.js";
import { readYear } from "./year.js";

/** A period of which one can name a part. */
export const readWholePeriod: PeriodReader = (tokens, at, context) =>
  readFirst([readMonth, readQuarter, readYear, readRelativePeriod], tokens, at, context);

/** Shorter than any month. */
const manyDays = 28;

/** The last day of the first thirtieths of a period: of a month 15 are its 15th, of a year the end of June. */
export function dayWithin({ start, due }: Period, thirtieths: number): Day {
  if (thirtieths === 30) return due;
  const days = daysBetween(start, due) + 1;
  if (days < manyDays) return addDays(start, Math.ceil((days * thirtieths) / 30) - 1);
  const months = (yearOf(due) - yearOf(start)) * 12 + monthOf(due) - monthOf(start) + 1;
  const whole = Math.floor((months * thirtieths) / 30);
  return addDays(addMonths(start, whole), ((months * thirtieths) % 30) - 1);
}

/** From behind the first thirtieths of a period up to others. */
const partOf = (period: Period, after: number, upTo: number): Period => ({
  start: after === 0 ? period.start : addDays(dayWithin(period, after), 1),
  due: dayWithin(period, upTo),
});

const isWholeMonths = ({ start, due }: Period): boolean => dayOfMonth(start) === 1 && dayOfMonth(addDays(due, 1)) === 1;

/** The part of a period that has been read; without a date to count from it has none. */
export function partOfNamed(named: NamedPeriod, after: number, upTo: number): NamedPeriod {
  if (named.period === null) return named;
  const part = partOf(named.period, after, upTo);
  return resolved(named.next, part, isWholeMonths(part) ? "month" : "day");
}

export const opensPart = (word: string): boolean => periodParts.has(word);

/** "mid-September", "early October", "late 2025", "early next month", "mid-Quarter III". */
export const readPartOfPeriod: PeriodReader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const part = periodParts.get(normAt(tokens, start));
  if (part === undefined) return null;
  const named = readWholePeriod(tokens, skip(tokens, start + 1, "-", "in"), context);
  return named === null ? null : partOfNamed(named, part.after, part.upTo);
};
