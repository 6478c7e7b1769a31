import type { ClauseRule } from "../../lexicon/rules/clause-rule.js";
import type { Adjuncts } from "../../model/adjuncts.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause, Evidence, Sense, Subject } from "../../model/clause.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";

/** What holds for every part of a sentence, told by where it stands in its notice. */
export interface SentenceContext {
  /** The sentence opens a line with the mark of a list. */
  readonly isItem: boolean;
  /** An order by name may stand in the imperative ("Assign A to …"): no body is being told its own tasks. */
  readonly orderList: boolean;
  /** The notice has no addressees, so that such an order may tell any bodies ("Request ministries to …"). */
  readonly orderAnyone: boolean;
  /** An order has been given before. */
  readonly afterTasks: boolean;
  /** A task stands before it in its own block. */
  readonly besideTask: boolean;
  /** The notice comes from above ministries: what one of them requests of others is its own task. */
  readonly fromAbove: boolean;
}

/** What a part of a sentence may be, told by where it stands. */
export interface ParseContext {
  readonly text: string;
  readonly sentence: SentenceContext;
  /** The part goes on from another of its sentence: a verb may open it. */
  readonly continues: boolean;
  /** A list of actions is open above: gerunds and infinitives are its items. */
  readonly inList: boolean;
  /** How many colons the clause stands behind; deep nesting is noise and is not followed. */
  readonly depth: number;
  /** The part before gave an order: "; requests B to …" gives a further one, and is no task of whoever was told. */
  readonly afterOrder: boolean;
}

/** The context with something of it changed. Written out, as a spread's copies each have a hidden class of their own in V8. */
export const changedContext = (context: ParseContext, change: Partial<ParseContext>): ParseContext => ({
  text: context.text,
  sentence: change.sentence ?? context.sentence,
  continues: change.continues ?? context.continues,
  inList: change.inList ?? context.inList,
  depth: change.depth ?? context.depth,
  afterOrder: change.afterOrder ?? context.afterOrder,
});

/** A part of a sentence while it is read. The readers below `parse.ts` reach back to it through `itemFrom` and `sentenceAt`. */
export interface PartReading extends ParseContext {
  readonly chunks: readonly Chunk[];
  /** Index after the part's last chunk. */
  readonly to: number;
  /** The whole clause that begins at a chunk, read as an item of a list. */
  readonly itemFrom: (from: number) => Clause | null;
  /** What stands at a chunk, where it does not go on from another part. */
  readonly clauseAt: (at: number) => ClauseDraft | null;
  /** What stands at a chunk, read as a sentence of its own. */
  readonly sentenceAt: (at: number) => ClauseDraft | null;
}

/** A clause before its role words are read. */
export interface ClauseDraft {
  readonly rule: ClauseRule;
  readonly evidence: Evidence;
  readonly sense?: Sense | null;
  readonly subject: Subject;
  readonly authority?: readonly AgencyMention[];
  readonly adjuncts?: Adjuncts;
  readonly term?: readonly TimeExpression[];
  /** Where the action, or the role words before it, begin. */
  readonly action: number;
  /** The action begins here whatever role words follow: a thing's own clause. */
  readonly whole?: number;
  /** Index after the action, where it does not run to the end of the part. */
  readonly until?: number;
  readonly opensList?: boolean;
}

/** Reads what begins at a chunk; null where it is something else. */
export type Reader = (part: PartReading, at: number) => ClauseDraft | null;

/** What the first of some readers that reads anything makes of a chunk; null where none does. */
export function firstDraft(readers: readonly Reader[], part: PartReading, at: number): ClauseDraft | null {
  for (const read of readers) {
    const draft = read(part, at);
    if (draft !== null) return draft;
  }
  return null;
}

export const noSubject: Subject = { kind: "none" };

/** Bodies from a chunk on, and the index after them. */
export interface BodiesMatch {
  readonly mentions: readonly AgencyMention[];
  readonly next: number;
}
