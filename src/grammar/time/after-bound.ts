import { isUntil, tellsState } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { standAt } from "../stand-at.js";
import type { BoundCue } from "./bound.js";
import { opensClock, skipClock, skipClockAndOn } from "./clock.js";
import { coreOpenings, readCore } from "./core.js";
import { readDayRange } from "./day-range.js";
import { opensDuration, readDuration } from "./duration-expression.js";
import { readEventExpression } from "./event-expression.js";
import { opensBeginning, readFromBeginning } from "./from-beginning.js";
import { opensOwnDay, readFromNotice } from "./from-notice.js";
import { readHolidayDays } from "./holiday-days.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import type { NamedPeriod } from "./named-period.js";
import { mayOpen } from "./opening.js";
import { periodExpression } from "./period-expression.js";
import { readDaysOfMonth, readRange } from "./range.js";
import { opensRecurrence, readRecurrence } from "./recurrence.js";
import { readRecurringDays } from "./recurring-days.js";
import { readRepeating } from "./repeating.js";
import { normAt, skip } from "./scan.js";
import { readShortDate } from "./short-date.js";
import { readYearRange } from "./year.js";

/** After these a recurrence can follow: "before 3 p.m. every Friday", "by the 25th of each month", "within the first week of each month". */
const beforeRecurrence: ReadonlySet<Bound> = new Set<Bound>(["before", "by", "at", "in", "within"]);
const beforeRange: ReadonlySet<Bound> = new Set<Bound>(["from", "within", "in"]);
/** After these an hour alone or an event can stand. */
const beforeEvent: ReadonlySet<Bound> = new Set<Bound>(["before", "by", "at"]);

const isReach = (tokens: readonly Token[], at: number): boolean =>
  standAt(tokens, at - 2, "up", "to") || normAt(tokens, at - 1) === "past";

/** In tokens; what is told of stands no farther before its day. */
const longestState = 24;

/** "report the number of cases as of June 30": the day that is told of, and no term; but "shall be suspended as of June 30". */
function isStateDay(tokens: readonly Token[], at: number): boolean {
  if (!standAt(tokens, at - 2, "as", "of")) return false;
  for (let here = at - 3; here >= Math.max(0, at - longestState) && normAt(tokens, here) !== ";"; here--)
    if (tellsState(normAt(tokens, here))) return true;
  return false;
}

/** The calendar words after a preposition and an hour, if the preposition can go with them. */
function readNamed(reader: TimeReader, at: number, coreAt: number): NamedPeriod | null {
  const { tokens } = reader;
  const named = readCore(tokens, coreAt, reader);
  if (named === null) return null;
  // "on 2025" and "on the quarter" have a topic, "a strategy up to 2035" has a reach, and neither a time.
  const isTopic = (normAt(tokens, at - 1) === "on" || isReach(tokens, at)) && named.precision !== "day";
  return isTopic || isStateDay(tokens, at) ? null : named;
}

/** "from May to August every year": days without a year that come back; null for others. */
function yearlyRange(reader: TimeReader, from: number, { next, time }: TimeMatch): TimeMatch | null {
  if (time.due === null || /\d{4}/.test(reader.text.slice(time.start, time.end))) return null;
  const recurrence = readRecurrence(reader.tokens, skip(reader.tokens, next, "of", ","), reader.isVerb);
  if (recurrence?.repeat !== "yearly") return null;
  return matchOf(reader, "recurrence", from, recurrence.next, "every", { repeat: recurrence.repeat });
}

/** "before June 30 every year", "from August to September", "by the end of August". */
function readNamedExpression(
  reader: TimeReader,
  from: number,
  coreAt: number,
  bound: Bound,
  named: NamedPeriod,
): TimeMatch | null {
  const recurrence = readRecurringDays(reader, named);
  if (recurrence !== null)
    return matchOf(reader, "recurrence", from, recurrence.next, "every", { repeat: recurrence.repeat });
  const range = beforeRange.has(bound) ? readRange(reader, from, coreAt, named) : null;
  if (range !== null) return yearlyRange(reader, from, range) ?? range;
  // "from 5-7 December", but not "starting from the week of March 15"
  const { period, precision } = named;
  if (bound === "from" && period !== null && readDayRange(reader.tokens, coreAt, reader) !== null)
    return matchOf(reader, "range", from, named.next, "from", { startDay: period.start, due: period.due, precision });
  // "from now on" and "until now" set no limit.
  const isNow = (bound === "from" || bound === "by") && normAt(reader.tokens, coreAt) === "now";
  return isNow ? null : periodExpression(reader, from, bound, named);
}

