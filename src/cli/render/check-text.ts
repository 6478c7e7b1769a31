import type { CheckTable } from "./check-tables.js";
import type { Paint } from "./paint.js";
import { renderTable } from "./table.js";

/** Each table under its title; `width` in columns of the terminal, or null. */
export function renderCheckText(
  headline: string,
  tables: readonly CheckTable[],
  paint: Paint,
  width: number | null,
): string {
  const parts = tables.flatMap(({ title, columns, rows, rest }) => [
    "",
    paint.heading(title),
    ...renderTable(columns, rows, paint, width),
    ...(rest === null ? [] : [paint.dim(rest)]),
  ]);
  return `${[paint.strong(headline), ...parts].join("\n")}\n`;
}
