import { lineOf, lineStartsOf } from "../model/line-starts.js";

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Looks up the lines of offsets in a text. */
export function linesOf(text: string): (offset: number) => Place {
  const starts = lineStartsOf(text);
  return (offset) => {
    const line = lineOf(offset, starts);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
