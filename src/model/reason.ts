import type { Block } from "./block.js";
import type { Chunk } from "./chunk.js";
import type { Span } from "./span.js";

/** Why a line, a sentence or a clause gives no row; what each means stands in `lexicon/reasons.ts`. */
export type ReasonName =
  | "letterhead"
  | "dateline"
  | "title"
  | "heading"
  | "caption"
  | "page-noise"
  | "below-the-end"
  | "label-line"
  | "table-line"
  | "names-bodies"
  | "names-deadline"
  | "addressees"
  | "opens-list"
  | "dates-row"
  | "dates-nothing"
  | "no-clause"
  | "takes-effect"
  | "agrees"
  | "makes-known"
  | "question"
  | "one-word"
  | "no-actor"
  | "vague-actor"
  | "unknown-actor"
  | "forecast"
  | "assessment-section"
  | "before-tasks"
  | "told-of-authority"
  | "reports-speech"
  | "states"
  | "publishes"
  | "done-already"
  | "no-list"
  | "nothing-before";

/** A reason, and the rule of the lexicon that read the clause or told the line, where one did. */
export interface Reason {
  readonly name: ReasonName;
  readonly rule: string | null;
}

/** A line or sentence that gave no row. */
export interface Passed extends Span {
  readonly block: Block;
  /** Empty where the line was told by its look and not read. */
  readonly chunks: readonly Chunk[];
  /** One for each of its clauses; never empty. */
  readonly reasons: readonly Reason[];
}
