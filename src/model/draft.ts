import type { Sentence } from "./block.js";
import type { Chunk } from "./chunk.js";
import type { Clause, RoleCue } from "./clause.js";
import type { AgencyMention, ReferenceMention, TimeExpression } from "./mention.js";
import type { Span } from "./span.js";

/** Times that hold for a task though they stand outside its own words, and what gives them to it. */
export interface CarriedTimes {
  readonly from: "heading" | "list" | "fragment" | "label";
  /** Of the fragment that carries them; null for the other places. */
  readonly rule: string | null;
  readonly times: readonly TimeExpression[];
}

/** A product by its kind, and where the notice names it. */
export interface ProductMention extends Span {
  readonly kind: string;
}

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
  /** Those of `times` that are carried over; null where all stand with the task. */
  readonly carried: CarriedTimes | null;
  /** The rules behind partners and supervisors, those inside the action last. */
  readonly cues: readonly RoleCue[];
  readonly references: readonly ReferenceMention[];
  /** What a column of a table says is to be delivered; left out where none does. */
  readonly product?: ProductMention;
}
