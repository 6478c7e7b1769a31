import type { AgencyKind } from "../../schema/dictionary.js";

type AnswerFormat = "text" | "json";

export interface ListFlags {
  readonly kind?: AgencyKind;
  readonly on?: string;
  readonly format: AnswerFormat;
  readonly dictionary: readonly string[];
}

export interface FindFlags {
  readonly on?: string;
  readonly format: AnswerFormat;
  readonly dictionary: readonly string[];
}

export interface CheckFlags {
  readonly format: AnswerFormat;
}
