import type { DueRow } from "../../register/due/due.js";
import { type Column, columnsOf } from "../../register/table/columns.js";
import type { TableRow } from "../../register/table/row.js";
import { renderCsv } from "./csv.js";
import { farOff } from "./due-words.js";

/** A row of the answer, with what the columns of every table need. */
export type DueTableRow = DueRow & TableRow;

const text = (title: string, value: (row: DueTableRow) => string | null): Column<DueTableRow> => ({
  title,
  holds: "text",
  width: 12,
  value,
});

/** What falls due stands first. Columns that came later stand last. */
const columns: readonly Column<DueTableRow>[] = [
  ...columnsOf("due"),
  text("overdue", ({ overdue }) => (overdue ? "yes" : "no")),
  text("when", farOff),
  ...columnsOf("lead", "partners", "task", "deadline"),
  text("repeat", ({ directive }) => directive.deadline?.repeat ?? null),
  ...columnsOf("status", "notice", "number", "line", "id"),
  ...columnsOf("product", "review", "confidence", "flags", "quote", "file", "page"),
];

/** Every row once, by date; bodies by their names, all of them. */
export const renderDueCsv = (rows: readonly DueTableRow[]): string => renderCsv(columns, rows);
