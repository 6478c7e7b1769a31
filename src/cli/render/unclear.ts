import { type CheckedRow, worstFirst } from "../../register/check/check.js";
import type { Clear } from "../../register/check/clears.js";
import { type Region, regionOf } from "../../register/region.js";
import { type Texts, textOf } from "../../register/table/row.js";

/** A row that leaves something open, with where its words stand. */
export interface Unclear {
  readonly row: CheckedRow;
  readonly open: readonly { readonly clear: Clear; readonly why: string }[];
  /** Null where the notice's text is not at hand: then the line alone is known. */
  readonly region: Region | null;
}

/** The rows that leave something open, those that leave most first. */
export const unclearRows = (rows: readonly CheckedRow[], texts: Texts): Unclear[] =>
  worstFirst(rows)
    .filter(({ open }) => open.length > 0)
    .map((row) => {
      const text = textOf(row, texts);
      return {
        row,
        open: row.verdicts.filter(({ open }) => open),
        region: text === null ? null : regionOf(text, row.directive.source),
      };
    });
