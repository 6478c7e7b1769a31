import { fits } from "../../model/matches.js";

/** What a line of a page is, told by its look; rows are tried in order, on the line without white space around it. */
export interface LineRule {
  readonly name: string;
  readonly kind: "end" | "closing" | "annex" | "noise" | "caption" | "dateline" | "letterhead";
  readonly pattern: RegExp;
  /** What every such line holds. A pattern that few lines can fit is compiled when one of them comes. */
  readonly holds?: RegExp;
  /** Characters of the longest such line; longer ones are text. */
  readonly longest?: number;
  /** Characters of white space that stand before such a line, or more. */
  readonly indent?: number;
  /** The day on it is that of the document itself, whenever the page that holds it appeared. */
  readonly datesDocument?: true;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Whether a line, without white space around it, is of the kind that a rule tells; `indent` characters stand before it. */
export const isOf = (
  { pattern, holds, longest = Number.POSITIVE_INFINITY, indent: least = 0 }: LineRule,
  line: string,
  indent: number,
): boolean => line.length <= longest && indent >= least && (holds?.test(line) ?? true) && fits(pattern, line);
