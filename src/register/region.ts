import type { Directive } from "../schema/register.js";

/** A stretch of a text as editors count it: lines and columns from 1, columns in UTF-16 code units, the end behind its last. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Columns between an offset and the line break before it, from 1. */
const columnAt = (text: string, offset: number): number =>
  offset === 0 ? 1 : offset - text.lastIndexOf("\n", offset - 1);

/** Where the words of a row stand in the text of its notice. */
export function regionOf(text: string, { line, start, end }: Directive["source"]): Region {
  const breaks = text.slice(start, end).split("\n").length - 1;
  return { line, column: columnAt(text, start), endLine: line + breaks, endColumn: columnAt(text, end) };
}
