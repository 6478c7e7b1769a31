import type { DueRow } from "../../register/due/due.js";
import { taskWords } from "../../register/task-words.js";
import type { Assignee } from "../../schema/register.js";
import { renderCsv } from "./csv.js";
import { farOff } from "./due-words.js";

const titles = [
  "due",
  "overdue",
  "when",
  "lead",
  "partners",
  "task",
  "deadline",
  "repeat",
  "status",
  "notice",
  "number",
  "line",
  "id",
];

const allNames = (bodies: readonly Assignee[]): string => bodies.map(({ name }) => name).join("; ");

const cellsOf = (row: DueRow): (string | null)[] => [
  row.due,
  row.overdue ? "yes" : "no",
  farOff(row),
  allNames(row.leads),
  allNames(row.partners),
  taskWords(row.directive),
  row.directive.deadline?.text ?? null,
  row.directive.deadline?.repeat ?? null,
  row.directive.tracking?.status ?? null,
  row.directive.notice,
  row.notice?.number ?? null,
  String(row.directive.source.line),
  row.directive.id,
];

/** Every row once, by date; bodies by their names, all of them. */
export const renderDueCsv = (rows: readonly DueRow[]): string => renderCsv(titles, rows.map(cellsOf));
