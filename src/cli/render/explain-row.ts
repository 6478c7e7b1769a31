import type { ExplainedAssignee, ExplainedRow, Inherited } from "../../model/explanation.js";
import type { Deadline, Role } from "../../schema/register.js";
import type { Paint } from "./paint.js";

/** A line below a row: what it is about, and its painted words. */
export interface Field {
  readonly label: string;
  readonly words: string;
}

const quoted = (words: string): string => `“${words}”`;

const idOf = (id: string | null): string => (id === null ? "(not in the dictionary)" : `(${id})`);

const bodies = (assignees: readonly ExplainedAssignee[], role: Role, paint: Paint): string =>
  assignees
    .filter((assignee) => assignee.role === role)
    .map(({ name, agency }) => `${paint.agency(name)} ${paint.dim(idOf(agency))}`)
    .join(paint.plain("; "));

/** `2025-07-01 to 2025-09-30`, `from 2025-10-01`, `monthly`: what the words of a deadline come to. */
function meaningOf({ start, due, event, repeat }: Deadline): string {
  const days = due === null ? (start === null ? null : `from ${start}`) : start === null ? due : `${start} to ${due}`;
  const parts = [start === due && due !== null ? due : days, event, repeat].filter((part) => part !== null);
  return parts.length === 0 ? "no day is known" : parts.join(", ");
}

const deadlineWords = (deadline: Deadline | null, paint: Paint): string =>
  deadline === null ? "" : paint.plain(`${meaningOf(deadline)}: `) + paint.deadline(quoted(deadline.text));

const fields: Readonly<Record<Inherited["field"], string>> = {
  lead: "lead",
  coordinating: "partners",
  supervising: "supervisors",
  issuedBy: "who orders it",
  deadline: "deadline",
};

const places: Readonly<Record<NonNullable<Inherited["by"]>, string>> = {
  heading: "the heading",
  list: "the head of the list",
  fragment: "the words",
  label: "the label",
};

function inheritedWords({ field, by, word, from }: Inherited, paint: Paint): string {
  const { line, text } = from;
  const stands = by === null ? `carried over from line ${line}` : `from ${places[by]} on line ${line}`;
  const back = word === null ? "" : ` for ${quoted(word)}`;
  const style = field === "deadline" ? paint.deadline : paint.agency;
  return `${fields[field]} ${stands}${paint.plain(back)}: ${style(quoted(text))}`;
}

/** All that a row says and why, as far as it says it. */
export function rowFields(row: ExplainedRow, paint: Paint): Field[] {
  const { assignees, deadline, product, issuedBy, recipients, references, rules, inherited, flags } = row;
  const field = (label: string, words: string): Field => ({ label, words });
  return [
    field("lead", bodies(assignees, "lead", paint)),
    field("with", bodies(assignees, "coordinating", paint)),
    field("under", bodies(assignees, "supervising", paint)),
    field("due", deadlineWords(deadline, paint)),
    field("product", product === null ? "" : paint.plain(`${product.kind}: ${quoted(product.text)}`)),
    field("ordered by", issuedBy === null ? "" : `${paint.agency(issuedBy.text)} ${paint.dim(idOf(issuedBy.agency))}`),
    field("goes to", paint.agency(recipients.join(", "))),
    field("cites", references.map(({ text }) => paint.reference(text)).join("; ")),
    field("rules", rules.map(({ kind, name }) => `${kind} ${paint.strong(name)}`).join(", ")),
    ...inherited.map((one) => field("from", inheritedWords(one, paint))),
    field("flags", paint.warning(flags.join(", "))),
  ].filter(({ words }) => words !== "");
}
