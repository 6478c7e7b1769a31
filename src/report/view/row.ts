import { foldName } from "../../dictionary/fold.js";
import { type DueRow, dueRow, isToBeDone } from "../../register/due/due.js";
import { noticesById } from "../../register/notices.js";
import type { Directive, Register } from "../../schema/register.js";

/** A row as it stands on a day, with the reviews of the page in it. */
export interface ViewRow extends DueRow {
  /** Still to be done, and past its day. */
  readonly isLate: boolean;
  readonly isOpen: boolean;
}

/** How far a task has come; one of which nothing is recorded is open. */
export const statusOf = ({ tracking }: Pick<Directive, "tracking">): NonNullable<Directive["tracking"]>["status"] =>
  tracking?.status ?? "open";

const known = new WeakMap<Directive, string>();

/** What a search looks through: every word that the row shows, folded. Made once a row. */
export function searchable(directive: Directive, notice: DueRow["notice"]): string {
  const earlier = known.get(directive);
  if (earlier !== undefined) return earlier;
  const { action, assignees, deadline, product, references, tracking, id } = directive;
  const words = [
    action.text,
    ...action.verbs,
    ...assignees.flatMap(({ name, mention }) => [name, mention]),
    deadline?.text,
    deadline?.due,
    product?.text,
    ...references.map(({ text }) => text),
    tracking?.note,
    notice?.number,
    id,
  ];
  const text = foldName(words.filter((word) => word !== null && word !== undefined).join(" \n"));
  known.set(directive, text);
  return text;
}

/** Every row of a register on a day. */
export function viewRows(register: Pick<Register, "notices" | "directives">, today: string): ViewRow[] {
  const notices = noticesById(register);
  return register.directives.map((directive) => {
    const row = dueRow(directive, notices.get(directive.notice) ?? null, today);
    const isOpen = isToBeDone(directive);
    return { ...row, isOpen, isLate: isOpen && row.overdue };
  });
}
