import type { Span } from "./span.js";

export type BlockKind =
  /** Text that can hold directives. */
  | "paragraph"
  | "item"
  /** Names what follows. */
  | "title"
  | "heading"
  /** Says who, when and which notice, or is decoration of the page. */
  | "letterhead"
  | "dateline"
  | "caption"
  | "noise";

export type MarkerKind = "roman" | "number" | "decimal" | "bracketed" | "letter" | "dash" | "plus";

/** A line of the notice, without its list mark and the white space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly marker: MarkerKind | null;
  /** How deep the list is nested: 0 outside lists, 1 for the outermost. */
  readonly level: number;
  /** Name of the rule of `lexicon/page-noise.ts` that told the line; null where none did, or the notice has ended above. */
  readonly rule: string | null;
}

/** A sentence of a block. */
export interface Sentence extends Span {
  readonly block: Block;
}
