import { foldName } from "../../dictionary/fold.js";
import { isDay } from "../../model/calendar.js";
import { inRole } from "../../register/bodies.js";
import type { Assignee, Deadline, Directive, Role } from "../../schema/register.js";
import type { ReportAgency } from "../data.js";

/** A correction as it stands in the form: what was typed, finished or not. */
export interface CorrectionForm {
  readonly verbs: string;
  /** One body a line of the form. */
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly deadline: string;
  readonly start: string;
  readonly due: string;
  readonly event: string;
  readonly repeat: string;
}

/** What is wrong in the form, by its fields. */
export type FormFaults = Partial<Readonly<Record<keyof CorrectionForm, string>>>;

export const repeats = ["daily", "weekly", "monthly", "quarterly", "yearly", "regular"] as const;

/** The form of a row, filled in with what the row says. */
export const formOf = (row: Directive): CorrectionForm => ({
  verbs: row.action.verbs.join(", "),
  leads: inRole(row, "lead").map(({ name }) => name),
  partners: inRole(row, "coordinating").map(({ name }) => name),
  deadline: row.deadline?.text ?? "",
  start: row.deadline?.start ?? "",
  due: row.deadline?.due ?? "",
  event: row.deadline?.event ?? "",
  repeat: row.deadline?.repeat ?? "",
});

const listed = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** A body by its id or name, as the row has it, else as the dictionary does; one of neither keeps the name that was typed. */
function bodyOf(typed: string, role: Role, row: Directive, agencies: readonly ReportAgency[]): Assignee {
  const name = typed.trim();
  const own =
    row.assignees.find((one) => one.name === name && one.role === role) ??
    row.assignees.find((one) => one.name === name);
  if (own !== undefined) return { ...own, role };
  const folded = foldName(name);
  const found = agencies.find((one) => one.id === name || foldName(one.name) === folded);
  return { agency: found?.id ?? null, role, name: found?.name ?? name, mention: found?.name ?? name };
}

/** Each body once: naming one twice is a slip. */
function bodiesOf(names: readonly string[], role: Role, row: Directive, agencies: readonly ReportAgency[]): Assignee[] {
  const bodies = names.filter((name) => name.trim() !== "").map((name) => bodyOf(name, role, row, agencies));
  return [...new Map(bodies.map((body) => [body.agency ?? body.name, body])).values()];
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

function boundFor({ start, due, repeat }: Pick<Deadline, "start" | "due" | "repeat">): Deadline["bound"] {
  if (repeat !== null) return "every";
  return due === null && start !== null ? "from" : "by";
}

function deadlineOf(form: CorrectionForm, before: Deadline | null): Deadline | null {
  const [start, due, event, repeat] = [form.start, form.due, form.event, form.repeat].map(orNull) as [
    string | null,
    string | null,
    string | null,
    string | null,
  ];
  const text = orNull(form.deadline) ?? due ?? event ?? repeat ?? start;
  if (text === null) return null;
  const isMoved = before === null || before.start !== start || before.due !== due;
  return {
    text,
    bound: before?.bound ?? boundFor({ start, due, repeat }),
    start,
    due,
    precision: isMoved ? ((due ?? start) === null ? null : "day") : before.precision,
    event,
    repeat,
    inherited: before?.inherited ?? false,
  };
}

const dayFault = (value: string): string | undefined =>
  value.trim() === "" || isDay(value.trim())
    ? undefined
    : "Write a day of the calendar as 2025-07-31, or leave it empty.";

/** What has to be mended before the form can be taken. */
export function faultsOf(form: CorrectionForm): FormFaults {
  const repeat = form.repeat.trim();
  const isLate = isDay(form.start.trim()) && isDay(form.due.trim()) && form.start.trim() > form.due.trim();
  const faults: Record<keyof FormFaults, string | undefined> = {
    verbs: listed(form.verbs).length === 0 ? "Write at least one verb." : undefined,
    leads: undefined,
    partners: undefined,
    deadline: undefined,
    start: dayFault(form.start) ?? (isLate ? "It begins after it is due." : undefined),
    due: dayFault(form.due),
    event: undefined,
    repeat:
      repeat === "" || /^(?:daily|weekly|monthly|quarterly|yearly|regular|every [1-9]\d* [a-z]+)$/u.test(repeat)
        ? undefined
        : "Write daily, weekly, monthly, quarterly, yearly, regular or “every 5 days”.",
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

/** The row as the form corrects it; what the form does not hold stays. */
export function correctedRow(row: Directive, form: CorrectionForm, agencies: readonly ReportAgency[]): Directive {
  const others = row.assignees.filter(({ role }) => role === "supervising");
  return {
    ...row,
    action: { ...row.action, verbs: listed(form.verbs) },
    assignees: [
      ...bodiesOf(form.leads, "lead", row, agencies),
      ...bodiesOf(form.partners, "coordinating", row, agencies),
      ...others,
    ],
    deadline: deadlineOf(form, row.deadline),
    review: "edited",
  };
}
