import type { Span } from "./span.js";

export type BlockKind =
  /** Text that can hold directives. */
  | "paragraph"
  | "item"
  /** A line of a table of tasks. */
  | "row"
  /** A head or another line of a table, which holds no task. */
  | "table"
  /** Names what follows. */
  | "title"
  | "heading"
  /** Says who, when and which notice, or is decoration of the page. */
  | "letterhead"
  | "dateline"
  | "caption"
  | "noise";

export type MarkerKind = "roman" | "capital" | "number" | "decimal" | "bracketed" | "letter" | "dash" | "plus";

/** The cells of a line in a table of tasks; null where there is no such column, or nothing in it. */
export interface TaskCells {
  readonly task: Span;
  readonly lead: Span | null;
  readonly partners: Span | null;
  readonly supervising: Span | null;
  readonly deadline: Span | null;
  readonly product: Span | null;
  /** From the first cell to the last. */
  readonly row: Span;
}

/** A line of the notice, without its list mark and the white space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly marker: MarkerKind | null;
  /** How deep the list is nested: 0 outside lists, 1 for the outermost. */
  readonly level: number;
  /** Its mark goes on with a list: "2.", "b)", but not "1.", "a)" or "-". */
  readonly goesOn: boolean;
  /** Name of the rule of `lexicon/lines` that told the line; null where none did, or the notice has ended above. */
  readonly rule: string | null;
  /** Of a `row`. */
  readonly cells?: TaskCells;
}

/** A sentence of a block. */
export interface Sentence extends Span {
  readonly block: Block;
}
