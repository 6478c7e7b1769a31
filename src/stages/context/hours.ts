import { occurrences } from "../../lexicon/event-words.js";
import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { norm } from "../clauses/scan.js";
import type { Segment } from "../clauses/segments.js";
import { isDeterminer } from "../clauses/unknown-body.js";

const inHours = /\b(?:hours?|minutes?)\b/;

/** In chunks: "complaints of foreign visitors" is as much as names a happening. */
const longestOf = 4;

/** An action with more times has its event elsewhere. */
const mostTimes = 8;

const isPlainWord = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "word" && chunk.verb === null && !isDeterminer(chunk.norm);

/** The words for what happens, about its noun at `at`: "fatal case", "complaints of visitors". */
function wordsAbout(chunks: readonly Chunk[], at: number, before: number, text: string): string {
  let first = at;
  while (at - first < 2 && isPlainWord(chunks[first - 1])) first--;
  const goesOn = norm(chunks, at + 1) === "of" && before - at <= longestOf;
  return text.slice(chunks[first]?.start, chunks[goesOn ? before - 1 : at]?.end);
}

/**
 * "handle complaints within 12 hours": hours are counted from what the action
 * says happens, each time that it does, and not from the notice's day.
 */
export function countedFromHappening(
  times: readonly TimeExpression[],
  chunks: readonly Chunk[],
  { from }: Segment,
  text: string,
): readonly TimeExpression[] {
  if (times.length > mostTimes || !times.some(({ form }) => form === "duration")) return times;
  return times.map((time) => {
    if (time.form !== "duration" || !inHours.test(text.slice(time.start, time.end))) return time;
    const before = chunks.findIndex((chunk) => chunk.start === time.start);
    const noun = chunks.findLastIndex(
      (chunk, at) => at >= from && at < before && chunk.type === "word" && occurrences.has(chunk.norm),
    );
    if (noun < 0) return time;
    return { ...time, startDay: null, due: null, event: wordsAbout(chunks, noun, before, text) };
  });
}
