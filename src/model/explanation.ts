import type { Assignee, Deadline, Notice, Product, Reference } from "../schema/register.js";
import type { Evidence } from "./clause.js";
import type { TimeForm } from "./mention.js";
import type { ReasonName } from "./reason.js";
import type { Span } from "./span.js";

/** Words of the notice, with the line (1-based) on which they begin. */
export interface Quote extends Span {
  readonly line: number;
  readonly text: string;
}

/** A line of the notice, its list mark left out. */
export interface ExplainedLine extends Span {
  readonly line: number;
}

/** A rule that took part in a row. `clause` says that it asks for something, `fragment` that words only date it. */
export interface ExplainedRule {
  readonly kind: "clause" | "role-frame" | "partners" | "supervisors" | "time" | "fragment";
  readonly name: string;
  /** What the construction is; null where a pattern of words, or the form of a time, says it. */
  readonly means: string | null;
}

/** Something that holds for a row though it stands elsewhere in the notice. */
export interface Inherited {
  readonly field: "lead" | "coordinating" | "supervising" | "issuedBy" | "deadline";
  /** What gives a deadline to the row; null for bodies. */
  readonly by: "heading" | "list" | "fragment" | "label" | null;
  /** The words in the row's own sentence that point back ("they"); null where it names nobody. */
  readonly word: string | null;
  readonly from: Quote;
}

export interface ExplainedAssignee extends Omit<Assignee, "mention">, Quote {}

export interface ExplainedDeadline extends Deadline {
  /** Every expression that it was put together from. */
  readonly times: readonly (Quote & { readonly form: TimeForm })[];
}

/** A row of the register, with where each part of it stands and what made it so. */
export interface ExplainedRow extends Quote {
  /** 1-based, in the order of the register. */
  readonly number: number;
  readonly id: string;
  readonly sentence: Span;
  readonly block: ExplainedLine;
  readonly verbs: readonly string[];
  readonly assignees: readonly ExplainedAssignee[];
  readonly deadline: ExplainedDeadline | null;
  readonly product: (Product & Quote) | null;
  readonly issuedBy: (Quote & { readonly agency: string | null }) | null;
  readonly recipients: readonly string[];
  readonly references: readonly (Reference & Quote)[];
  /** How the clause shows that it asks for something. */
  readonly evidence: Evidence;
  readonly rules: readonly ExplainedRule[];
  readonly inherited: readonly Inherited[];
  readonly flags: readonly string[];
  readonly confidence: number;
}

/** A line or sentence without a row, and why: one reason for each of its clauses. */
export interface ExplainedSentence extends Quote {
  readonly block: ExplainedLine;
  readonly reasons: readonly { readonly name: ReasonName; readonly means: string; readonly rule: string | null }[];
}

/** What a stretch of the text was read as; marks may lie inside one another. */
export interface Mark extends Span {
  readonly kind: "agency" | "action" | "deadline" | "reference";
  /** Number of the row whose action it is; null for other marks. */
  readonly row: number | null;
}

/** How a notice was read. Offsets are UTF-16 units of the decoded text, as in a register. */
export interface Explanation {
  readonly format: "directives-explain/1";
  readonly notice: Notice;
  readonly rows: readonly ExplainedRow[];
  readonly sentences: readonly ExplainedSentence[];
  readonly marks: readonly Mark[];
}
