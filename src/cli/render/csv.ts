import { stringify } from "csv-stringify/sync";
import { safe } from "./safe.js";

/**
 * Line breaks and tabs become spaces, and what a terminal would obey is shown by its number: a row is a line. A formula is
 * one behind spaces too.
 */
const cell = (value: string | null): string | null => (value === null ? null : safe(value).trimStart());

/** CSV by RFC 4180; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
export const renderCsv = (titles: readonly string[], rows: readonly (readonly (string | null)[])[]): string =>
  stringify([[...titles], ...rows.map((row) => row.map(cell))], { escape_formulas: true, record_delimiter: "windows" });
