import { occurrences } from "../../lexicon/event-words.js";
import { isArticle } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { isMark, norm } from "../clauses/scan.js";
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

/** The last noun of a happening between `from` and a time, and the index of the time: only the action is looked through, and not its sentence. */
function happeningBefore(
  chunks: readonly Chunk[],
  from: number,
  { start }: TimeExpression,
): { noun: number; before: number } | null {
  let noun: number | null = null;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.start >= start) return noun === null || chunk.start > start ? null : { noun, before: at };
    if (chunk.type === "word" && occurrences.has(chunk.norm)) noun = at;
  }
  return null;
}

const happens = anyOf("occur|happen|arise|detect|discover|find|report|erupt|receive");
const opensCase = anyOf("when|whenever|if|once");
/** In chunks, of the words before the comma. */
const longestCase = 14;

/** "When an accident occurs, …": what happens, from which the hours of the sentence are counted. */
function caseBefore(chunks: readonly Chunk[], text: string): string | null {
  if (!opensCase(norm(chunks, 0))) return null;
  for (let at = 2; at <= longestCase && at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "word" && happens(chunk.verb?.lemma ?? "") && isMark(chunks[at + 1], ",")) {
      const first = isArticle(norm(chunks, 1)) || norm(chunks, 1) === "any" ? 2 : 1;
      return text.slice(chunks[first]?.start, chunk.end);
    }
  }
  return null;
}

/**
 * "handle complaints within 12 hours": hours are counted from what the action
 * or the case before it says happens, each time that it does, and not from the notice's day.
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
    const found = happeningBefore(chunks, from, time);
    const event = found === null ? caseBefore(chunks, text) : wordsAbout(chunks, found.noun, found.before, text);
    return event === null ? time : { ...time, startDay: null, due: null, event };
  });
}
