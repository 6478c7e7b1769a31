import type { Features } from "./features.js";
import type { Rarity } from "./rarity.js";

/** A word that more rows have than this is looked up nowhere, unless the row has no rarer one. */
const commonFrom = 200;

/** Rows that are compared closely, of those that share words with a row. */
const compared = 24;

/**
 * Finds the rows that share words with a row. The work grows with the number of rows, not with its square; where a row
 * shares its words with more than 24 rows, the 24 that share the most are given.
 */
export class WordIndex {
  readonly #holders = new Map<string, number[]>();
  readonly #rarity: Rarity;

  /** `rows` are those to be found, by their indices; a hole is a row that is not to be found. */
  constructor(rows: readonly (Features | undefined)[], rarity: Rarity) {
    this.#rarity = rarity;
    for (const [at, row] of rows.entries()) {
      if (row === undefined) continue;
      for (const word of row.words) this.#add(word, at);
      for (const word of row.context) this.#add(word, at);
    }
  }

  #add(word: string, at: number): void {
    const holders = this.#holders.get(word);
    if (holders === undefined) this.#holders.set(word, [at]);
    else holders.push(at);
  }

  /** Rows with the word; where there are too many, those about as far down the list as `share` of it. */
  #holdersNear(word: string, share: number): readonly number[] {
    const holders = this.#holders.get(word) ?? [];
    if (holders.length <= commonFrom) return holders;
    const middle = Math.round(share * holders.length);
    const from = Math.min(Math.max(0, middle - commonFrom / 2), holders.length - commonFrom);
    return holders.slice(from, from + commonFrom);
  }

  /**
   * The rows that share the most with a row, by the weight of the words shared; ties in their order. `share` says how far
   * down its own list the row stands, from 0 to 1.
   */
  closest({ words, context }: Features, share: number): number[] {
    const known = [...words, ...context].filter((word) => this.#holders.has(word));
    const rare = known.filter((word) => (this.#holders.get(word)?.length ?? 0) <= commonFrom);
    const shared = new Map<number, number>();
    for (const word of rare.length > 0 ? rare : known) {
      const weight = this.#rarity(word);
      for (const holder of this.#holdersNear(word, share)) shared.set(holder, (shared.get(holder) ?? 0) + weight);
    }
    return [...shared]
      .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
      .slice(0, compared)
      .map(([holder]) => holder);
  }
}
