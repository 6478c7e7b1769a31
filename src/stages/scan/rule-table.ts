import { compilePattern, isRepeatAdverb, type Pattern, type PatternMatch } from "../../grammar/pattern.js";
import type { Rule } from "../../lexicon/rules/rule.js";
import { verbOf } from "../../lexicon/verb-table.js";
import type { Chunk } from "../../model/chunk.js";
import type { VerbEntry } from "../../model/token.js";
import { factOf, flagOf, type Word, wordOf } from "../../model/word.js";

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

/** A chunk as the tests of patterns see it: one of its word, or of its type where it has none. */
const sample = (type: Chunk["type"], norm: string, verb: VerbEntry | null): Chunk =>
  ({ type, norm, verb, token: { word: wordOf(norm) } }) as Chunk;

const none: readonly never[] = [];

/** The rules by the word that opens them; most words open none. */
function byOpener<T extends Rule>(
  openedBy: (norm: string) => readonly CompiledRule<T>[],
): (word: Word) => readonly CompiledRule<T>[] {
  const opens = flagOf((norm) => openedBy(norm).length > 0);
  const rules = factOf(openedBy);
  return (word) => (opens(word) ? rules(word) : none);
}

/** What a chunk can open depends on its type and word, so it is worked out once for each. */
function tableOf<T extends Rule>(openedBy: (chunk: Chunk) => readonly CompiledRule<T>[]): RuleTable<T> {
  const byVerb = byOpener((norm) => openedBy(sample("word", norm, verbOf(norm))));
  const byWord = {
    word: byOpener((norm) => openedBy(sample("word", norm, null))),
    number: byOpener((norm) => openedBy(sample("number", norm, null))),
    mark: byOpener((norm) => openedBy(sample("mark", norm, null))),
  };
  const known = new Map<string, readonly CompiledRule<T>[]>();
  /** The tests ask of a time only whether it recurs, and of other phrases nothing but their type. */
  const byPhrase = (chunk: Chunk): readonly CompiledRule<T>[] => {
    const look = isRepeatAdverb(chunk) ? "recurrence" : chunk.type;
    const there = known.get(look) ?? openedBy(chunk);
    known.set(look, there);
    return there;
  };
  return {
    rulesFor(chunk) {
      if (chunk.type === "agency" || chunk.type === "time" || chunk.type === "reference") return byPhrase(chunk);
      return (chunk.verb === null ? byWord[chunk.type] : byVerb)(chunk.token.word);
    },
  };
}

export function compileRules<T extends Rule>(rules: readonly T[]): RuleTable<T> {
  const compiled = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));
  return tableOf((chunk) => compiled.filter(({ pattern }) => pattern.opens(chunk)));
}

/** The rules of a table that are kept. */
export const narrowed = <T extends Rule>(table: RuleTable<T>, keeps: (rule: T) => boolean): RuleTable<T> =>
  tableOf((chunk) => table.rulesFor(chunk).filter(({ rule }) => keeps(rule)));

/** The rules of one table, and then those of another. */
export const joined = <T extends Rule>(first: RuleTable<T>, second: RuleTable<T>): RuleTable<T> =>
  tableOf((chunk) => [...first.rulesFor(chunk), ...second.rulesFor(chunk)]);

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
    if (match !== null && match.end > at && match.end <= to) {
      return { start: match.start, end: match.end, rule };
    }
  }
  return null;
}
