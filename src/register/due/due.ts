import { addDays, type Day, daysBetween } from "../../model/calendar.js";
import type { Assignee, Directive, Notice, Register } from "../../schema/register.js";
import { inRole } from "../bodies.js";
import { noticesById } from "../notices.js";
import { nextDay } from "./recurrence.js";

export interface DueOptions {
  /** The day from which "overdue" and "next" are meant. */
  readonly today: Day;
  /** Due on this day or before, so that what is overdue is in it. */
  readonly by?: Day;
  /** Due today or in as many days, so that what is overdue is not in it. */
  readonly within?: number;
  /** Due before today. */
  readonly overdue?: boolean;
  /** Rows without a date too, after all others; the filters of dates do not ask for them and do not leave them out. */
  readonly undated?: boolean;
  /** Which rows to look at, whatever their date. */
  readonly concerns?: (directive: Directive) => boolean;
}

/** A task of a register, and when it falls due. */
export interface DueRow {
  readonly directive: Directive;
  /** Null where the register has no such notice. */
  readonly notice: Notice | null;
  /** The day on which it falls due, or for a recurring task falls due next; null where there is none. */
  readonly due: Day | null;
  /** Days from today until then, negative where it is overdue; null without a date. */
  readonly days: number | null;
  readonly overdue: boolean;
  readonly leads: readonly Assignee[];
  readonly partners: readonly Assignee[];
}

/** Whether a task is still to be done: nobody rejected the row, or recorded it as done or cancelled. */
export const isToBeDone = ({ review, tracking }: Pick<Directive, "review" | "tracking">): boolean =>
  review !== "rejected" && tracking?.status !== "done" && tracking?.status !== "cancelled";

/**
 * When a task falls due: its last day, or the next day of a recurring one. Null where its words name no day: an event, a
 * beginning without an end ("from October 1"), "regularly", or no deadline at all.
 */
export function dueDay({ deadline }: Pick<Directive, "deadline">, noticeDate: Day | null, today: Day): Day | null {
  if (deadline === null) return null;
  return deadline.repeat === null ? deadline.due : (nextDay(deadline, noticeDate, today) ?? deadline.due);
}

/** A task of a register, as it stands on a day. */
export function dueRow(directive: Directive, notice: Notice | null, today: Day): DueRow {
  const due = dueDay(directive, notice?.date ?? null, today);
  return {
    directive,
    notice,
    due,
    days: due === null ? null : daysBetween(today, due),
    // What is due today can still be done today.
    overdue: due !== null && due < today,
    leads: inRole(directive, "lead"),
    partners: inRole(directive, "coordinating"),
  };
}

function isAskedFor({ due, overdue }: DueRow, options: DueOptions): boolean {
  if (due === null) return options.undated === true;
  const { today, by, within } = options;
  if (by !== undefined && due > by) return false;
  if (within !== undefined && (due < today || due > addDays(today, within))) return false;
  return options.overdue !== true || overdue;
}

/** By date; those without one last, those of one date as the registers have them. */
const byDate = ({ due: a }: DueRow, { due: b }: DueRow): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/**
 * What falls due in registers, the earliest first, so that what is overdue leads. Rows that are done, cancelled or
 * rejected are left out. Without `by`, `within` and `overdue` every row with a date is in it; of those given, all have to
 * hold.
 */
export function dueRows(registers: readonly Register[], options: DueOptions): DueRow[] {
  const concerns = options.concerns ?? (() => true);
  const rows = registers.flatMap((register) => {
    const notices = noticesById(register);
    return register.directives
      .filter((directive) => isToBeDone(directive) && concerns(directive))
      .map((directive) => dueRow(directive, notices.get(directive.notice) ?? null, options.today));
  });
  return rows.filter((row) => isAskedFor(row, options)).sort(byDate);
}
