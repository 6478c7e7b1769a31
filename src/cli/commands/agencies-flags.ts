import type { AgencyKind } from "../../schema/dictionary.js";

/** How each of them answers, and where. */
interface AnswerFlags {
  readonly format?: "text" | "json";
  readonly output?: string;
}

export interface ListFlags extends AnswerFlags {
  readonly kind?: AgencyKind;
  readonly on?: string;
  readonly dictionary: readonly string[];
}

export interface FindFlags extends AnswerFlags {
  readonly on?: string;
  readonly dictionary: readonly string[];
}

export type CheckFlags = AnswerFlags;
