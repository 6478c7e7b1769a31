import type { DueRow } from "../../register/due/due.js";
import { taskWords } from "../../register/task-words.js";
import { leadsAndPartners } from "./bodies.js";
import { type DueLayout, sectionsOf } from "./due-sections.js";
import { placeOf, tally, whenDue } from "./due-words.js";
import type { Paint } from "./paint.js";
import { shortened } from "./shortened.js";
import { type Cell, type Column, renderTable } from "./table.js";

const columns: readonly Column[] = [
  { title: "due" },
  { title: "when", flexible: true },
  { title: "lead", flexible: true },
  { title: "notice", flexible: true },
  // The longest stands last, so that nothing has to be looked for behind it.
  { title: "task", flexible: true },
];

/** Characters of a task on a terminal, where it shares the width with four other columns. */
const taskLength = 120;

const cellsOf = (row: DueRow, width: number | null): Cell[] => [
  { text: row.due ?? "–", style: row.overdue ? "error" : "deadline" },
  { text: whenDue(row), style: row.overdue ? "error" : "plain" },
  { text: leadsAndPartners(row.leads, row.partners), style: "agency" },
  { text: placeOf(row), style: "dim" },
  { text: width === null ? taskWords(row.directive) : shortened(taskWords(row.directive), taskLength) },
];

/** A table for each section; empty without rows. On a terminal long tasks are cut; a file or pipe has all their words. */
export function renderDueText(
  rows: readonly DueRow[],
  { group, today }: DueLayout,
  paint: Paint,
  width: number | null,
): string {
  if (rows.length === 0) return "";
  const sections = sectionsOf(rows, group).flatMap(({ title, rows: own }) => [
    "",
    ...(title === null ? [] : [`${paint.heading(title)} ${paint.dim(`(${tally(own)})`)}`]),
    ...renderTable(
      columns,
      own.map((row) => cellsOf(row, width)),
      paint,
      width,
    ),
  ]);
  const head = `${paint.strong(`Due as of ${today}:`)} ${paint.plain(tally(rows))}`;
  return `${[head, ...sections].join("\n")}\n`;
}
