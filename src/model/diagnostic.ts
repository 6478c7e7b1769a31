export type Severity = "error" | "warning" | "info";

/** Something to tell the user about an input; printed as `file:line:column: severity CODE: message`. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable, upper-case, with hyphens: `NO-DIRECTIVES`. */
  readonly code: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}
