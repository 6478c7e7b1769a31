import type { AgencyPhrase, ReferenceMention, TimeExpression } from "./mention.js";
import type { Span } from "./span.js";
import type { Token, VerbEntry } from "./token.js";

interface ChunkBase extends Span {
  /** Normalised words; of agencies, times and references, empty. */
  readonly norm: string;
}

export interface WordChunk extends ChunkBase {
  readonly type: "word" | "number" | "mark";
  readonly token: Token;
  readonly verb: VerbEntry | null;
}

interface AgencyChunk extends ChunkBase {
  readonly type: "agency";
  readonly phrase: AgencyPhrase;
}

interface TimeChunk extends ChunkBase {
  readonly type: "time";
  readonly time: TimeExpression;
}

interface ReferenceChunk extends ChunkBase {
  readonly type: "reference";
  readonly reference: ReferenceMention;
}

/** The unit that clauses are parsed in: a word or mark, or a phrase that is read as one. */
export type Chunk = WordChunk | AgencyChunk | TimeChunk | ReferenceChunk;
