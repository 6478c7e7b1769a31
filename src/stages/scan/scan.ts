import { isRepeatAdverb } from "../../grammar/pattern.js";
import { isReflexive } from "../../lexicon/small-words.js";
import { isAdverb } from "../../lexicon/word-classes.js";
import { anyOf, wordsIn } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { Form } from "../../model/token.js";
import { perSentence } from "./per-sentence.js";

export const norm = (chunks: readonly Chunk[], at: number): string => (at < 0 ? "" : (chunks[at]?.norm ?? ""));

/** Whether the chunk is one of the marks. Asked of every chunk many times, so it makes no list of them; for more there is `markOf`. */
export function isMark(chunk: Chunk | undefined, a: string, b?: string, c?: string, d?: string): boolean {
  if (chunk?.type !== "mark") return false;
  const { norm } = chunk;
  return norm === a || norm === b || norm === c || norm === d;
}

/** Whether a chunk is one of many marks, which white space parts: ". ; , :". */
export function markOf(marks: string): (chunk: Chunk | undefined) => boolean {
  const set = wordsIn(marks);
  return (chunk) => chunk?.type === "mark" && set.has(chunk.norm);
}

export const isCapital = (chunk: Chunk | undefined): boolean => chunk?.type === "word" && chunk.token.capital;

export const formsAt = (chunks: readonly Chunk[], at: number): number => {
  const chunk = chunks[at];
  return chunk?.type === "word" ? (chunk.verb?.forms ?? 0) : 0;
};

export const isAdverbAt = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.type === "word" && isAdverb(chunk.norm);
};

/** "Ring Road No. 4": the full stop behind "No". */
export const isNumberDot = (chunks: readonly Chunk[], at: number): boolean =>
  isMark(chunks[at], ".") && norm(chunks, at - 1) === "no" && chunks[at + 1]?.type === "number";

const denies = anyOf("not|cannot");
const behindIn = anyOf("turn|particular|addition|parallel");

const isAdverbial = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  // "only merge schools where …", but not "the only school"
  if (chunk?.norm === "only") return formsAt(chunks, at + 1) !== 0 && norm(chunks, at - 1) !== "the";
  // "must not by themselves sign"
  if (chunk?.norm === "by") return isReflexive(norm(chunks, at + 1));
  // "cannot yet be matched"
  if (chunk?.norm === "yet") return denies(norm(chunks, at - 1));
  // "shall in turn produce", "must in particular review"
  if (chunk?.norm === "in") return behindIn(norm(chunks, at + 1));
  if (chunk !== undefined && norm(chunks, at - 1) === "in" && behindIn(chunk.norm)) return true;
  return chunk !== undefined && (isAdverbAt(chunks, at) || isRepeatAdverb(chunk));
};

/** Index after the adverb at `at`, or after the "and" or comma there with the adverb behind it; `at` where none stands. */
function afterAdverb(chunks: readonly Chunk[], at: number): number {
  if (isAdverbial(chunks, at)) return at + 1;
  const word = norm(chunks, at);
  if ((word === "and" || word === ",") && isAdverbAt(chunks, at + 1)) return at + 2;
  return word === "," && norm(chunks, at + 1) === "and" && isAdverbAt(chunks, at + 2) ? at + 3 : at;
}

/** No sentence has as many adverbs in a row; where one does, their ends are looked up. */
const manyAdverbs = 16;

/** Where a row of adverbs ends that goes on at each chunk. */
const adverbEnds = perSentence((chunks) => {
  const ends = new Int32Array(chunks.length);
  for (let at = chunks.length - 1; at >= 0; at--) {
    const next = afterAdverb(chunks, at);
    ends[at] = next === at ? at : (ends[next] ?? next);
  }
  return ends;
});

/** Index of the first chunk at or after `at` that is neither an adverb, nor "and" or a comma between two, nor a recurrence. */
export function skipAdverbs(chunks: readonly Chunk[], at: number): number {
  if (!isAdverbial(chunks, at)) return at;
  let here = at + 1;
  for (let count = 0; count < manyAdverbs; count++) {
    const next = afterAdverb(chunks, here);
    if (next === here) return here;
    here = next;
  }
  return adverbEnds(chunks)[here] ?? here;
}

/** Skips quotation marks and dashes, which say nothing of the grammar. */
export const skipQuotes = (chunks: readonly Chunk[], at: number): number => {
  let here = at;
  while (isMark(chunks[here], '"', "'", "-")) here++;
  return here;
};

/** Index after a comma at `at`; `at` without one. */
export const skipComma = (chunks: readonly Chunk[], at: number): number => (isMark(chunks[at], ",") ? at + 1 : at);

/** "ensures": a verb in the third person that is no noun. */
export const isFiniteForm = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "word" && chunk.verb?.ambiguous === false && (chunk.verb.forms & Form.thirdPerson) !== 0;

const countsItem = /^(?:[a-z]|\d|[ivx]+)$/;
const circled = /^[①-⑳➀-➉❶-❿⓵-⓾]$/u;

/** "(i)", "(a)", "1)", "②": index after a mark of an inline list. */
export function skipInlineMark(chunks: readonly Chunk[], at: number): number {
  if (isMark(chunks[at], "(") && isMark(chunks[at + 2], ")")) return at + 3;
  const word = norm(chunks, at);
  if (isMark(chunks[at + 1], ")") && countsItem.test(word)) return at + 2;
  return chunks[at]?.type === "number" && circled.test(word) ? at + 1 : at;
}
