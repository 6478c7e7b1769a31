import type { Span } from "../../model/span.js";

const marks = /["“”]/g;

/**
 * What stands between quotation marks in a line, marks left out; offsets into the line. A mark that is never closed quotes the
 * rest of the line, as paragraphs of a long quotation do.
 */
export function quotationsIn(line: string): Span[] {
  const quotations: Span[] = [];
  let open: number | null = null;
  for (const { index, 0: mark } of line.matchAll(marks)) {
    if (open === null) {
      if (mark !== "”") open = index + 1;
    } else if (mark !== "“") {
      quotations.push({ start: open, end: index });
      open = null;
    }
  }
  if (open !== null) quotations.push({ start: open, end: line.length });
  return quotations;
}
