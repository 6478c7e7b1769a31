import type { AgencyMention, AgencyPhrase, ReferenceMention, TimeExpression } from "./mention.js";
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

export interface AgencyChunk extends ChunkBase {
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

/** The four kinds below have the same fields in memory, so that V8 sees one kind of object wherever a chunk is looked at. */
const chunk = (
  type: Chunk["type"],
  norm: string,
  { start, end }: Span,
  token: Token | null,
  verb: VerbEntry | null,
  phrase: AgencyPhrase | null,
  time: TimeExpression | null,
  reference: ReferenceMention | null,
): Chunk => ({ type, norm, start, end, token, verb, phrase, time, reference }) as Chunk;

export const wordChunk = (token: Token, verb: VerbEntry | null): Chunk =>
  chunk(token.kind, token.norm, token, token, verb, null, null, null);

export const agencyChunk = (phrase: AgencyPhrase): Chunk => chunk("agency", "", phrase, null, null, phrase, null, null);

export const timeChunk = (time: TimeExpression): Chunk => chunk("time", "", time, null, null, null, time, null);

export const referenceChunk = (reference: ReferenceMention): Chunk =>
  chunk("reference", "", reference, null, null, null, null, reference);

/** The bodies that chunks name, in the order of the words. */
export const mentionsOf = (chunks: readonly Chunk[]): AgencyMention[] =>
  chunks.flatMap((one) => (one.type === "agency" ? one.phrase.mentions : []));

/** The time expressions among chunks, in the order of the words. */
export const timesOf = (chunks: readonly Chunk[]): TimeExpression[] =>
  chunks.flatMap((one) => (one.type === "time" ? [one.time] : []));
