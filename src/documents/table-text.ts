import { type Cell, DocumentError, type Line, type Table } from "./document.js";
import { limits } from "./limits.js";

/** Rows of cells that fill the grid; null where the table has nothing. */
type Grid = readonly (readonly (Cell | null)[])[];

function gridOf({ cells }: Table): Grid {
  const height = Math.max(0, ...cells.map(({ row }) => row + 1));
  const width = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
  if (height * width > limits.tableCells) {
    throw new DocumentError("TOO-LARGE", `a table of ${height} by ${width} cells is too large; split the document`);
  }
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): Cell | null => null));
  for (const cell of cells) {
    for (const row of grid.slice(cell.row, cell.row + cell.rowSpan)) {
      for (let at = cell.column; at < cell.column + cell.columnSpan && at < width; at++) row[at] ??= cell;
    }
  }
  return grid;
}

const escaped = (line: string): string => line.replaceAll("\\", "\\\\").replaceAll("|", "\\|");

const wordsOf = (cell: Cell | null | undefined): string => cell?.lines.map(escaped).join("<br>") ?? "";

const asLine = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A cell over several columns stands in its first one; one over several rows, in each of them: the table says that it holds there. */
const bodyLine = (row: readonly (Cell | null)[]): string =>
  asLine(row.map((cell, column) => (cell !== null && cell.column === column ? wordsOf(cell) : "")));

/** Heads that stand over one another are one: "Agencies / Lead". */
function headLine(rows: Grid): string {
  const [first = []] = rows;
  const columns = first.map((_, column) => {
    const above = rows.map((row) => row[column] ?? null);
    const distinct = above.filter((cell, at) => cell !== null && above.indexOf(cell) === at);
    return distinct
      .map((cell) => (cell?.lines ?? []).map(escaped).join(" "))
      .filter((words) => words !== "")
      .join(" / ");
  });
  return asLine(columns);
}

/** The rows that a head takes: what the document says, else as far as the cells of the first row reach down. */
const headRowsOf = ({ cells, headRows }: Table): number =>
  headRows ?? Math.max(1, ...cells.filter(({ row }) => row === 0).map(({ rowSpan }) => rowSpan));

/**
 * A table as lines of text, one a row: `| No. | Task |`, below the head a line of dashes. Line breaks in a cell are
 * `<br>`, a bar in it `\|`, so that the same table can be read from the text.
 */
export function tableLines(table: Table): Line[] {
  const grid = gridOf(table);
  const head = Math.max(0, Math.min(headRowsOf(table), grid.length - 1));
  const lines = grid.slice(head).flatMap((row, at): Line[] => {
    const isEmpty = row.every((cell) => wordsOf(cell) === "");
    return isEmpty ? [] : [lineOf(bodyLine(row), table, head + at)];
  });
  const rule = asLine((grid[0] ?? []).map(() => "---"));
  return head === 0 ? lines : [lineOf(headLine(grid.slice(0, head)), table, 0), { kind: "line", text: rule }, ...lines];
}

function lineOf(text: string, { rowPages }: Table, row: number): Line {
  const page = rowPages?.[row];
  return page === undefined ? { kind: "line", text } : { kind: "line", text, turns: [{ at: 0, page }] };
}

/** Most rows of a table of two columns that is a letterhead and no list. */
const letterheadRows = 3;

/**
 * Whether a table only places words on the page: one column or row, or a letterhead's two columns. Its cells are lines
 * of the text, one after the other.
 */
export function isLayout({ cells, headRows }: Table, namesTasks: (heads: readonly string[]) => boolean): boolean {
  const rows = new Set(cells.map(({ row }) => row)).size;
  const columns = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
  const heads = cells.filter(({ row }) => row === 0).map(({ lines }) => lines.join(" "));
  if (columns < 2 || rows < 2) return true;
  return columns === 2 && !namesTasks(heads) && (rows <= letterheadRows || headRows === null);
}

/** The lines of a table's cells, row by row. */
export const layoutLines = (table: Table): Line[] =>
  [...table.cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ lines, row }) => lines.map((text) => lineOf(text, table, row)));
