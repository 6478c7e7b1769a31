import type { Agency } from "../../dictionary/agency.js";
import type { Directive } from "../../schema/register.js";
import type { Clear } from "./clears.js";

/** What the rules look at in a row. */
export type Asked = Pick<
  Directive,
  "action" | "assignees" | "deadline" | "product" | "issuedBy" | "recipients" | "flags"
>;

/** The dictionary's body of an id; undefined where it has none. */
export type Bodies = (id: string) => Agency | undefined;

/** What a rule found: whether it leaves its question open, and why, in words that stand behind a colon. */
export interface Finding {
  readonly open: boolean;
  readonly why: string;
}

/** A row, as far as it matters for a rule, and the words of the verdict. */
interface ExampleRow {
  readonly row: Partial<Asked>;
  readonly why: string;
}

/** What one of the six asks of a row. */
export interface ClearRule {
  readonly name: Clear;
  /** One sentence: what a row has to say to be clear. */
  readonly statement: string;
  readonly judge: (row: Asked, bodies: Bodies) => Finding;
  /** Rows that are clear. */
  readonly examples: readonly ExampleRow[];
  /** Rows that leave it open. */
  readonly counterExamples: readonly ExampleRow[];
}

export const clear = (why: string): Finding => ({ open: false, why });
export const open = (why: string): Finding => ({ open: true, why });
