import { expect, test } from "vitest";
import { extract } from "./read.js";
import { type Summary, summaryOf } from "./rows.js";

/** 16 July 2025 is the day that relative words are counted from. */
export const head = "The Government Office issued Notice No. 365/TB-VPCP dated July 16, 2025.\n";

export const finance = "ministry-of-finance";
export const health = "ministry-of-health";
export const justice = "ministry-of-justice";

/** A row as a manner of writing gives it; flags are left out. */
export type Row = Omit<Summary, "flags">;
export type Case = readonly [manner: string, notice: string, rows: readonly Row[]];

export const rowsOf = (notice: string): Row[] =>
  extract(notice).directives.map((row) => {
    const { flags: _, ...rest } = summaryOf(row);
    return rest;
  });

/** Tests that each notice, below a head that dates it, gives its rows. */
export const gives = (cases: readonly Case[], above = head): void => {
  test.each(cases)("%s", (_, notice, rows) => {
    expect(rowsOf(above + notice)).toEqual(rows);
  });
};
