import { type CellStyle, type ConditionalRule, writeXlsx } from "hucre/xlsx";
import generator from "../../generated/generator.json" with { type: "json" };
import { allColumns } from "../../register/table/columns.js";
import type { TableRow } from "../../register/table/row.js";
import { totalColumns, totalsByAgency } from "../../register/table/totals.js";
import { bodyOf, columnLetter, sheetOf } from "./sheet.js";

/** The file would state when it was written; the same register has to be the same bytes. */
const modified = new Date("2000-01-01T00:00:00Z");

const overdue: CellStyle = {
  font: { bold: true, color: { rgb: "9C0006" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CE" }, bgColor: { rgb: "FFC7CE" } },
};

const settled: CellStyle = { font: { color: { rgb: "7F7F7F" } } };

/** What is settled is grey, what is overdue red: on the day on which somebody looks, by the sheet's own clock. */
function rulesFor(rows: readonly TableRow[]): ConditionalRule[] {
  const [due, status, review] = ["due", "status", "review"].map((title) => `$${columnLetter(allColumns, title)}2`);
  const isSettled = `OR(${status}="done",${status}="cancelled",${review}="rejected")`;
  const range = bodyOf(allColumns, rows);
  const dueRange = range.replaceAll(/[A-Z]+/gu, columnLetter(allColumns, "due"));
  return [
    { type: "expression", priority: 1, range, formula: isSettled, style: settled, stopIfTrue: true },
    {
      type: "expression",
      priority: 2,
      range: dueRange,
      formula: `AND(ISNUMBER(${due}),${due}<TODAY(),NOT(${isSettled}))`,
      style: overdue,
    },
  ];
}

/** A workbook of two sheets: the tasks, and how many each agency has. Every text is a text and every day a day. */
export const renderXlsx = (rows: readonly TableRow[]): Promise<Uint8Array> =>
  writeXlsx({
    stringMode: "inline",
    properties: { creator: generator.name, modified },
    sheets: [
      { ...sheetOf("Tasks", allColumns, rows, "review"), conditionalRules: rulesFor(rows) },
      sheetOf("Agencies", totalColumns, totalsByAgency(rows), "flagged"),
    ],
  });
