import type { Day } from "../../model/calendar.js";
import type { Deadline } from "../../schema/register.js";
import { isNamedDay, type NamedDay, namedDay } from "./named-days.js";
import { pickedSeries, type Series, type Step, steppedSeries } from "./series.js";

const words: ReadonlyMap<string, Step> = new Map([
  ["daily", { unit: "day", count: 1 }],
  ["weekly", { unit: "day", count: 7 }],
  ["monthly", { unit: "month", count: 1 }],
  ["quarterly", { unit: "month", count: 3 }],
  ["yearly", { unit: "month", count: 12 }],
]);

const units: ReadonlyMap<string, Step> = new Map([
  ["day", { unit: "day", count: 1 }],
  ["week", { unit: "day", count: 7 }],
  ["month", { unit: "month", count: 1 }],
  ["quarter", { unit: "month", count: 3 }],
  ["year", { unit: "month", count: 12 }],
]);

/**
 * How far apart a `deadline.repeat` puts its days: `weekly`, `every 5 days`. Every few hours is every day. Null for
 * `regular`, and for words that name no interval.
 */
export function stepOf(repeat: string): Step | null {
  const word = words.get(repeat);
  if (word !== undefined) return word;
  const match = /^every (\d{1,4}) (hour|day|week|month|quarter|year)s?$/u.exec(repeat);
  const count = Number(match?.[1] ?? 0);
  if (match === null || count === 0) return null;
  if (match[2] === "hour") return { unit: "day", count: Math.ceil(count / 24) };
  const unit = units.get(match[2] ?? "");
  return unit === undefined ? null : { unit: unit.unit, count: unit.count * count };
}

const later = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a);

/** What a recurring deadline says: its first day and its last, where it has them. */
type Recurring = Pick<Deadline, "text" | "bound" | "start" | "due" | "repeat">;

/**
 * `at` names the day on which it happens first; with every other bound `due` is the last day on which it does
 * ("daily until July 31").
 */
const endOf = ({ bound, due }: Recurring): Day | null => (bound === "at" ? null : due);

const firstOf = ({ bound, start, due }: Recurring): Day | null => start ?? (bound === "at" ? due : null);

/** On which days it recurs: on those that the words name, or at equal steps from a day (null: from whichever). */
export type Pattern = NamedDay | { readonly unit: "step"; readonly step: Step; readonly anchor: Day | null };

/** A recurring deadline, as its days are counted. */
export interface Recurrence {
  readonly pattern: Pattern;
  readonly series: Series;
  /** It does not happen before this day, or after that one; null where nothing says so. */
  readonly first: Day | null;
  readonly end: Day | null;
}

function patternOf({ repeat, text, start, due }: Recurring, noticeDate: Day | null): Pattern | null {
  const step = repeat === null ? null : stepOf(repeat);
  if (repeat === null || step === null) return null;
  const named = namedDay(repeat, text);
  if (named !== null) return named;
  const anchor = start ?? due ?? noticeDate;
  // Whatever day it began, every day is one of its days.
  const isDaily = step.unit === "day" && step.count === 1;
  return anchor === null && !isDaily ? null : { unit: "step", step, anchor };
}

function seriesOf(pattern: Pattern): Series {
  if (pattern.unit !== "step") return pickedSeries((day) => isNamedDay(day, pattern));
  return pattern.anchor === null ? pickedSeries(() => true) : steppedSeries(pattern.anchor, pattern.step);
}

/** Null where the deadline does not recur, or nothing says how often or from when to count. */
export function recurrenceOf(deadline: Recurring, noticeDate: Day | null): Recurrence | null {
  const pattern = patternOf(deadline, noticeDate);
  if (pattern === null) return null;
  return { pattern, series: seriesOf(pattern), first: firstOf(deadline) ?? noticeDate, end: endOf(deadline) };
}

/**
 * The next day of a recurring deadline: on or after `today`, and not before its first day, or before the notice where it
 * names none. Days are counted from the deadline's `start`, else its `due`, else the notice's date, unless the words name
 * the day themselves ("every Friday", "by the 25th of each month"). Where the deadline has a last day and no day is left
 * up to it, the last one that there was. Null where nothing says how often, or from when to count.
 */
export function nextDay(deadline: Recurring, noticeDate: Day | null, today: Day): Day | null {
  const recurrence = recurrenceOf(deadline, noticeDate);
  if (recurrence === null) return null;
  const { series, first, end } = recurrence;
  const next = series.onOrAfter(later(today, first));
  if (end === null || next <= end) return next;
  const last = series.onOrBefore(end);
  return first !== null && last < first ? end : last;
}
