import type { AgencyIndex } from "../../dictionary/agency-index.js";
import type { Block } from "../../model/block.js";
import type { Chunk } from "../../model/chunk.js";
import { mentionsOf } from "../../model/chunk.js";
import type { AgencyMention } from "../../model/mention.js";
import { chunkSentence } from "../chunks.js";
import { readSentences } from "../sentences.js";

/** A body that the head or the first paragraphs name. */
export interface Placed {
  readonly mention: AgencyMention;
  /** The words right before and after the mention. */
  readonly before: string;
  readonly after: string;
}

/** Whom a reader looks for. */
export interface Wanted {
  /** Whether the words of a sentence may name them; a quick look, before they are read. */
  readonly words: (words: string) => boolean;
  readonly mention: (mention: AgencyMention) => boolean;
}

export const anybody: Wanted = { words: () => true, mention: () => true };

/**
 * Offices and bodies named in the first blocks of a notice, with the words around them; only those that are wanted.
 * What was read as the text of the notice is not read again.
 */
export function mentionsIn(
  text: string,
  blocks: readonly Block[],
  index: AgencyIndex,
  date: string | null,
  wanted: Wanted = anybody,
  chunked: ReadonlyMap<number, readonly Chunk[]> = new Map(),
): Placed[] {
  const found: Placed[] = [];
  for (const block of blocks.filter(({ kind }) => kind !== "noise").slice(0, 40)) {
    const readable: Block =
      block.kind === "caption" || block.kind === "letterhead" ? { ...block, kind: "paragraph" } : block;
    for (const sentence of readSentences(text, readable)) {
      const read = chunked.get(sentence.start);
      if (read === undefined && !wanted.words(text.slice(sentence.start, sentence.end))) continue;
      const chunks =
        read ?? chunkSentence(sentence, { text, index, anchor: date, effective: null, introduced: new Map() }).chunks;
      for (const mention of mentionsOf(chunks).filter(wanted.mention)) {
        found.push({
          mention,
          before: text.slice(Math.max(sentence.start, mention.start - 90), mention.start),
          after: text.slice(mention.end, mention.end + 80),
        });
      }
    }
  }
  return found;
}
