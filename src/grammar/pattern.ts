import { wordClasses } from "../lexicon/word-classes.js";
import type { Chunk } from "../model/chunk.js";
import { Form } from "../model/token.js";

/**
 * A small pattern language over chunks, so that rules of the language are rows
 * of data and not code.
 *
 *   shall|must       one of these words, as normalised
 *   @modal           a word of the class `modal` (src/lexicon/word-classes.ts)
 *   ~lead            any form of the verb; ~lead:base, :s, :past, :part, :ing for one
 *   <verb:base>      any verb in that form; <verb> in any
 *   <agency> <time> <reference> <word> <number> <any>
 *   x? x* x+         optional, repeated
 *   ( x y | z )?     a group, with alternatives
 */
export interface Pattern {
  readonly source: string;
  /** False where no match can begin with the chunk. */
  opens(chunk: Chunk): boolean;
  /** Matches at `at`; null where it does not. */
  match(chunks: readonly Chunk[], at: number): PatternMatch | null;
}

export interface PatternMatch {
  readonly start: number;
  /** Index of the first chunk after the match. */
  readonly end: number;
}

type Test = (chunk: Chunk) => boolean;

interface Element {
  readonly tests: readonly Test[] | null;
  /** Alternatives, tried in order. */
  readonly group: readonly (readonly Element[])[] | null;
  readonly min: number;
  readonly max: number;
}

const forms: Readonly<Record<string, number>> = {
  base: Form.base,
  s: Form.thirdPerson,
  past: Form.past,
  part: Form.participle,
  ing: Form.gerund,
};

const formBits = (name: string | undefined, source: string): number => {
  if (name === undefined) return 31;
  const bits = forms[name];
  if (bits === undefined) throw new Error(`unknown verb form "${name}" in pattern: ${source}`);
  return bits;
};

const isVerb = (chunk: Chunk, bits: number, lemma?: string): boolean =>
  chunk.type === "word" &&
  chunk.verb !== null &&
  (chunk.verb.forms & bits) !== 0 &&
  (lemma === undefined || chunk.verb.lemma === lemma);

export const isRepeatAdverb = (chunk: Chunk): boolean =>
  chunk.type === "time" && chunk.time.repeat !== null && !chunk.time.due;

function compileTest(word: string, source: string): Test {
  if (word.startsWith("@")) {
    const members = wordClasses[word.slice(1)];
    if (members === undefined) throw new Error(`unknown word class ${word} in pattern: ${source}`);
    // "regularly" and "monthly" are adverbs too, though they are read as times.
    if (word === "@adverb") return (chunk) => (chunk.type === "word" && members(chunk)) || isRepeatAdverb(chunk);
    return (chunk) => chunk.type === "word" && members(chunk);
  }
  if (word.startsWith("~")) {
    const [lemma, form] = word.slice(1).split(":");
    const bits = formBits(form, source);
    return (chunk) => isVerb(chunk, bits, lemma);
  }
  const bracketed = /^<(\w+)(?::(\w+))?>$/.exec(word);
  if (bracketed !== null) {
    const [, name, form] = bracketed;
    if (name === "any") return () => true;
    if (name === "verb") {
      const bits = formBits(form, source);
      return (chunk) => isVerb(chunk, bits);
    }
    if (name !== undefined && ["agency", "time", "reference", "word", "number"].includes(name)) {
      return (chunk) => chunk.type === name;
    }
    throw new Error(`unknown class ${word} in pattern: ${source}`);
  }
  return (chunk) => chunk.norm === word;
}

const isPlainWord = (word: string): boolean => !/^[@~<]/.test(word);

/** A test for each alternative, but one for all plain words among them. */
function testsOf(alternatives: readonly string[], source: string): Test[] {
  const plain = new Set(alternatives.filter(isPlainWord));
  if (plain.size < 2) return alternatives.map((one) => compileTest(one, source));
  const others = alternatives.filter((one) => !plain.has(one)).map((one) => compileTest(one, source));
  return [(chunk) => plain.has(chunk.norm), ...others];
}

