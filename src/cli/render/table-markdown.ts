import { type CellValue, columnsOf } from "../../register/table/columns.js";
import type { TableRow } from "../../register/table/row.js";
import { escapeMarkdown, markdownTable } from "./markdown.js";

/** What a table can show that is read and not filtered. */
const columns = columnsOf("notice", "line", "lead", "partners", "task", "deadline", "due", "repeats", "status");

const cell = (value: CellValue): string => (value === null ? "" : escapeMarkdown(String(value)));

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Every row once, for a pull request or a chat; `notices` is how many there are, those without rows too. */
export function renderTableMarkdown(rows: readonly TableRow[], notices: number): string {
  const table = markdownTable(
    columns.map(({ title }) => title),
    rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  );
  return `${["# Tasks", "", `${counted(rows.length, "row")} of ${counted(notices, "notice")}.`, "", ...table].join("\n")}\n`;
}
