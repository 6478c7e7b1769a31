import type { Day } from "../../model/calendar.js";
import type { Assignee, Directive, Notice, Register } from "../../schema/register.js";
import { inRole } from "../bodies.js";
import { isToBeDone } from "../due/due.js";
import { recurrenceOf } from "../due/recurrence.js";
import { rruleOf } from "../due/rrule.js";
import { noticesById } from "../notices.js";

/** The task of a row as a calendar holds it: on a day, or on a series of days. */
export interface CalendarEntry {
  /** The row's id: one task is one entry, however often it is written. */
  readonly id: string;
  readonly directive: Directive;
  /** Null where the register has no such notice. */
  readonly notice: Notice | null;
  /** The day, or the first of the series. */
  readonly day: Day;
  /** An RRULE's parts; null where it does not recur. */
  readonly rule: string | null;
  readonly leads: readonly Assignee[];
  readonly partners: readonly Assignee[];
  readonly state: "open" | "done" | "cancelled";
  /** The last day of which anything tells that the row was as it is; null where nothing does. */
  readonly revised: Day | null;
}

export interface CalendarOptions {
  /** Which rows to look at. */
  readonly concerns?: (directive: Directive) => boolean;
  /** The day on which it is asked, where one is known; a series that nothing dates begins then. */
  readonly asOf?: Day;
}

/** The first day of a deadline, and how it goes on from there; null where its words name none. */
function daysOf(
  { deadline }: Directive,
  noticeDate: Day | null,
  asOf: Day | null,
): Pick<CalendarEntry, "day" | "rule"> | null {
  if (deadline === null) return null;
  const recurrence = recurrenceOf(deadline, noticeDate);
  const from = recurrence?.first ?? asOf;
  if (recurrence === null || from === null) return deadline.due === null ? null : { day: deadline.due, rule: null };
  const { pattern, series, end } = recurrence;
  const begin = series.onOrAfter(from);
  // Ended before its first day came: as `nextDay` has it, it is due at its end.
  if (end !== null && end < begin) return { day: end, rule: null };
  return { day: begin, rule: rruleOf(pattern, begin, end) };
}

function stateOf(directive: Directive): CalendarEntry["state"] {
  if (isToBeDone(directive)) return "open";
  return directive.review !== "rejected" && directive.tracking?.status === "done" ? "done" : "cancelled";
}

const latest = (...days: readonly (Day | null | undefined)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day != null && (last === null || day > last) ? day : last), null);

/** What a row is in a calendar; null where its words name no day. */
export function calendarEntry(
  directive: Directive,
  notice: Notice | null,
  asOf: Day | null = null,
): CalendarEntry | null {
  const noticeDate = notice?.date ?? null;
  const days = daysOf(directive, noticeDate, asOf);
  if (days === null) return null;
  return {
    id: directive.id,
    directive,
    notice,
    ...days,
    leads: inRole(directive, "lead"),
    partners: inRole(directive, "coordinating"),
    state: stateOf(directive),
    revised: latest(noticeDate, directive.tracking?.updated, asOf),
  };
}

/**
 * The dated rows of a register, in its order. What is done, cancelled or rejected is in it with its state, so that a
 * calendar that already has the entry learns of it.
 */
export function calendarEntries(register: Register, options: CalendarOptions = {}): CalendarEntry[] {
  const { concerns = () => true, asOf = null } = options;
  const notices = noticesById(register);
  return register.directives
    .filter(concerns)
    .flatMap((directive) => calendarEntry(directive, notices.get(directive.notice) ?? null, asOf) ?? []);
}
