import { skippedInNames, spellings } from "../lexicon/spelling.js";
import type { Token } from "../model/token.js";

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

/** The form in which a token takes part in a name: "Viet Nam" is "vietnam", and spelling variants are one. */
function keyAt(tokens: readonly Token[], at: number): string {
  const norm = tokens[at]?.norm ?? "";
  if (norm === "viet" && tokens[at + 1]?.norm === "nam") return "vietnam";
  if (norm === "nam" && tokens[at - 1]?.norm === "viet") return "";
  return spellings[norm] ?? norm;
}

/** Names as paths of words; finds the longest that begins at a token, in time linear in its length. */
export class NameTrie<T> {
  readonly #root: Node<T> = newNode();

  add(tokens: readonly Token[], value: T): void {
    let node = this.#root;
    for (let at = 0; at < tokens.length; at++) {
      const key = keyAt(tokens, at);
      if (skippedInNames.has(key)) continue;
      let child = node.children.get(key);
      if (child === undefined) {
        child = newNode();
        node.children.set(key, child);
      }
      node = child;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /** The words that names begin with, in every spelling. */
  openings(): string[] {
    const { children } = this.#root;
    const variants = Object.keys(spellings).filter((spelling) => children.has(spellings[spelling] ?? ""));
    return [...children.keys(), ...variants, ...(children.has("vietnam") ? ["viet"] : [])];
  }

  /** The longest name at `at` whose values pass `accept`; commas, articles and possessives inside a name do not count. */
  find(
    tokens: readonly Token[],
    at: number,
    accept: (value: T, from: number, next: number) => boolean,
  ): NameMatch<T> | null {
    let best: NameMatch<T> | null = null;
    let node: Node<T> | undefined = this.#root.children.get(keyAt(tokens, at));
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
      while (child === undefined && skipped < 2 && skippedInNames.has(key) && here < tokens.length) {
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
