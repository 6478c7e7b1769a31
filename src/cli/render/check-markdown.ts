import type { CheckTable } from "./check-tables.js";
import { escapeMarkdown, markdownTable } from "./markdown.js";

/** Each table under a heading. */
export function renderCheckMarkdown(headline: string, tables: readonly CheckTable[]): string {
  const parts = tables.flatMap(({ title, columns, rows, rest }) => [
    "",
    `## ${title}`,
    "",
    ...markdownTable(
      columns.map((column) => column.title),
      rows.map((cells) => cells.map(({ text }) => escapeMarkdown(text))),
    ),
    ...(rest === null ? [] : ["", rest]),
  ]);
  return `${["# The six clears", "", headline, ...parts].join("\n")}\n`;
}
