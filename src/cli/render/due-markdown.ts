import type { DueRow } from "../../register/due/due.js";
import { taskWords } from "../../register/task-words.js";
import { leadsAndPartners } from "./bodies.js";
import { type DueLayout, sectionsOf } from "./due-sections.js";
import { placeOf, tally, whenDue } from "./due-words.js";
import { escapeMarkdown, markdownTable } from "./markdown.js";

const titles = ["due", "when", "lead", "notice", "task"];

function cellsOf(row: DueRow): string[] {
  const when = escapeMarkdown(whenDue(row));
  return [
    row.due ?? "–",
    row.overdue ? `**${when}**` : when,
    escapeMarkdown(leadsAndPartners(row.leads, row.partners)),
    escapeMarkdown(placeOf(row)),
    escapeMarkdown(taskWords(row.directive)),
  ];
}

/** A table under a heading for each section. */
export function renderDueMarkdown(rows: readonly DueRow[], { group, today }: DueLayout): string {
  const sections = sectionsOf(rows, group).flatMap(({ title, rows: own }) => [
    "",
    ...(title === null ? [] : [`## ${escapeMarkdown(title)} (${tally(own)})`, ""]),
    ...markdownTable(titles, own.map(cellsOf)),
  ]);
  return `${[`# Due as of ${today}`, "", `${tally(rows)}.`, ...sections].join("\n")}\n`;
}
