import { stringify } from "csv-stringify/sync";

/** CSV by RFC 4180; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
export const renderCsv = (titles: readonly string[], rows: readonly (readonly (string | null)[])[]): string =>
  stringify([[...titles], ...rows.map((row) => [...row])], { escape_formulas: true, record_delimiter: "windows" });
