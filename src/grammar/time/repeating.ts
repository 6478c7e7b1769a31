import { isUntil } from "../../lexicon/time-words.js";
import type { Day } from "../../model/calendar.js";
import { readBound } from "./bound.js";
import { skipClock } from "./clock.js";
import { readCore } from "./core.js";
import { readEvent } from "./event.js";
import type { Recurrence } from "./every.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { readRange } from "./range.js";
import { readRecurrence } from "./recurrence.js";
import { isNumericOrdinal, normAt, skip } from "./scan.js";

/** What narrows a recurrence, and the index of the first token after it. */
interface Narrowing {
  readonly next: number;
  readonly startDay: Day | null;
  readonly due: Day | null;
  readonly event: string | null;
}

/** An hour or a day within each period: "before 3 p.m.", "by the 25th". It is read over; only its words are kept. */
const withinPeriod = (next: number): Narrowing => ({ next, startDay: null, due: null, event: null });

/** "before 3 p.m.", "by the 25th", "until December 31", "from August 1". */
function readNarrowing(reader: TimeReader, at: number): Narrowing | null {
  const { tokens } = reader;
  const cue = readBound(tokens, skip(tokens, at, ","));
  if (cue === null) return null;
  const { next, bound } = cue;
  const clock = skipClock(tokens, next);
  const hasClock = clock > next;
  const named = readCore(tokens, hasClock ? skip(tokens, clock, "on") : next, reader);
  if (named !== null) {
    const preposition = normAt(tokens, next - 1);
    if (bound === "from") {
      // "every day from April 30 to May 3"
      const range = readRange(reader, next, next, named);
      return range === null
        ? { next: named.next, startDay: named.period?.start ?? null, due: null, event: null }
        : { next: range.next, startDay: range.time.startDay, due: range.time.due, event: range.time.event };
    }
    if (isUntil(preposition) || preposition === "including") {
      return { next: named.next, startDay: null, due: named.period?.due ?? null, event: null };
    }
    // "annually before December 15" says the day within each year; "monthly, before July 31, 2025" says how long.
    const namesYear = /\d{4}/.test(reader.text.slice(tokens[next]?.start, tokens[named.next - 1]?.end));
    if (bound === "by" || bound === "before") {
      return namesYear
        ? { next: named.next, startDay: null, due: named.period?.due ?? null, event: null }
        : withinPeriod(named.next);
    }
  }
  if (hasClock) return withinPeriod(clock);
  // "once a week until Tet"
  const event = isUntil(normAt(tokens, next - 1)) ? readEvent(tokens, next, "until") : null;
  if (event !== null)
    return { next: event.next, startDay: null, due: null, event: wordsOf(reader, event.first, event.next) };
  // "quarterly, before the 20th day of the last month of the quarter"
  const inner = readRecurrence(tokens, next, reader.isVerb);
  if (inner !== null) return withinPeriod(inner.next);
  const day = skip(tokens, next, "the");
  return isNumericOrdinal(tokens, day) ? withinPeriod(day + 2) : null;
}

/** In tokens: "periodically on the 20th of every month", "regularly, before the 5th of each month". */
const longestPreposition = 4;

/** "periodically on the 20th of every month": how often, where the words that narrow a recurrence tell it more closely. */
function repeatWithin({ tokens, isVerb }: TimeReader, { next, repeat }: Recurrence, end: number): string {
  if (repeat !== "regular") return repeat;
  for (let at = next; at < Math.min(end, next + longestPreposition); at++) {
    const inner = readRecurrence(tokens, at, isVerb);
    if (inner !== null && inner.next <= end) return inner.repeat;
  }
  return repeat;
}

/** A recurrence, with the hour, day or date that narrows it ("every Friday before 3 p.m.", "monthly by the 25th"). */
export function readRepeating(reader: TimeReader, from: number, at: number): TimeMatch | null {
  const recurrence = readRecurrence(reader.tokens, at, reader.isVerb);
  if (recurrence === null) return null;
  const { next, startDay, due, event } = readNarrowing(reader, recurrence.next) ?? withinPeriod(recurrence.next);
  return matchOf(reader, "recurrence", from, next, "every", {
    repeat: repeatWithin(reader, recurrence, next),
    due,
    startDay,
    event,
    precision: due === null ? null : "day",
  });
}
