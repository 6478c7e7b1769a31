import { durationUnits } from "../../lexicon/calendar-words.js";
import { addDays, addMonths, addWorkingDays, type Day } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import type { TimeParts } from "./match.js";
import { cardinalAt, normAt, skip } from "./scan.js";

export interface Duration {
  readonly count: number;
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";
  readonly isWorking: boolean;
}

/** A duration, and the index of the first token after it. */
export interface DurationWords {
  readonly next: number;
  readonly duration: Duration;
}

const oneWord = /^\w+$/;

/** "15", "twenty-one": a number, and the index after it. */
function readNumber(tokens: readonly Token[], at: number): { next: number; count: number } | null {
  const count = cardinalAt(tokens, at);
  if (count === null) return null;
  const unit = tokens[at + 1]?.joined === true ? cardinalAt(tokens, at + 1) : null;
  return unit === null ? { next: at + 1, count } : { next: at + 2, count: count + unit };
}

/** "15", "fifteen (15)": where both are given, the number in brackets counts. */
export function readCount(tokens: readonly Token[], at: number): { next: number; count: number } | null {
  const number = readNumber(tokens, at);
  if (number === null) return null;
  const { next, count } = number;
  const hasBracket =
    normAt(tokens, next) === "(" && oneWord.test(normAt(tokens, next + 1)) && normAt(tokens, next + 2) === ")";
  return hasBracket ? { next: next + 3, count: cardinalAt(tokens, next + 1) ?? count } : number;
}

/** "15 days", "fifteen (15) working days", "three months". */
export function readDurationWords(tokens: readonly Token[], at: number): DurationWords | null {
  const counted = readCount(tokens, at);
  if (counted === null) return null;
  const kind = normAt(tokens, counted.next);
  const isWorking = kind === "working" || kind === "business";
  const noun = isWorking ? counted.next + 1 : skip(tokens, counted.next, "calendar");
  const unit = durationUnits[normAt(tokens, noun)];
  return unit === undefined ? null : { next: noun + 1, duration: { count: counted.count, unit, isWorking } };
}

const perDay = { minute: 1440, hour: 24 } as const;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The last day of a duration that begins on `anchor`; hours count as the days that they reach into. */
function lastDay(anchor: Day, { count, unit, isWorking }: Duration): Day {
  if (unit === "minute" || unit === "hour") return addDays(anchor, Math.ceil(count / perDay[unit]));
  if (unit === "day") return isWorking ? addWorkingDays(anchor, count) : addDays(anchor, count);
  if (unit === "week") return addDays(anchor, count * 7);
  return addMonths(anchor, count * monthsIn[unit]);
}

/** When a duration ends, counted from `anchor`; unresolved without one. */
export const endOfDuration = (anchor: Day | null, duration: Duration): TimeParts =>
  anchor === null ? { unresolved: true, precision: "day" } : { due: lastDay(anchor, duration), precision: "day" };

/** The day that lies a duration before `day`; hours that make no whole day leave `day` itself. */
export function dayBefore(day: Day, { count, unit, isWorking }: Duration): Day {
  if (unit === "minute" || unit === "hour") return addDays(day, -Math.floor(count / perDay[unit]));
  if (unit === "day") return isWorking ? addWorkingDays(day, -count) : addDays(day, -count);
  return unit === "week" ? addDays(day, -count * 7) : addMonths(day, -count * monthsIn[unit]);
}
