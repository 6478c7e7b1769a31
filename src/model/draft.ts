import type { Sentence } from "./block.js";
import type { Chunk } from "./chunk.js";
import type { Clause } from "./clause.js";
import type { AgencyMention, ReferenceMention, TimeExpression } from "./mention.js";
import type { Span } from "./span.js";

/** A directive as the clauses say it, its actor and deadline resolved, before it takes the register's shape. */
export interface Draft {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** Chunk indices of the action. */
  readonly from: number;
  readonly to: number;
  readonly action: Span;
  readonly verbs: readonly string[];
  readonly lead: readonly AgencyMention[];
  readonly leadInherited: boolean;
  /** A pronoun or short form for which several bodies, or none, could stand. */
  readonly leadUnresolved: boolean;
  readonly partners: readonly AgencyMention[];
  readonly supervisors: readonly AgencyMention[];
  readonly authority: readonly AgencyMention[];
  readonly times: readonly TimeExpression[];
  readonly timesInherited: boolean;
  readonly references: readonly ReferenceMention[];
  /** The section that it stands in speaks of tasks by name. */
  readonly inTaskSection: boolean;
}
