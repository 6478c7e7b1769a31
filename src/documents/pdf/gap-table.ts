import { columnKind, namesTaskTable } from "../../lexicon/table-headings.js";
import type { Cell } from "../document.js";
import { joinLines } from "./hyphens.js";
import { rowsOfLines, type TextLine } from "./lines.js";
import type { PlacedTable } from "./ruled-table.js";

/** A further row stands no further below, in sizes of the letters. */
const farthest = 4;
/** The share of a table's width that a line of running text below it takes. */
const textShare = 0.6;

interface Extent {
  readonly from: number;
  readonly to: number;
}

const extentOf = (row: readonly TextLine[]): Extent => ({
  from: Math.min(...row.map(({ x }) => x)),
  to: Math.max(...row.map(({ right }) => right)),
});

/** The rows below a head, up to a gap or to text that runs over the columns. */
function bodyOf(rows: readonly TextLine[][], head: readonly TextLine[]): TextLine[][] {
  const { from, to } = extentOf(head);
  const body: TextLine[][] = [];
  let above = head;
  for (const row of rows) {
    const [first] = row;
    if (first === undefined || first.y - (above[0]?.y ?? 0) > farthest * first.size) break;
    if (row.length === 1 && first.right - first.x > textShare * (to - from)) break;
    body.push(row);
    above = row;
  }
  return body;
}

/** Where the columns stand: stretches that words of the rows fill, parted by white from top to bottom. */
function columnsOf(rows: readonly TextLine[][]): Extent[] {
  const columns: Extent[] = [];
  const lines = rows.filter((row) => row.length > 1).flat();
  for (const { x, right } of lines.sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last !== undefined && x < last.to)
      columns[columns.length - 1] = { from: last.from, to: Math.max(last.to, right) };
    else columns.push({ from: x, to: right });
  }
  return columns;
}

/** Rows of text that are one row of the table: one begins where its number stands, or below a wider gap. */
function tableRows(body: readonly TextLine[][], columns: readonly Extent[], isNumbered: boolean): TextLine[][][] {
  const gaps = body.slice(1).map((row, at) => (row[0]?.y ?? 0) - (body[at]?.[0]?.y ?? 0));
  const pitch = Math.min(...gaps);
  const groups: TextLine[][][] = [];
  for (const [at, row] of body.entries()) {
    const open = groups.at(-1);
    const hasNumber = row.some(({ x }) => x < (columns[0]?.to ?? 0));
    const begins = isNumbered ? hasNumber : (gaps[at - 1] ?? 0) > 1.25 * pitch;
    if (open === undefined || begins) groups.push([row]);
    else open.push(row);
  }
  return groups;
}

function cellsOf(
  group: readonly TextLine[][],
  row: number,
  columns: readonly Extent[],
  words: ReadonlySet<string>,
): Cell[] {
  return columns.map((column, at): Cell => {
    const next = columns[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const lines = group.flat().filter(({ x }) => x < next && (at === 0 || x >= column.from));
    const text = lines
      .map((line) => line.text)
      .reduce((all, line) => (all === "" ? line : joinLines(all, line, words)), "");
    return { row, column: at, rowSpan: 1, columnSpan: 1, lines: text === "" ? [] : [text] };
  });
}

/** Tables of a page that no lines are drawn for, where a row of heads names tasks; `lines` are cut at every gap. */
export function gapTables(lines: readonly TextLine[], page: number, words: ReadonlySet<string>): PlacedTable[] {
  const rows = rowsOfLines(lines);
  return rows.flatMap((head, at): PlacedTable[] => {
    if (head.length < 2 || !namesTaskTable(head.map(({ text }) => text))) return [];
    const body = bodyOf(rows.slice(at + 1), head);
    const columns = columnsOf([head, ...body]);
    if (columns.length !== head.length || body.length === 0) return [];
    const isNumbered = columnKind(head[0]?.text ?? "") === "number";
    const groups = [[head], ...tableRows(body, columns, isNumbered)];
    const cells = groups.flatMap((group, row) => cellsOf(group, row, columns, words));
    const ys = [head, ...body].flat().map(({ y }) => y);
    const table = { cells, headRows: 1, rowPages: groups.map(() => page) };
    const columnPlaces = columns.map(({ from }) => from);
    return [{ table, top: Math.min(...ys), bottom: Math.max(...ys), columns: columnPlaces }];
  });
}
