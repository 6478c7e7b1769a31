import type { Span } from "../../model/span.js";

/** What parts the cells of a line. */
export type Delimiter = "|" | "\t";

/** A cell's words without the white space around them; empty where it holds none, or only a dash. */
export type CellSpan = Span;

/** Words that say that a cell is empty. */
const nothing = /^(?:[-–—.…/*]+|n\/a|none|nil)$/iu;

/** Whether the character before `at` takes the one at `at` for a letter: an odd number of backslashes. */
function isEscaped(line: string, at: number): boolean {
  let from = at;
  while (line[from - 1] === "\\") from--;
  return (at - from) % 2 === 1;
}

/** Offsets in a line at which its delimiters stand; a bar behind a backslash is a letter. */
function delimitersIn(line: string, delimiter: Delimiter): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
    if (delimiter === "\t" || !isEscaped(line, at)) found.push(at);
  }
  return found;
}

/** The words between two offsets of the text. */
function cellAt(text: string, from: number, to: number): CellSpan {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === "" || nothing.test(words)) return { start: from, end: from };
  const start = from + raw.indexOf(words);
  return { start, end: start + words.length };
}

/** The cells of the line between two offsets; null where it has fewer than two. Bars at its ends close it, and part nothing. */
export function cellsOf(text: string, { start, end }: Span, delimiter: Delimiter): CellSpan[] | null {
  const line = text.slice(start, end);
  const cuts = delimitersIn(line, delimiter);
  if (cuts.length === 0) return null;
  const edges = [-1, ...cuts, line.length];
  const cells = edges.slice(1).map((to, at) => cellAt(text, start + (edges[at] ?? 0) + 1, start + to));
  const isBordered = delimiter === "|";
  const first = isBordered && line.slice(0, cuts[0]).trim() === "" ? 1 : 0;
  const last = isBordered && line.slice((cuts.at(-1) ?? 0) + 1).trim() === "" ? -1 : cells.length;
  const own = cells.slice(first, last);
  return own.length < 2 ? null : own;
}

/** A line of dashes and bars, as tables are drawn with. */
export const isRuling = (line: string): boolean => line.includes("-") && /^[\s|+:=-]+$/u.test(line);

/** The lines of a cell, parted by `<br>`. */
export function linesOfCell(text: string, { start, end }: CellSpan): CellSpan[] {
  const lines: CellSpan[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(/<br\s*\/?>/giu)) {
    lines.push(cellAt(text, from, start + mark.index));
    from = start + mark.index + mark[0].length;
  }
  return [...lines, cellAt(text, from, end)].filter((line) => line.start < line.end);
}
