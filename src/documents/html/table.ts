import type { Cell, Part } from "../document.js";
import { countOf, type HtmlElement, type HtmlNode, isElement } from "./node.js";
import { isUnseen } from "./unseen.js";

/** As far as browsers let a cell span. */
const widestSpan = 1000;

const children = (element: HtmlNode, ...names: string[]): HtmlElement[] =>
  [...element.childNodes].filter((node): node is HtmlElement => isElement(node) && names.includes(node.localName));

interface Row {
  readonly cells: readonly HtmlElement[];
  readonly isHead: boolean;
}

/** Rows of a table, not of the tables in its cells; the head first, wherever it stands in the source. */
function rowsOf(table: HtmlElement): Row[] {
  const asRow =
    (isInHead: boolean) =>
    (row: HtmlElement): Row => {
      const cells = children(row, "td", "th").filter((cell) => !isUnseen(cell));
      return { cells, isHead: isInHead || (cells.length > 0 && cells.every(({ localName }) => localName === "th")) };
    };
  const inHead = children(table, "thead").flatMap((group) => children(group, "tr").map(asRow(true)));
  const direct = children(table, "tbody", "tr", "tfoot").flatMap((group) =>
    (group.localName === "tr" ? [group] : children(group, "tr")).map(asRow(false)),
  );
  return [...inHead, ...direct].filter(({ cells }) => cells.length > 0);
}

const spanOf = (cell: HtmlElement, name: string): number => Math.min(Math.max(countOf(cell, name) ?? 1, 1), widestSpan);

const linesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === "line" ? [part.text] : []));

/** A cell with what stands in it. */
interface Content {
  readonly element: HtmlElement;
  readonly parts: readonly Part[];
}

/** Each cell at its place in the grid: it takes the next columns that no cell from above reaches into. */
function placed(rows: readonly (readonly Content[])[]): Cell[] {
  const cells: Cell[] = [];
  /** For each column, the first row that is free in it. */
  const free: number[] = [];
  for (const [row, own] of rows.entries()) {
    let column = 0;
    for (const { element, parts } of own) {
      while ((free[column] ?? 0) > row) column++;
      const columnSpan = spanOf(element, "colspan");
      const rowSpan = Math.min(spanOf(element, "rowspan"), rows.length - row);
      cells.push({ row, column, rowSpan, columnSpan, lines: linesOf(parts) });
      for (let at = column; at < column + columnSpan; at++) free[at] = row + rowSpan;
      column += columnSpan;
    }
  }
  return cells;
}

/** A table as one part. One that holds tables is there for the page's looks: its cells are read one after the other. */
export function readTable(table: HtmlElement, partsOf: (element: HtmlNode) => Part[]): Part[] {
  const rows = rowsOf(table);
  const caption = children(table, "caption").flatMap(partsOf);
  const contents = rows.map(({ cells }) => cells.map((element): Content => ({ element, parts: partsOf(element) })));
  const within = contents.flat().flatMap(({ parts }) => parts);
  if (within.some(({ kind }) => kind === "table")) return [...caption, ...within];
  const heads = rows.findIndex(({ isHead }) => !isHead);
  const cells = placed(contents);
  if (cells.length === 0) return caption;
  return [...caption, { kind: "table", table: { cells, headRows: heads > 0 ? heads : null } }];
}
