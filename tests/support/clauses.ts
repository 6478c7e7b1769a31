import type { Chunk } from "../../src/model/chunk.js";
import type { Span } from "../../src/model/span.js";
import { partOf } from "../../src/stages/clauses/constructions/parse.js";
import type { ClauseDraft, ParseContext, PartReading, Reader } from "../../src/stages/scan/reading.js";
import { chunksOf } from "./read.js";

/** Where a sentence stands, as far as a test says it: else a paragraph of its own, before any task. */
export type Place = Partial<Omit<ParseContext, "text" | "sentence">>;

/** A sentence cut into chunks as the pipeline does, as one part for the readers of clauses. */
export function partIn(text: string, place: Place = {}): PartReading {
  const chunks = chunksOf(text);
  const sentence = {
    isItem: false,
    orderList: false,
    orderAnyone: false,
    afterTasks: false,
    besideTask: false,
    fromAbove: false,
  };
  const context = { text, sentence, continues: false, inList: false, depth: 0, afterOrder: false, ...place };
  return partOf(chunks, chunks.length, context);
}

/** The words of a text from one chunk up to another. */
export function wordsBetween(text: string, chunks: readonly Chunk[], from: number, to = chunks.length): string {
  const between: readonly Span[] = chunks.slice(from, to);
  return text.slice(between[0]?.start ?? text.length, between.at(-1)?.end ?? text.length);
}

/** What a reader makes of the beginning of a sentence: the rule, and the words from where the action begins; null where it makes nothing. */
export function draftBy(read: Reader, text: string, place: Place = {}): readonly [rule: string, action: string] | null {
  const part = partIn(text, place);
  const draft: ClauseDraft | null = read(part, 0);
  return draft === null
    ? null
    : [draft.rule, wordsBetween(text, part.chunks, draft.whole ?? draft.action, draft.until)];
}
