import type { Chunk } from "../../../model/chunk.js";
import { perSentence } from "../../scan/per-sentence.js";
import { isMark } from "../../scan/scan.js";

/** Of every chunk of a sentence, 1 where it stands in quotation marks. */
const quotedChunks = perSentence((chunks) => {
  // Of a mark without its other, nothing tells whether it opens or closes a quotation.
  if (chunks.filter((chunk) => isMark(chunk, '"')).length % 2 === 1) return new Uint8Array(chunks.length);
  let inside = 0;
  return Uint8Array.from(chunks, (chunk) => {
    if (isMark(chunk, '"')) inside = 1 - inside;
    return inside;
  });
});

/** Whether a chunk stands in quotation marks that its sentence opens. */
export const isQuoted = (chunks: readonly Chunk[], at: number): boolean => quotedChunks(chunks)[at] === 1;
