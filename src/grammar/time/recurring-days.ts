import { readBound } from "./bound.js";
import { readCore } from "./core.js";
import type { Recurrence } from "./every.js";
import type { TimeReader } from "./match.js";
import type { NamedPeriod } from "./named-period.js";
import { readRecurrence } from "./recurrence.js";
import { isNumericOrdinal, skip } from "./scan.js";
import { readShortDate } from "./short-date.js";

/** More days than notices name in a row. */
const manyDays = 12;

/** Index after one more day of a list at token `at`: "December 15", "before 15/12", "the 30th"; null where none stands. */
function nextDayEnd(reader: TimeReader, at: number): number | null {
  const { tokens } = reader;
  const start = readBound(tokens, at)?.next ?? at;
  const named = readCore(tokens, start, reader) ?? readShortDate(tokens, start, "before", reader);
  if (named !== null) return named.precision === "day" || named.precision === "month" ? named.next : null;
  const number = skip(tokens, start, "the");
  return isNumericOrdinal(tokens, number) ? number + 2 : null;
}

/** Index after ", and" between two days, or `at`. */
const afterLink = (reader: TimeReader, at: number): number =>
  skip(reader.tokens, skip(reader.tokens, at, ","), "and", "or");

/**
 * How often days recur that a preposition stands before: "(before) June 30 every year", "(by) July 15 and December 15 each
 * year", "(in) July of each year", "(before) the 15th and the 30th of each month". `named` is the first of them. Null where they do not recur.
 */
export function readRecurringDays(reader: TimeReader, { next, precision }: NamedPeriod): Recurrence | null {
  if (precision !== "day" && precision !== "month" && precision !== "quarter") return null;
  const { tokens } = reader;
  let [end, count] = [next, 1];
  while (count < manyDays) {
    const start = afterLink(reader, end);
    // "the 20th of June and of December": the day is not said again.
    const after = start === end ? null : nextDayEnd(reader, skip(tokens, start, "of"));
    if (after === null) break;
    [end, count] = [after, count + 1];
  }
  const of = skip(tokens, end, "of");
  const recurrence = readRecurrence(tokens, of, reader.isVerb);
  // "in the second quarter of each year", "in July every year"
  if (recurrence?.repeat === "yearly") return recurrence;
  // "in July and August, weekly" are months in which something recurs.
  return count > 1 && of > end ? recurrence : null;
}
