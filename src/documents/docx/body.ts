import type { Cell, Part, Table } from "../document.js";
import { layoutLines } from "../table-text.js";
import { boxedParagraphs, type Lists, paragraphLines } from "./paragraph.js";
import { at, elementsOf, isOn, valueAt, type XmlElement } from "./xml.js";

const asLines = (lines: readonly string[]): Part[] => lines.map((text) => ({ kind: "line", text }));

/** Elements that only hold others: content controls, changes that were made. */
const wrappers: ReadonlySet<string> = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "smartTag",
  "AlternateContent",
  "Choice",
]);

/** The children of an element, those that stand in wrappers too. */
const unwrapped = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => (wrappers.has(child.name) ? unwrapped(child) : [child]));

/** Paragraphs and tables below an element, in order; boxes after the paragraph that they are anchored in. */
export const partsOf = (element: XmlElement, lists: Lists): Part[] =>
  unwrapped(element).flatMap((child) => {
    if (child.name === "tbl") return readTable(child, lists);
    if (child.name !== "p") return [];
    return [...asLines(paragraphLines(child, lists)), ...boxedParagraphs(child).flatMap((box) => partsOf(box, lists))];
  });

const linesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === "line" ? [part.text] : layoutLines(part.table).map(({ text }) => text)));

interface OpenCell extends Cell {
  rowSpan: number;
}

/** The cells of a table; one that goes on from the row above (`vMerge` without `restart`) makes that one longer. */
function cellsOf(rows: readonly XmlElement[], lists: Lists): Cell[] {
  const cells: OpenCell[] = [];
  const above = new Map<number, OpenCell>();
  for (const [row, element] of rows.entries()) {
    let column = Number(valueAt(element, "trPr", "gridBefore") ?? 0);
    for (const cell of cellsIn(element)) {
      const columnSpan = Math.max(1, Number(valueAt(cell, "tcPr", "gridSpan") ?? 1));
      const merge = at(cell, "tcPr", "vMerge");
      const upper = above.get(column);
      if (merge !== undefined && merge.attributes.get("val") !== "restart" && upper !== undefined) upper.rowSpan++;
      else {
        const own = { row, column, rowSpan: 1, columnSpan, lines: linesOf(partsOf(cell, lists)) };
        cells.push(own);
        above.set(column, own);
      }
      column += columnSpan;
    }
  }
  return cells;
}

const cellsIn = (row: XmlElement): XmlElement[] => unwrapped(row).filter(({ name }) => name === "tc");

const holdsTable = (row: XmlElement): boolean =>
  cellsIn(row).some((cell) => unwrapped(cell).some(({ name }) => name === "tbl"));

/** A row that a change took out is still in the file. */
const isRow = (element: XmlElement): boolean => element.name === "tr" && !isOn(element, "trPr", "del");

function readTable(element: XmlElement, lists: Lists): Part[] {
  const rows = unwrapped(element).filter(isRow);
  // A table around tables is there for the page's looks.
  if (rows.some(holdsTable)) return rows.flatMap(cellsIn).flatMap((cell) => partsOf(cell, lists));
  const heads = rows.findIndex((row) => !isOn(row, "trPr", "tblHeader"));
  const table: Table = { cells: cellsOf(rows, lists), headRows: heads > 0 ? heads : null };
  return table.cells.length === 0 ? [] : [{ kind: "table", table }];
}
