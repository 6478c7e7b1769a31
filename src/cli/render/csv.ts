import { stringify } from "csv-stringify/sync";
import type { CellValue, Column } from "../../register/table/columns.js";
import { safe } from "./safe.js";

/**
 * Where a spreadsheet would begin a formula: at the start of a cell, and after a semicolon, which ends a cell where the
 * comma is the decimal sign. Blanks, quotes and marks without width before it do not keep one from being read.
 */
const formulaStart = /(^|;)([\s\p{Cf}"]*)(?=[=+\-@＝＋－＠])/gu;

/** The same words with an apostrophe where a formula would begin. */
export const withoutFormula = (text: string): string => text.replace(formulaStart, "$1$2'");

/** Line breaks and tabs become spaces, and what a terminal would obey is shown by its number: a row is a line. */
const cell = (value: CellValue): CellValue => (typeof value === "string" ? withoutFormula(safe(value)) : value);

/** CSV by RFC 4180, with the mark by which Excel knows UTF-8; no cell is a formula. */
export const renderCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => cell(value(row))))], {
    bom: true,
    record_delimiter: "windows",
  });
