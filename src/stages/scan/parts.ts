import type { Chunk } from "../../model/chunk.js";
import { isMark, markOf } from "./scan.js";

/** A stretch of a sentence, as half-open chunk indices. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The stretches between semicolons outside brackets; the sentence's closing mark is left out. */
export function splitAtSemicolons(chunks: readonly Chunk[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (isMark(chunk, "(", "[")) depth++;
    if (isMark(chunk, ")", "]")) depth = Math.max(0, depth - 1);
    if (isMark(chunk, ";") && depth === 0) {
      parts.push({ from: start, to: at });
      start = at + 1;
    }
  }
  parts.push({ from: start, to });
  return parts.filter((part) => part.from < part.to);
}

const endsContent = markOf(". / … ! ? ; ,");

/** Index after the sentence's last word: its full stop, "./." and an ellipsis left out; a closing quotation mark stays. */
export function contentEnd(chunks: readonly Chunk[]): number {
  let end = chunks.length;
  while (end > 0 && endsContent(chunks[end - 1])) end--;
  return end;
}
