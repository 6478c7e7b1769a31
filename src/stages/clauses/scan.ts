import { compilePattern, isRepeatAdverb, type Pattern, type PatternMatch } from "../../grammar/pattern.js";
import type { Rule } from "../../lexicon/rules/rule.js";
import { isAdverb } from "../../lexicon/word-classes.js";
import type { Chunk } from "../../model/chunk.js";

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
