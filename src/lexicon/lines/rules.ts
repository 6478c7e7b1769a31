import { footLines } from "./foot.js";
import { letterheadLines } from "./letterhead.js";
import type { LineRule } from "./line-rule.js";
import { pageLines } from "./page.js";

/**
 * `end` ends the page: nothing below it is read. `closing` ends the notice,
 * and `annex` opens a document that the notice issues below its signature. The
 * other kinds tell one line only.
 */
export const lineRules: readonly LineRule[] = [...footLines, ...pageLines, ...letterheadLines];

const dating: ReadonlySet<string> = new Set(
  lineRules.flatMap(({ name, datesDocument }) => (datesDocument === true ? name : [])),
);

/** Whether a line that the rule of that name tells holds the document's own day. */
export const isDating = (rule: string): boolean => dating.has(rule);
