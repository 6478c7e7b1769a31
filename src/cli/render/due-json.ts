import { printedJson } from "../../model/printed-json.js";
import type { DueRow } from "../../register/due/due.js";
import type { Assignee } from "../../schema/register.js";

/** A body's id, or its name where the dictionary lacks it. */
const idOrName = ({ agency, name }: Assignee): string => agency ?? name;

const rowOf = ({ directive, notice, due, days, overdue, leads, partners }: DueRow) => ({
  id: directive.id,
  due,
  overdue,
  agencies: leads.map(idOrName),
  text: directive.action.text,
  flags: directive.flags,
  days,
  partners: partners.map(idOrName),
  deadline: directive.deadline?.text ?? null,
  repeat: directive.deadline?.repeat ?? null,
  status: directive.tracking?.status ?? null,
  notice: directive.notice,
  number: notice?.number ?? null,
  file: notice?.file ?? null,
  line: directive.source.line,
});

/** `directives-due/1`: every row once, by date. `days` from today is negative where a row is overdue. */
export const renderDueJson = (rows: readonly DueRow[], today: string): string =>
  printedJson({ format: "directives-due/1", today, rows: rows.map(rowOf) });
