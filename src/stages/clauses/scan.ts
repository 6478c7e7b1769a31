import { isRepeatAdverb } from "../../grammar/pattern.js";
import { isAdverb } from "../../lexicon/word-classes.js";
import type { Chunk } from "../../model/chunk.js";

export const norm = (chunks: readonly Chunk[], at: number): string => chunks[at]?.norm ?? "";

/** Whether the chunk is one of the marks. Asked of every chunk many times, so it makes no list of them. */
export function isMark(
  chunk: Chunk | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  ...more: string[]
): boolean {
  if (chunk?.type !== "mark") return false;
  const { norm } = chunk;
  return norm === a || norm === b || norm === c || norm === d || (more.length > 0 && more.includes(norm));
}

export const formsAt = (chunks: readonly Chunk[], at: number): number => {
  const chunk = chunks[at];
  return chunk?.type === "word" ? (chunk.verb?.forms ?? 0) : 0;
};

export const isAdverbAt = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.type === "word" && isAdverb(chunk.norm);
};

/** Index of the first chunk at or after `at` that is neither an adverb, nor "and" or a comma between two, nor a recurrence. */
export function skipAdverbs(chunks: readonly Chunk[], at: number): number {
  let here = at;
  for (;;) {
    const chunk = chunks[here];
    if (isAdverbAt(chunks, here) || (chunk !== undefined && isRepeatAdverb(chunk))) here++;
    else if (here > at && (norm(chunks, here) === "and" || norm(chunks, here) === ",") && isAdverbAt(chunks, here + 1))
      here += 2;
    else if (
      here > at &&
      norm(chunks, here) === "," &&
      norm(chunks, here + 1) === "and" &&
      isAdverbAt(chunks, here + 2)
    )
      here += 3;
    else return here;
  }
}

/** Skips quotation marks and dashes, which say nothing of the grammar. */
export const skipQuotes = (chunks: readonly Chunk[], at: number): number => {
  let here = at;
  while (isMark(chunks[here], '"', "'", "-")) here++;
  return here;
};
