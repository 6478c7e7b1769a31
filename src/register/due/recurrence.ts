import type { Day } from "../../model/calendar.js";
import type { Deadline } from "../../schema/register.js";
import { namedDay } from "./named-days.js";
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

function seriesOf(deadline: Recurring, noticeDate: Day | null): Series | null {
  const { repeat, text, start, due } = deadline;
  const step = repeat === null ? null : stepOf(repeat);
  if (repeat === null || step === null) return null;
  const named = namedDay(repeat, text);
  if (named !== null) return pickedSeries(named);
  const anchor = start ?? due ?? noticeDate;
  if (anchor !== null) return steppedSeries(anchor, step);
  // Whatever day it began, every day is one of its days.
  return step.unit === "day" && step.count === 1 ? pickedSeries(() => true) : null;
}

/**
 * The next day of a recurring deadline: on or after `today`, and not before its first day, or before the notice where it
 * names none. Days are counted from the deadline's `start`, else its `due`, else the notice's date, unless the words name
 * the day themselves ("every Friday", "by the 25th of each month"). Where the deadline has a last day and no day is left
 * up to it, the last one that there was. Null where nothing says how often, or from when to count.
 */
export function nextDay(deadline: Recurring, noticeDate: Day | null, today: Day): Day | null {
  const series = seriesOf(deadline, noticeDate);
  if (series === null) return null;
  const first = firstOf(deadline) ?? noticeDate;
  const end = endOf(deadline);
  const next = series.onOrAfter(later(today, first));
  if (end === null || next <= end) return next;
  const last = series.onOrBefore(end);
  return first !== null && last < first ? end : last;
}
