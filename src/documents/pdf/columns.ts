import { rowsOfLines, type TextLine } from "./lines.js";

/** Rows that must have words on both sides of a gap, so that it parts columns. */
const fewestRows = 2;
/** The narrowest gap between columns, in sizes of the letters. */
const narrowest = 0.8;
/** No page has columns within columns within columns. */
const deepest = 3;

/** The place between columns: where most rows have a gap. Null where the lines stand in one column. */
function gutterOf(rows: readonly TextLine[][]): number | null {
  const gaps = rows.flatMap((row) =>
    row.slice(1).map((line, at) => ({ from: row[at]?.right ?? line.x, to: line.x, size: line.size })),
  );
  const wide = gaps.filter(({ from, to, size }) => to - from > narrowest * size);
  const counted = wide.map(({ to }) => {
    const at = to - 1;
    return { at, count: wide.filter((gap) => gap.from <= at && at <= gap.to).length };
  });
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most), { at: 0, count: 0 });
  return best.count >= fewestRows ? best.at : null;
}

/**
 * The lines of a page in groups, in reading order: lines that reach over the gap between columns part the page into
 * bands, and within a band the left column comes before the right one.
 */
export function columnsOf(lines: readonly TextLine[], depth = 0): TextLine[][] {
  const rows = rowsOfLines(lines);
  const gutter = depth < deepest ? gutterOf(rows) : null;
  if (gutter === null) return [rows.flat()];
  const groups: TextLine[][] = [];
  const left: TextLine[] = [];
  const right: TextLine[] = [];
  const over: TextLine[] = [];
  const endBand = (): void => {
    for (const side of [left, right]) if (side.length > 0) groups.push(...columnsOf(side.splice(0), depth + 1));
  };
  const endOver = (): void => {
    if (over.length > 0) groups.push(over.splice(0));
  };
  for (const row of rows) {
    if (row.some((line) => line.x < gutter && line.right > gutter)) {
      endBand();
      over.push(...row);
      continue;
    }
    endOver();
    left.push(...row.filter((line) => line.x < gutter));
    right.push(...row.filter((line) => line.x >= gutter));
  }
  endBand();
  endOver();
  return groups;
}
