import { cleanLine } from "../clean-line.js";
import type { Fragment } from "./fragment.js";

/** Words that stand side by side without a gap, or a whole line of them. */
export interface TextLine extends Fragment {
  readonly page: number;
}

/** Shares of the letters' size: letters further apart are two words, words further apart two columns. */
const wordGap = 0.15;
const columnGap = 1.6;
/** Those that the columns of a table may have. */
export const cellGap = 0.8;
/** Letters of one line may stand so much higher or lower. */
const sameLine = 0.45;

/** A raised figure points to a footnote. */
const isNoteMark = (mark: Fragment, { size, y }: Fragment): boolean =>
  mark.size < 0.8 * size && mark.y < y - 0.15 * size && /^\(?[\d*†]{1,3}\)?$/u.test(mark.text.trim());

/** Fragments in rows, from above: those whose letters stand on one line. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.reduce((largest, one) => (one.size > largest.size ? one : largest));
    const isSame = base !== undefined && fragment.y - base.y < sameLine * Math.max(base.size, fragment.size);
    if (row !== undefined && isSame) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

function joined(fragments: readonly Fragment[], page: number): TextLine | null {
  let text = "";
  let end: number | null = null;
  for (const { text: words, x, right, size } of fragments) {
    text += words !== "" && end !== null && x - end > wordGap * size ? ` ${words}` : words;
    end = Math.max(end ?? right, right);
  }
  const clean = cleanLine(text);
  const [first] = fragments;
  if (first === undefined || clean === "") return null;
  const largest = fragments.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return { text: clean, x: first.x, right: end ?? first.right, y: largest.y, size: largest.size, page };
}

/** The words of a page by lines, from above; a line is cut where a gap of `gap` times the letters' size parts two columns. */
export function linesOf(fragments: readonly Fragment[], page: number, gap = columnGap): TextLine[] {
  return rowsOf(fragments).flatMap((row) => {
    const base = row.reduce((largest, one) => (one.size > largest.size ? one : largest));
    // A note's mark is not read, but has its place in the line.
    const words = row.map((one) => (isNoteMark(one, base) ? { ...one, text: "" } : one)).sort((a, b) => a.x - b.x);
    const cuts: Fragment[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const fragment of words) {
      const last = cuts.at(-1);
      if (last === undefined || fragment.x - end > gap * base.size) cuts.push([fragment]);
      else last.push(fragment);
      end = Math.max(end, fragment.right);
    }
    return cuts.flatMap((cut) => joined(cut, page) ?? []);
  });
}

/** Lines that stand side by side, from above; the pieces of each from the left. */
export function rowsOfLines(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && line.y - row[0].y < sameLine * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}
