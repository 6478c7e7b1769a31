import { dayOf, daysInMonth, monthOf, yearOf } from "../../model/calendar.js";
import type { Issue } from "../../schema/issues.js";
import type { Directive } from "../../schema/register.js";
import type { Rule } from "./rule.js";

type Deadline = NonNullable<Directive["deadline"]>;

const namesNothing = ({ start, due, event, repeat }: Deadline): boolean =>
  start === null && due === null && event === null && repeat === null;

const monthsOf: Readonly<Partial<Record<string, number>>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** The last day of the period of this kind in which a day lies; null for a day itself. */
function lastDay(day: string, precision: string): string | null {
  const months = monthsOf[precision];
  if (months === undefined) return null;
  const month = Math.ceil(monthOf(day) / months) * months;
  return dayOf(yearOf(day), month, daysInMonth(yearOf(day), month));
}

const repeats = /^(?:daily|weekly|monthly|quarterly|yearly|regular|every [1-9]\d* [a-z]+)$/u;

/** A rule over the deadlines of those rows that have one. */
const onDeadline =
  (check: (deadline: Deadline, row: Directive) => string | null, ...path: string[]): Rule<Directive>["check"] =>
  (row): Issue[] => {
    const message = row.deadline === null ? null : check(row.deadline, row);
    return message === null ? [] : [{ path: ["deadline", ...path], message }];
  };

/** What must hold in each deadline, and in the record that a person keeps of it. */
export const deadlineRules: readonly Rule<Directive>[] = [
  {
    code: "START-AFTER-DUE",
    severity: "error",
    holds: "A deadline starts no later than it is due.",
    check: onDeadline(
      ({ start, due }) =>
        start !== null && due !== null && start > due ? `${start} is after due, ${due}; correct one of them` : null,
      "start",
    ),
  },
  {
    code: "DUE-BEFORE-NOTICE",
    severity: "warning",
    holds: "A deadline is due no earlier than the day of its notice.",
    check: (row, { noticeOf }) => {
      const date = noticeOf(row.notice)?.date ?? null;
      const due = row.deadline?.due ?? null;
      if (date === null || due === null || due >= date || row.deadline?.bound === "from") return [];
      return [
        { path: ["deadline", "due"], message: `${due} is before the notice's own date, ${date}; check the year` },
      ];
    },
  },
  {
    code: "EMPTY-DEADLINE",
    severity: "warning",
    holds: 'A deadline names a day, an event or a recurrence, or is flagged "deadline-unresolved".',
    check: onDeadline((deadline, { flags }) =>
      namesNothing(deadline) && !flags.includes("deadline-unresolved")
        ? 'it names no day, event or recurrence; write one, or add the flag "deadline-unresolved"'
        : null,
    ),
  },
  {
    code: "NO-PRECISION",
    severity: "warning",
    holds: "A deadline that is due on a day says how exactly the words name it.",
    check: onDeadline(
      ({ due, precision }) =>
        due !== null && precision === null ? "is null, though a day is due; write day, month, quarter …" : null,
      "precision",
    ),
  },
  {
    code: "NO-REPEAT",
    severity: "warning",
    holds: 'What is to be done "every" so often says how often, or is flagged "deadline-unresolved".',
    check: onDeadline(
      ({ bound, repeat }, { flags }) =>
        bound === "every" && repeat === null && !flags.includes("deadline-unresolved")
          ? 'is null, though bound is every; write weekly, monthly … or "every N days"'
          : null,
      "repeat",
    ),
  },
  {
    code: "DUE-WITHIN-PERIOD",
    severity: "warning",
    holds:
      "Where the words name a month, quarter, half-year or year, the last day is the last of it, unless a person wrote it.",
    check: onDeadline(({ due, precision }, { review }) => {
      const last = due === null || precision === null || review === "edited" ? null : lastDay(due, precision);
      return last === null || last === due
        ? null
        : `${due} is not the last day of its ${precision}, ${last}; write that`;
    }, "due"),
  },
  {
    code: "BAD-REPEAT",
    severity: "error",
    holds: "A recurrence is written in one of the forms that the commands read.",
    check: onDeadline(
      ({ repeat }) =>
        repeat !== null && !repeats.test(repeat)
          ? `"${repeat}" is no recurrence; write daily, weekly, monthly, quarterly, yearly, regular or "every N days"`
          : null,
      "repeat",
    ),
  },
  {
    code: "TRACKED-BEFORE-NOTICE",
    severity: "warning",
    holds: "A person's record of a task is no older than its notice.",
    check: ({ notice, tracking }, { noticeOf }) => {
      const date = noticeOf(notice)?.date ?? null;
      const updated = tracking?.updated;
      if (date === null || updated === undefined || updated >= date) return [];
      const message = `${updated} is before the notice's own date, ${date}; check the year`;
      return [{ path: ["tracking", "updated"], message }];
    },
  },
];