/** "before 5 p.m.": an hour of the anchor's own day. After "at" it is when something takes place. */
function readClock(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const clock = skipClock(reader.tokens, at);
  // "keep the gate open until 9 p.m." says how long each day.
  if (clock === at || bound === "at" || isUntil(normAt(reader.tokens, at - 1))) return null;
  const day = reader.anchor;
  return matchOf(reader, "clock-time", from, clock, bound, { due: day, precision: "day", unresolved: day === null });
}

const ofSchool = anyOf("school|academic");

const isTerm = anyOf("semester|term|trimester");
const orders = anyOf("first|second|third|1st|2nd|next|new");

/** "second semester of the": index after the part of a school year that is named; `at` without one. */
function skipTerm(tokens: readonly Token[], at: number): number {
  const suffixed = skip(tokens, at + 1, "st", "nd", "rd");
  const ordered = orders(normAt(tokens, at)) || suffixed > at + 1 ? suffixed : at;
  return isTerm(normAt(tokens, ordered)) && standAt(tokens, ordered + 1, "of", "the") ? ordered + 3 : at;
}

const isComing = ["new", "next", "coming"] as const;

/** "from the 2027-2028 school year", "from the second semester of the school year", "in the new school year": its first day no notice tells. */
function readSchoolYear(reader: TimeReader, from: number, at: number, bound: "from" | "in"): TimeMatch | null {
  const { tokens } = reader;
  const start = skip(tokens, at, "the");
  const first = skip(tokens, skipTerm(tokens, start), ...isComing);
  const years = normAt(tokens, first + 1) === "-" ? first + 3 : first;
  const isYears =
    years === first || (/^20\d\d$/.test(normAt(tokens, first)) && /^\d{2,4}$/.test(normAt(tokens, first + 2)));
  if (!isYears || !ofSchool(normAt(tokens, years)) || normAt(tokens, years + 1) !== "year") return null;
  return matchOf(reader, "event", from, years + 2, bound, { event: wordsOf(reader, start, years + 2) });
}

/** "bring lessons into schools in the new school year", but not "the teachers hired in the 2025-2026 school year and their pupils". */
function readInSchoolYear(reader: TimeReader, from: number, at: number): TimeMatch | null {
  const match = readSchoolYear(reader, from, at, "in");
  const after = match === null ? undefined : reader.tokens[match.next];
  return after === undefined || after.kind === "mark" ? match : null;
}

const mayFollow = mayOpen([...coreOpenings, opensClock, opensDuration, opensRecurrence, opensOwnDay, opensBeginning]);

/** The rest of a time expression that begins at token `from` with a preposition; null where no time follows it. */
export function readAfterBound(reader: TimeReader, from: number, { next, bound }: BoundCue): TimeMatch | null {
  const { tokens } = reader;
  // "until at least the end of June"
  const at = isUntil(normAt(tokens, next - 1)) && standAt(tokens, next, "at", "least") ? next + 2 : next;
  if (bound === "in" && standAt(tokens, at, "the")) {
    const schoolYear = readInSchoolYear(reader, from, at);
    if (schoolYear !== null) return schoolYear;
  }
  // Most prepositions open no time: "in the province", "from fishermen".
  if (!beforeEvent.has(bound) && !mayFollow(tokens, at)) return null;
  const coreAt = skipClockAndOn(tokens, at);
  const repeating = beforeRecurrence.has(bound) ? readRepeating(reader, from, coreAt) : null;
  if (repeating !== null) return repeating;
  const holiday = bound === "from" ? null : readHolidayDays(reader, from, at, bound);
  if (holiday !== null) return holiday;
  const duration = bound === "from" ? null : readDuration(reader, from, at, bound);
  if (duration !== null) return duration;
  const years = from === 0 && bound === "in" ? readYearRange(tokens, coreAt, reader) : null;
  const named = years ?? readNamed(reader, at, coreAt) ?? readShortDate(tokens, coreAt, bound, reader);
  if (named !== null) return readNamedExpression(reader, from, coreAt, bound, named);
  if (isReach(tokens, at) || isStateDay(tokens, at)) return null;
  if (bound === "from")
    return (
      readDaysOfMonth(reader, from, at) ??
      readSchoolYear(reader, from, at, "from") ??
      readFromNotice(reader, from, at) ??
      readFromBeginning(reader, from, at)
    );
  if (!beforeEvent.has(bound)) return null;
  return readClock(reader, from, at, bound) ?? readEventExpression(reader, from, at, bound);
}
