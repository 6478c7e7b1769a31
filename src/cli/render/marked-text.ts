import type { Mark } from "../../model/explanation.js";
import type { Span } from "../../model/span.js";
import type { Paint, Style } from "./paint.js";

/** Of marks that lie over one another, the first of these shows. */
const ranks: readonly Mark["kind"][] = ["deadline", "reference", "agency", "action"];

function styleAt(marks: readonly Mark[], at: number): Style {
  const over = marks.filter(({ start, end }) => start <= at && at < end);
  return ranks.find((kind) => over.some((mark) => mark.kind === kind)) ?? "plain";
}

/** The numbers of the rows whose action begins at an offset, as they stand in the text: `[3] `. */
function numbersAt(marks: readonly Mark[], at: number, paint: Paint): string {
  const rows = marks.flatMap(({ row, start }) => (row !== null && start === at ? [row] : []));
  return rows.map((row) => `${paint.strong(`[${row}]`)} `).join("");
}

/** A stretch of the notice in the colours of its marks, each action led by the number of its row. */
export function markedText(text: string, span: Span, marks: readonly Mark[], paint: Paint): string {
  const inside = marks.filter(({ start, end }) => start < span.end && span.start < end);
  const edges = new Set([span.start, ...inside.flatMap(({ start, end }) => [start, end]), span.end]);
  const cuts = [...edges].filter((at) => span.start <= at && at <= span.end).sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((from, at) => {
      const to = cuts[at + 1] ?? span.end;
      return numbersAt(inside, from, paint) + paint[styleAt(inside, from)](text.slice(from, to));
    })
    .join("");
}
