import { compilePattern, isRepeatAdverb, type Pattern, type PatternMatch } from "../../grammar/pattern.js";
import type { Rule } from "../../lexicon/rules/rule.js";
import { isAdverb } from "../../lexicon/word-classes.js";
import type { Chunk } from "../../model/chunk.js";
import { perSentence } from "./per-sentence.js";

export interface CompiledRule<T extends Rule> {
  readonly rule: T;
  readonly pattern: Pattern;
}

export interface RuleMatch<T extends Rule> extends PatternMatch {
  readonly rule: T;
}

export const compileRules = <T extends Rule>(rules: readonly T[]): readonly CompiledRule<T>[] =>
  rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

/** The first rule of the table that matches at `at` and ends by `to`. */
export function matchFirst<T extends Rule>(
  rules: readonly CompiledRule<T>[],
  chunks: readonly Chunk[],
  at: number,
  to: number,
): RuleMatch<T> | null {
  for (const { rule, pattern } of rules) {
    const match = pattern.match(chunks, at);
    if (match !== null && match.end > at && match.end <= to) return { ...match, rule };
  }
  return null;
}

export const norm = (chunks: readonly Chunk[], at: number): string => chunks[at]?.norm ?? "";

export const isMark = (chunk: Chunk | undefined, ...marks: string[]): boolean =>
  chunk?.type === "mark" && marks.includes(chunk.norm);

export const formsAt = (chunks: readonly Chunk[], at: number): number => {
  const chunk = chunks[at];
  return chunk?.type === "word" ? (chunk.verb?.forms ?? 0) : 0;
};

export const isAdverbAt = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.type === "word" && isAdverb(chunk.norm);
};

const isAdverbial = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
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
