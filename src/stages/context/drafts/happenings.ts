import { occurrences } from "../../../lexicon/event-words.js";
import type { Chunk } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import type { Segment } from "../../clauses/joined/segments.js";
import { isDeterminerOrNumber } from "../../clauses/subjects/unknown-body.js";
import { norm } from "../../scan/scan.js";
import { casesOf } from "./cases.js";
import { servedCase } from "./served.js";

const inHours = /\b(?:hours?|minutes?)\b/;

/** In chunks: "complaints of foreign visitors" is as much as names a happening. */
const longestOf = 4;

/** An action with more times has its event elsewhere. */
const mostTimes = 8;

const isPlainWord = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "word" && chunk.verb === null && !isDeterminerOrNumber(chunk.norm);

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

/** The words of the case from which a time is counted; null where none stands with it. */
function caseWith(chunks: readonly Chunk[], { start }: TimeExpression, text: string): string | null {
  const found = casesOf(chunks).get(start);
  return found === undefined ? null : text.slice(chunks[found.first]?.start, chunks[found.end - 1]?.end);
}

/**
 * "handle complaints within 12 hours", "when an accident occurs, report within 5 days": a term is counted from what the case
 * before or behind it says happens, and hours from what the action itself does, each time that it does, and not from the notice's day; so is one in which what comes is served
 * ("answer written questions within 5 days").
 */
export function countedFromHappening(
  times: readonly TimeExpression[],
  chunks: readonly Chunk[],
  { from }: Segment,
  text: string,
): readonly TimeExpression[] {
  if (times.length > mostTimes || !times.some(({ form }) => form === "duration")) return times;
  return times.map((time) => {
    if (time.form !== "duration") return time;
    const inCase = caseWith(chunks, time, text);
    const found =
      inCase === null && inHours.test(text.slice(time.start, time.end)) ? happeningBefore(chunks, from, time) : null;
    const about = found === null ? inCase : wordsAbout(chunks, found.noun, found.before, text);
    const served = about === null ? servedCase(chunks, from, time) : null;
    const event = served === null ? about : text.slice(served.start, served.end);
    return event === null ? time : { ...time, startDay: null, due: null, precision: null, unresolved: false, event };
  });
}