function compileElements(words: string[], source: string): Element[] {
  const elements: Element[] = [];
  while (words.length > 0) {
    const word = words.shift() as string;
    if (/^\)[?*+]?$/.test(word)) {
      throw new Error(`unbalanced ) in pattern: ${source}`);
    }
    if (word === "(") {
      let depth = 1;
      const inner: string[] = [];
      let closing = "";
      while (words.length > 0) {
        const next = words.shift() as string;
        if (next === "(") depth++;
        if (/^\)[?*+]?$/.test(next)) depth--;
        if (depth === 0) {
          closing = next;
          break;
        }
        inner.push(next);
      }
      if (closing === "") throw new Error(`missing ) in pattern: ${source}`);
      const group = alternativesOf(inner).map((words) => compileElements(words, source));
      elements.push({ tests: null, group, ...times(closing.slice(1)) });
      continue;
    }
    const suffix = /[?*+]$/.exec(word)?.[0] ?? "";
    const alternatives = word.slice(0, word.length - suffix.length);
    elements.push({ tests: testsOf(alternatives.split("|"), source), group: null, ...times(suffix) });
  }
  return elements;
}

/** The words of a group, cut at the `|` that stand at its own depth. */
function alternativesOf(words: readonly string[]): string[][] {
  const alternatives: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === "(") depth++;
    if (/^\)[?*+]?$/.test(word)) depth--;
    if (word === "|" && depth === 0) alternatives.push([]);
    else alternatives.at(-1)?.push(word);
  }
  return alternatives;
}

const times = (suffix: string): { min: number; max: number } => ({
  min: suffix === "?" || suffix === "*" ? 0 : 1,
  max: suffix === "*" || suffix === "+" ? 40 : 1,
});

/** Index after a match of the elements from `index` on; -1 where there is none. */
function run(elements: readonly Element[], index: number, chunks: readonly Chunk[], at: number): number {
  let here = at;
  for (let next = index; ; next++) {
    const element = elements[next];
    if (element === undefined) return here;
    // What stands there exactly once leaves no choice: most elements do.
    if (element.group !== null || element.min !== 1 || element.max !== 1)
      return repeat(element, 0, elements, next, chunks, here);
    here = once(element, chunks, here);
    if (here < 0) return -1;
  }
}

function passes(tests: readonly Test[], chunk: Chunk): boolean {
  for (const test of tests) if (test(chunk)) return true;
  return false;
}

/** Greedy: as many as possible first, then fewer. */
function repeat(
  element: Element,
  count: number,
  elements: readonly Element[],
  index: number,
  chunks: readonly Chunk[],
  at: number,
): number {
  if (count < element.max) {
    const next = once(element, chunks, at);
    if (next > at) {
      const end = repeat(element, count + 1, elements, index, chunks, next);
      if (end >= 0) return end;
    }
  }
  return count >= element.min ? run(elements, index + 1, chunks, at) : -1;
}

function once(element: Element, chunks: readonly Chunk[], at: number): number {
  if (element.group !== null) {
    for (const alternative of element.group) {
      const end = run(alternative, 0, chunks, at);
      if (end >= 0) return end;
    }
    return -1;
  }
  const chunk = chunks[at];
  return chunk !== undefined && passes(element.tests as readonly Test[], chunk) ? at + 1 : -1;
}

/** Whether a match of the elements can begin with the chunk: with the first of them, or one that only optional ones stand before. */
function opensWith(elements: readonly Element[], chunk: Chunk): boolean {
  for (const { tests, group, min } of elements) {
    const opens =
      group === null
        ? passes(tests as readonly Test[], chunk)
        : group.some((alternative) => opensWith(alternative, chunk));
    if (opens) return true;
    if (min > 0 && !group?.some(isOptional)) return false;
  }
  return false;
}

const isOptional = (elements: readonly Element[]): boolean =>
  elements.every(({ min, group }) => min === 0 || group?.some(isOptional) === true);

/** @throws {Error} for a pattern that names an unknown class, form or group. */
export function compilePattern(source: string): Pattern {
  const elements = compileElements(source.trim().split(/\s+/), source);
  return {
    source,
    opens: (chunk) => opensWith(elements, chunk),
    match(chunks, at) {
      const end = run(elements, 0, chunks, at);
      return end < 0 ? null : { start: at, end };
    },
  };
}
