import { tokenize } from "../grammar/tokenize.js";
import { skippedInNames, spellings } from "../lexicon/spelling.js";
import type { Token } from "../model/token.js";
import { factOf, memo } from "../model/word.js";

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  readonly values: T[];
}

export interface NameMatch<T> {
  /** Index of the first token after the name. */
  readonly next: number;
  readonly values: readonly T[];
}

const newNode = <T>(): Node<T> => ({ children: new Map(), values: [] });

const keyOfNorm = (norm: string): string => spellings[norm] ?? norm;
const keyOfWord = factOf(keyOfNorm);

/** The form in which a token takes part in a name: "Viet Nam" is "vietnam", and spelling variants are one. */
function keyAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return "";
  const { norm, word } = token;
  if (norm === "viet" && tokens[at + 1]?.norm === "nam") return "vietnam";
  if (norm === "nam" && at > 0 && tokens[at - 1]?.norm === "viet") return "";
  return keyOfWord(word);
}

const keysOfTokens = (name: string): string[] => {
  const tokens = tokenize(name);
  return tokens.map((_, at) => keyAt(tokens, at)).filter((key) => !skippedInNames.has(key));
};

/** Words that a space parts, each its own key whatever stands beside it: most names. */
const isPlain = (name: string): boolean => /^[a-z]+(?: [a-z]+)*$/i.test(name) && !/\bviet\b/i.test(name);

const plainKey = memo(keyOfNorm);

const keysOf = (name: string): string[] =>
  isPlain(name)
    ? name
        .toLowerCase()
        .split(" ")
        .map(plainKey)
        .filter((key) => !skippedInNames.has(key))
    : keysOfTokens(name);

/** "In Da Nang, the People's Committee": a comma before an article stands between two names, and the text's end after one. */
const parts = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || (tokens[at]?.norm === "," && tokens[at + 1]?.norm === "the");

/** The key of the words before a name's first space; null where that takes the words after it too. */
const keyOfStart = memo((start: string): string | null => {
  const [key = "viet"] = keysOf(start);
  return key === "viet" ? null : key;
});

/** The first key of a name, mostly without cutting the name into words. */
const firstKey = (name: string): string | undefined => {
  const space = name.indexOf(" ");
  return keyOfStart(space < 0 ? name : name.slice(0, space)) ?? keysOf(name)[0];
};

interface Waiting<T> {
  readonly name: string;
  readonly value: T;
}

/**
 * Names as paths of words; finds the longest that begins at a token, in time
 * linear in its length. Names are cut into words when their first word is first
 * asked for: a notice needs few of a dictionary's thousands.
 */
export class NameTrie<T> {
  readonly #root: Node<T> = newNode();
  readonly #waiting = new Map<string, Waiting<T>[]>();

  add(name: string, value: T): void {
    const key = firstKey(name);
    if (key === undefined) return;
    const there = this.#waiting.get(key);
    if (there === undefined) this.#waiting.set(key, [{ name, value }]);
    else there.push({ name, value });
  }

  #insert({ name, value }: Waiting<T>): void {
    let node = this.#root;
    for (const key of keysOf(name)) {
      let child = node.children.get(key);
      if (child === undefined) {
        child = newNode();
        node.children.set(key, child);
      }
      node = child;
    }
    node.values.push(value);
  }

  #startingWith(key: string): Node<T> | undefined {
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      this.#waiting.delete(key);
      for (const one of waiting) this.#insert(one);
    }
    return this.#root.children.get(key);
  }

  /** The words that names begin with, in every spelling. */
  openings(): Set<string> {
    const keys = new Set([...this.#root.children.keys(), ...this.#waiting.keys()]);
    for (const [spelling, key] of Object.entries(spellings)) if (keys.has(key)) keys.add(spelling);
    if (keys.has("vietnam")) keys.add("viet");
    return keys;
  }

  /** The longest name at `at` whose values pass `accept`; commas, articles and possessives inside a name do not count. */
  find(
    tokens: readonly Token[],
    at: number,
    accept: (value: T, from: number, next: number) => boolean,
  ): NameMatch<T> | null {
    let best: NameMatch<T> | null = null;
    let node: Node<T> | undefined = this.#startingWith(keyAt(tokens, at));
    let here = at + 1;
    while (node !== undefined) {
      if (node.values.length > 0) {
        const end =
          keyAt(tokens, here) === "" && tokens[here] !== undefined && tokens[here]?.norm === "nam" ? here + 1 : here;
        const values = node.values.filter((value) => accept(value, at, end));
        if (values.length > 0) best = { next: end, values };
      }
      let key = keyAt(tokens, here);
      let child: Node<T> | undefined = node.children.get(key);
      let skipped = 0;
      while (child === undefined && skipped < 2 && skippedInNames.has(key) && !parts(tokens, here)) {
        here++;
        skipped++;
        key = keyAt(tokens, here);
        child = node.children.get(key);
      }
      node = child;
      here++;
    }
    return best;
  }
}
