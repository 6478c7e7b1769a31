import { isServed, serves } from "../../../lexicon/event-words.js";
import { isAnyOrEach } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import type { Span } from "../../../model/span.js";
import { Form } from "../../../model/token.js";
import { endsInPlural } from "../../clauses/subjects/name-parts.js";
import { formsAt, norm } from "../../scan/scan.js";

// What is served case by case: "answer questions", "grant permits", "notify the Office of any change".

const picksOut = anyOf("the|this|that|these|those|its|their|his|her|all|both|other|such|said");
/** "guidance on permits": what the work is about. */
const opensTopic = anyOf("on|for|about|in|with|under|by|regarding|concerning");

/** In chunks, from the first word of what is served to its noun. */
const longestPhrase = 4;

/** Whether the noun at `at` is whatever comes ("written questions", "any change"), and not some that its words or a number pick out. */
function isWhateverComes(chunks: readonly Chunk[], from: number, at: number): boolean {
  for (let here = at - 1; here >= from && at - here <= longestPhrase; here--) {
    const chunk = chunks[here];
    if (isAnyOrEach(norm(chunks, here))) return true;
    if (chunk?.type === "number" || picksOut(norm(chunks, here)) || opensTopic(norm(chunks, here))) return false;
    if (chunk?.type === "mark" || (formsAt(chunks, here) & Form.base) !== 0) break;
  }
  return endsInPlural(norm(chunks, at));
}

const isServing = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  const lemma = chunk?.type === "word" ? (chunk.verb?.lemma ?? "") : "";
  return serves(lemma) || (lemma === "take" && norm(chunks, at + 1) === "down");
};

const isOtherVerb = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "word" && chunk.verb !== null && !chunk.verb.ambiguous && (chunk.verb.forms & Form.base) !== 0;

/** "(take down within 24 hours) any listing": what is served behind its time, at `at`. */
function servedBehind(chunks: readonly Chunk[], at: number): Span | null {
  if (!isAnyOrEach(norm(chunks, at))) return null;
  for (let here = at + 1; here <= at + longestPhrase; here++) {
    const [first, noun] = [chunks[at + 1], chunks[here]];
    if (first !== undefined && noun !== undefined && isServed(noun.norm)) return { start: first.start, end: noun.end };
  }
  return null;
}

/** What the action from `from` on serves, case by case, before or right behind a time; null where it serves nothing so. */
export function servedCase(chunks: readonly Chunk[], from: number, time: TimeExpression): Span | null {
  let isOpen = false;
  let served: Span | null = null;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.start >= time.start) return isOpen && served === null ? servedBehind(chunks, at + 1) : served;
    if (isOpen && isServed(chunk.norm)) served = isWhateverComes(chunks, from, at) ? chunk : served;
    else if (isServing(chunks, at)) [isOpen, served] = [true, null];
    else if (isOtherVerb(chunk)) [isOpen, served] = [false, null];
  }
  return null;
}
