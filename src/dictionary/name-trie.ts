import { skippedInNames, spellings } from "../lexicon/spelling.js";
import { anyOf } from "../lexicon/word-set.js";
import type { Token } from "../model/token.js";
import { keyAt } from "./name-keys.js";

/** The keys of a name's words, and what the name stands for. */
interface KeyedName<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Names by the first of their keys. */
export interface NameGroups<T> {
  readonly firstKeys: Iterable<string>;
  /** Undefined where no name begins so. */
  readonly startingWith: (key: string) => readonly KeyedName<T>[] | undefined;
}

export interface NameMatch<T> {
  /** Index of the first token after the name. */
  readonly next: number;
  readonly values: readonly T[];
}

/** Where names lead that have their first keys in common. */
interface Node<T> {
  /** Of the names that end here. */
  readonly values: T[];
  /** The names that go on. */
  readonly longer: KeyedName<T>[];
  /** Those by their next key, once it is asked for. */
  children: ReadonlyMap<string, Node<T>> | null;
}

/** Puts names that have `depth` keys in common where the next key leads. */
function branch<T>(names: readonly KeyedName<T>[], depth: number): Map<string, Node<T>> {
  const children = new Map<string, Node<T>>();
  for (const name of names) {
    const key = name.keys[depth] as string;
    let child = children.get(key);
    if (child === undefined) {
      child = { values: [], longer: [], children: null };
      children.set(key, child);
    }
    if (name.keys.length === depth + 1) child.values.push(name.value);
    else child.longer.push(name);
  }
  return children;
}

/** The node behind one that `depth` keys lead to. */
function childOf<T>(node: Node<T>, key: string, depth: number): Node<T> | undefined {
  node.children ??= branch(node.longer, depth);
  return node.children.get(key);
}

const opensName = anyOf("the|ministry|minister|department|committee|council|commission|office");

/** "In Da Nang, the People's Committee", "Minister of Health, Minister of Finance": a comma before an article or a head noun stands between two names, and the text's end after one. */
const parts = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || (tokens[at]?.norm === "," && opensName(tokens[at + 1]?.norm ?? ""));

/**
 * Names as paths of words; finds the longest that begins at a token, in time
 * linear in its length. A path is laid when it is first walked: a notice needs
 * few of a dictionary's thousands of names.
 */
export class NameTrie<T> {
  readonly #groups: NameGroups<T>;
  readonly #starts = new Map<string, Node<T>>();

  constructor(groups: NameGroups<T>) {
    this.#groups = groups;
  }

  #startingWith(key: string): Node<T> | undefined {
    const there = this.#starts.get(key);
    if (there !== undefined) return there;
    const names = this.#groups.startingWith(key);
    if (names === undefined) return undefined;
    const start = branch(names, 0).get(key) as Node<T>;
    this.#starts.set(key, start);
    return start;
  }

  /** The words that names begin with, in every spelling. */
  openings(): Set<string> {
    const keys = new Set(this.#groups.firstKeys);
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
    for (let depth = 1; node !== undefined; depth++) {
      if (node.values.length > 0) {
        const end =
          keyAt(tokens, here) === "" && tokens[here] !== undefined && tokens[here]?.norm === "nam" ? here + 1 : here;
        const values = node.values.filter((value) => accept(value, at, end));
        if (values.length > 0) best = { next: end, values };
      }
      let key = keyAt(tokens, here);
      let child: Node<T> | undefined = childOf(node, key, depth);
      let skipped = 0;
      while (child === undefined && skipped < 2 && skippedInNames.has(key) && !parts(tokens, here)) {
        here++;
        skipped++;
        key = keyAt(tokens, here);
        child = childOf(node, key, depth);
      }
      node = child;
      here++;
    }
    return best;
  }
}
