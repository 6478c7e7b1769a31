import { compilePattern, isRepeatAdverb, type Pattern, type PatternMatch } from "../../grammar/pattern.js";
import type { Rule } from "../../lexicon/rules/rule.js";
import type { Chunk } from "../../model/chunk.js";
import { memoOfWords } from "../../model/word-memo.js";

interface CompiledRule<T extends Rule> {
  readonly rule: T;
  readonly pattern: Pattern;
}

/** Rules in the order in which they are tried. */
export interface RuleTable<T extends Rule> {
  /** Those whose match can begin with the chunk, in order. */
  readonly rulesFor: (chunk: Chunk) => readonly CompiledRule<T>[];
}

export interface RuleMatch<T extends Rule> extends PatternMatch {
  readonly rule: T;
}

const normOf = ({ norm }: Chunk): string => norm;

/**
 * Which rules a chunk can open depends on its type, its word and whether the
 * word may be a verb here, or of a time on whether it recurs (`compileTest`),
 * so it is worked out once for each.
 */
export function compileRules<T extends Rule>(rules: readonly T[]): RuleTable<T> {
  const compiled = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));
  const openedBy = (chunk: Chunk): readonly CompiledRule<T>[] => compiled.filter(({ pattern }) => pattern.opens(chunk));
  const known = {
    verb: memoOfWords(normOf, openedBy),
    word: memoOfWords(normOf, openedBy),
    number: memoOfWords(normOf, openedBy),
    mark: memoOfWords(normOf, openedBy),
    phrase: memoOfWords((chunk: Chunk) => (isRepeatAdverb(chunk) ? "recurrence" : chunk.type), openedBy),
  };
  return {
    rulesFor(chunk) {
      if (chunk.type === "agency" || chunk.type === "time" || chunk.type === "reference") return known.phrase(chunk);
      return known[chunk.type === "word" && chunk.verb !== null ? "verb" : chunk.type](chunk);
    },
  };
}

/** The first rule of the table that matches at `at` and ends by `to`. */
export function matchFirst<T extends Rule>(
  table: RuleTable<T>,
  chunks: readonly Chunk[],
  at: number,
  to: number,
): RuleMatch<T> | null {
  const first = chunks[at];
  if (first === undefined) return null;
  for (const { rule, pattern } of table.rulesFor(first)) {
    const match = pattern.match(chunks, at);
    if (match !== null && match.end > at && match.end <= to) return { ...match, rule };
  }
  return null;
}
