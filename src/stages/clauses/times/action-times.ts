import { tellsExtent } from "../../../lexicon/time-words.js";
import { append } from "../../../model/append.js";
import type { Chunk } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import { isMark, norm } from "../../scan/scan.js";
import { isBareLimit } from "./bare-limits.js";
import { isDeadlineBracket } from "./fragments.js";
import { isInAim } from "./time-in-aim.js";

const timesOf = (chunks: readonly Chunk[], from: number, to: number): PlacedTime[] => {
  const times: PlacedTime[] = [];
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "time") times.push({ at, time: chunk.time });
  }
  return times;
};

/** A time expression, and the index of its chunk. */
export interface PlacedTime {
  readonly at: number;
  readonly time: TimeExpression;
}

/** The time expressions that can be a deadline between two chunks: not bare, not in the aim of the work, not beside the point. */
export function deadlinesIn(chunks: readonly Chunk[], from: number, to: number): PlacedTime[] {
  const found: PlacedTime[] = [];
  let depth = 0;
  /** The last bracket that opened, while none has opened or closed within it. */
  let open: number | null = null;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at] as Chunk;
    if (isMark(chunk, "(")) {
      depth++;
      open = at;
    }
    if (isMark(chunk, ")")) {
      depth = Math.max(0, depth - 1);
      if (open !== null && depth === 0 && saysByWhen(chunks, from, open, at)) append(found, timesOf(chunks, open, at));
      open = null;
    }
    const isBare = chunk.type === "time" && ((chunk.time.bare && !isBareLimit(chunks, at)) || isExtent(chunks, at));
    if (chunk.type === "time" && !isBare && !isDayOfFigure(chunks, at) && depth === 0 && !isInAim(chunks, from, at))
      found.push({ at, time: chunk.time });
  }
  return found;
}

/** "the arrears as at 30 June 2026": of which day a figure is. */
const isDayOfFigure = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return (
    norm(chunks, at - 1) === "as" && chunk?.type === "time" && (chunk.time.bound === "at" || chunk.time.bound === "in")
  );
};

/** In chunks: "Sundays and public holidays included" is as long. */
const longestExtent = 5;

/** "daily, Sundays and holidays included": whether a time only says how far another reaches. */
function isExtent(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at + 1; here < at + longestExtent && chunks[here]?.type !== "mark"; here++)
    if (tellsExtent(norm(chunks, here))) return isMark(chunks[at - 1], ",");
  return false;
}

/** Whether the bracket from `open` to `close` says by when: "(to be completed in September 2025)". */
function saysByWhen(chunks: readonly Chunk[], from: number, open: number, close: number): boolean {
  if (!isDeadlineBracket(chunks, open, close)) return false;
  // A time alone behind an aim dates the aim.
  return chunks[open + 1]?.type !== "time" || !isInAim(chunks, from, open);
}
