import stringWidth from "fast-string-width";
import { type Cell, type CellStyle, colToLetter, type WriteSheet } from "hucre/xlsx";
import type { CellValue, Column } from "../../register/table/columns.js";
import { safe } from "./safe.js";

/** More than these a cell of Excel cannot hold. */
const mostCharacters = 32_767;

/** Excel's calendar begins in 1900, with a February 29 in it that never was. */
const firstDay = "1900-03-01";

const numberFormats: Readonly<Record<Column["holds"], string | null>> = {
  text: null,
  day: "yyyy-mm-dd",
  number: "0",
  share: "0.00",
};

/** What XML cannot say is a mark in its place; an underscore that would begin an escape ("_x0041_") is one itself. */
const xmlText = (text: string): string =>
  safe(text)
    .replace(/[\ufffe\uffff]/gu, "\ufffd")
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");

const shortenedText = (text: string): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;

function cellOf(value: CellValue, holds: Column["holds"]): string | number | Date | null {
  if (typeof value !== "string") return value;
  if (holds === "day" && value >= firstDay) return new Date(`${value}T00:00:00Z`);
  return xmlText(shortenedText(value));
}

const font = { name: "Calibri", size: 11 };

/** Numbers at the right edge would run into the text of the next column. */
const across = (holds: Column["holds"]): "left" | "center" => (holds === "text" ? "left" : "center");

const styleOf = (holds: Column["holds"]): CellStyle => {
  const numFmt = numberFormats[holds];
  return {
    font,
    alignment: { vertical: "top", horizontal: across(holds), wrapText: holds === "text" },
    border: { bottom: { style: "hair", color: { rgb: "B8C0CA" } } },
    ...(numFmt === null ? {} : { numFmt }),
  };
};

/** Points that a line of text takes, and how many lines a row shows of a long one; the cell holds all of them. */
const lineHeight = 15;
const mostLines = 15;

/** Spreadsheets give wrapped rows their height when somebody edits them, not when they open a file. */
function heightOf(line: readonly unknown[], columns: readonly Pick<Column, "width">[]): number {
  const texts = columns.map(({ width }, at) => ({ width, text: line[at] }));
  const lines = texts.map(({ width, text }) => (typeof text === "string" ? stringWidth(text) / (width - 1) : 1));
  return lineHeight * Math.min(mostLines, Math.ceil(Math.max(1, ...lines)));
}

/** Text is no formula as it stands, but it would become one when somebody edits the cell, unless the cell is marked as text. */
const wouldBecomeFormula = (value: unknown): boolean => typeof value === "string" && /^[\s\p{Cf}]*[=+\-@]/u.test(value);

const headStyle = (holds: Column["holds"]): CellStyle => ({
  font: { ...font, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EBF0" } },
  alignment: { vertical: "top", horizontal: across(holds) },
  border: { bottom: { style: "thin", color: { rgb: "8A94A0" } } },
});

export const columnLetter = (columns: readonly Pick<Column, "title">[], title: string): string =>
  colToLetter(columns.findIndex((column) => column.title === title));

/** Everything from the first row below the head, as a range. */
export const bodyOf = (columns: readonly unknown[], rows: readonly unknown[]): string =>
  `A2:${colToLetter(columns.length - 1)}${Math.max(2, rows.length + 1)}`;

/**
 * Rows under a head that stays in sight and filters. On paper stand the columns up to `lastOnPaper`, a page wide; they
 * also decide how high a row is, and a longer text behind them is seen in part. The name has to be one word: references to the sheet are written without quotes.
 */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  lastOnPaper: string,
): WriteSheet {
  const values = rows.map((row) => columns.map(({ value, holds }) => cellOf(value(row), holds)));
  const onPaper = columns.slice(0, columns.findIndex(({ title }) => title === lastOnPaper) + 1);
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ title, holds }, at) => {
    cells.set(`0,${at}`, { value: title, type: "string", style: headStyle(holds) });
  });
  values.forEach((line, row) => {
    line.forEach((value, at) => {
      if (!wouldBecomeFormula(value)) return;
      cells.set(`${row + 1},${at}`, { value, type: "string", style: { ...styleOf("text"), numFmt: "@" } });
    });
  });
  return {
    name,
    columns: columns.map(({ width, holds }) => ({ width, style: styleOf(holds) })),
    rows: [columns.map(({ title }) => title), ...values],
    cells,
    rowDefs: new Map(values.map((line, row) => [row + 1, { height: heightOf(line, onPaper) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      printArea: `$A$1:$${colToLetter(onPaper.length - 1)}$${rows.length + 1}`,
    },
  };
}
