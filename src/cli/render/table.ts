import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Paint, Style } from "./paint.js";

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** It gives way where the table is wider than the terminal; its text is wrapped. */
  readonly flexible?: boolean;
}

const gap = "  ";
const narrowest = 12;

/** Widths of the columns: as wide as their text, the flexible ones sharing what is left of `width`. */
function widthsOf(columns: readonly Column[], lines: readonly (readonly string[])[], width: number | null): number[] {
  const natural = columns.map(({ title }, at) =>
    lines.reduce((widest, line) => Math.max(widest, stringWidth(line[at] ?? "")), stringWidth(title)),
  );
  if (width === null) return natural;
  const widths = [...natural];
  const flexible = columns.flatMap(({ flexible: gives }, at) => (gives === true ? [at] : []));
  const total = (): number => widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1));
  // The widest gives way first.
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const widest = flexible.reduce(
      (most, at) => ((widths[at] ?? 0) > (widths[most] ?? 0) ? at : most),
      flexible[0] ?? -1,
    );
    const second = Math.max(narrowest, ...flexible.filter((at) => at !== widest).map((at) => widths[at] ?? 0));
    const now = widths[widest] ?? 0;
    if (now <= narrowest) break;
    widths[widest] = Math.max(narrowest, now - excess, Math.min(second, now - 1));
  }
  return widths;
}

const pad = (text: string, width: number, align: "left" | "right"): string => {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
};

/**
 * A table without borders, row by row: the lines of its head, then those of every row. `width` in columns of the
 * terminal; null where nobody looks: then nothing is wrapped, and a row is a line.
 */
export function tableRows(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  paint: Paint,
  width: number | null,
): string[][] {
  const painted = rows.map((row) => row.map(({ text, style = "plain" }) => paint[style](text)));
  const widths = widthsOf(columns, painted, width);
  const lay = (cells: readonly string[]): string[] => {
    const wrapped = cells.map((cell, at) =>
      width === null ? [cell] : wrapAnsi(cell, widths[at] ?? 1, { hard: true }).split("\n"),
    );
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, at) => pad(lines[line] ?? "", widths[at] ?? 0, columns[at]?.align ?? "left"))
        .join(gap)
        .trimEnd(),
    );
  };
  return [columns.map(({ title }) => paint.strong(title)), ...painted].map(lay);
}

/** The lines of such a table. */
export const renderTable = (...table: Parameters<typeof tableRows>): string[] => tableRows(...table).flat();

/** What a terminal has that does not tell its width. */
const usualWidth = 80;

/** Columns of the terminal that standard output goes to; null where it goes to a file or pipe. */
export const terminalWidth = (): number | null =>
  process.stdout.isTTY === true ? process.stdout.columns || usualWidth : null;
