import type { Cell, Table } from "../document.js";
import type { Fragment } from "./fragment.js";
import { type Grid, isDrawnLevel, isDrawnUpright } from "./grid.js";
import { joinLines } from "./hyphens.js";
import { linesOf } from "./lines.js";
import { columnOf, paragraphsOf, slackInCells } from "./paragraphs.js";

/** A table of a page, where it lies on it, and where its columns do. */
export interface PlacedTable {
  readonly table: Table;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

interface Slot {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const middle = (places: readonly number[], at: number): number => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;

/** The cells that the borders leave: one reaches to the right and down as far as no border is drawn. */
function slotsOf(grid: Grid): Slot[] {
  const { xs, ys } = grid;
  const [width, height] = [xs.length - 1, ys.length - 1];
  const taken = new Set<number>();
  const slots: Slot[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let right = column + 1;
      while (right < width && !isDrawnUpright(grid, xs[right] ?? 0, middle(ys, row))) right++;
      let below = row + 1;
      while (below < height && !isDrawnLevel(grid, middle(xs, column), ys[below] ?? 0)) below++;
      for (let y = row; y < below; y++) for (let x = column; x < right; x++) taken.add(y * width + x);
      slots.push({ row, column, rowSpan: below - row, columnSpan: right - column });
    }
  }
  return slots;
}

/** The table that a grid draws, with the words that stand in it. */
export function ruledTable(
  grid: Grid,
  fragments: readonly Fragment[],
  page: number,
  words: ReadonlySet<string>,
): PlacedTable {
  const { xs, ys } = grid;
  const cells = slotsOf(grid).map((slot): Cell => {
    const [left, right] = [xs[slot.column] ?? 0, xs[slot.column + slot.columnSpan] ?? 0];
    const [top, bottom] = [ys[slot.row] ?? 0, ys[slot.row + slot.rowSpan] ?? 0];
    const inside = fragments.filter(({ x, right: end, y, size }) => {
      const [center, height] = [(x + end) / 2, y - 0.3 * size];
      return left <= center && center < right && top <= height && height < bottom;
    });
    const lines = linesOf(inside, page, Number.POSITIVE_INFINITY);
    const column = { ...columnOf(lines), left, right: right - 4, slack: slackInCells };
    return { ...slot, lines: lines.length === 0 ? [] : paragraphsOf([column], words).map(({ text }) => text) };
  });
  return {
    table: { cells, headRows: null, rowPages: ys.slice(1).map(() => page) },
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    columns: xs,
  };
}

export const isInside = (grid: Grid, { x, right, y, size }: Fragment): boolean => {
  const [center, height] = [(x + right) / 2, y - 0.3 * size];
  const { xs, ys } = grid;
  return (xs[0] ?? 0) <= center && center < (xs.at(-1) ?? 0) && (ys[0] ?? 0) <= height && height < (ys.at(-1) ?? 0);
};

const rowWords = ({ cells }: Table, row: number): string =>
  JSON.stringify(cells.filter((cell) => cell.row === row).map(({ column, lines }) => [column, lines]));

const heightOf = ({ cells }: Table): number => Math.max(0, ...cells.map(({ row, rowSpan }) => row + rowSpan));

/** Whether a table at the top of a page goes on with that at the foot of the page before: their columns lie alike. */
export const isContinued = (before: PlacedTable, after: PlacedTable): boolean =>
  before.columns.length === after.columns.length &&
  before.columns.every((x, at) => Math.abs(x - (after.columns[at] ?? 0)) < 4);

const covering = (cells: readonly Cell[], row: number, column: number): Cell | undefined =>
  cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.lines.length > 0;

/**
 * Whether the end of a page cuts a row: one of its halves has no number, though the rows of the table have one. `row` is
 * the first of the second half.
 */
function isCutRow(before: readonly Cell[], after: readonly Cell[], last: number, row: number): boolean {
  const numbers = before.filter(({ column, columnSpan }) => column === 0 && columnSpan === 1);
  if (numbers.filter(isFilled).length < numbers.length / 2 || numbers.length === 0) return false;
  const [upper, lower] = [covering(before, last, 0), covering(after, row, 0)];
  return isFilled(upper) !== isFilled(lower) && upper?.columnSpan === 1 && lower?.columnSpan === 1;
}

const joinedLines = (upper: readonly string[], lower: readonly string[], words: ReadonlySet<string>): string[] => {
  const [last, first] = [upper.at(-1), lower[0]];
  return last === undefined || first === undefined
    ? [...upper, ...lower]
    : [...upper.slice(0, -1), joinLines(last, first, words), ...lower.slice(1)];
};

/** One table of two pages' halves; a head that is printed again is left out, and a row that is cut is one again. */
export function continued(before: PlacedTable, after: PlacedTable, words: ReadonlySet<string>): PlacedTable {
  const skipped = rowWords(before.table, 0) === rowWords(after.table, 0) ? 1 : 0;
  const height = heightOf(before.table);
  const isCut = isCutRow(before.table.cells, after.table.cells, height - 1, skipped);
  const offset = height - skipped - (isCut ? 1 : 0);
  const below = after.table.cells.filter(({ row }) => row >= skipped + (isCut ? 1 : 0));
  const lower = isCut ? after.table.cells.filter(({ row }) => row === skipped) : [];
  const upper = before.table.cells.map((cell) => {
    const rest = cell.row + cell.rowSpan === height ? lower.filter(({ column }) => column === cell.column) : [];
    const [half] = rest;
    return half === undefined
      ? cell
      : { ...cell, rowSpan: cell.rowSpan + half.rowSpan - 1, lines: joinedLines(cell.lines, half.lines, words) };
  });
  const cells = [...upper, ...below.map((cell) => ({ ...cell, row: cell.row + offset }))];
  const rowPages = [...(before.table.rowPages ?? []), ...(after.table.rowPages ?? []).slice(skipped + (isCut ? 1 : 0))];
  return { ...after, table: { ...before.table, cells, rowPages } };
}
