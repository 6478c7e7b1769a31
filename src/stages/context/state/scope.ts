import type { Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import type { AgencyMention, TimeExpression } from "../../../model/mention.js";

/** What holds within one sentence, up to a clause of it. */
export interface SentenceScope {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** The clause before, where it was a directive or opened a list. */
  readonly before: Clause | null;
  readonly beforeLead: readonly AgencyMention[];
  /** Times at the front of the sentence: they hold for every part of it. */
  readonly front: readonly TimeExpression[];
}
