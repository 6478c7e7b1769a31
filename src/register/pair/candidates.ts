import type { Features } from "./features.js";
import type { Rarity } from "./rarity.js";
import { similarityOf } from "./similarity.js";

/** Two rows that may be one, as indices into their lists. */
export interface Candidate {
  readonly old: number;
  readonly new: number;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** A word that more rows have than this is looked up nowhere, unless the row has no rarer one. */
const commonFrom = 200;

/** Rows that are compared closely, of those that share words with a row. */
const compared = 24;

type Index = ReadonlyMap<string, readonly number[]>;

function indexWords(rows: readonly Features[]): Index {
  const index = new Map<string, number[]>();
  for (const [at, { words, context }] of rows.entries()) {
    for (const word of [...words, ...context]) {
      const holders = index.get(word);
      if (holders === undefined) index.set(word, [at]);
      else holders.push(at);
    }
  }
  return index;
}

/** Rows with the word; where there are too many, those that stand about as far down the list as `at` of `count` does. */
function holdersNear(holders: readonly number[], at: number, count: number): readonly number[] {
  if (holders.length <= commonFrom) return holders;
  const middle = Math.round((at / Math.max(1, count)) * holders.length);
  const from = Math.min(Math.max(0, middle - commonFrom / 2), holders.length - commonFrom);
  return holders.slice(from, from + commonFrom);
}

/** The rows that share the most with one row, by the weight of the words shared; ties in the order of the list. */
function closest(row: Features, at: number, count: number, index: Index, rarity: Rarity): number[] {
  const shared = new Map<number, number>();
  const words = [...row.words, ...row.context].filter((word) => index.has(word));
  const rare = words.filter((word) => (index.get(word)?.length ?? 0) <= commonFrom);
  for (const word of rare.length > 0 ? rare : words) {
    const weight = rarity(word);
    for (const holder of holdersNear(index.get(word) ?? [], at, count))
      shared.set(holder, (shared.get(holder) ?? 0) + weight);
  }
  return [...shared]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, compared)
    .map(([holder]) => holder);
}

/**
 * Pairs that reach the threshold, found through the words that they share. The work grows with the number of rows, not
 * with its square; where a row shares its words with more than 24 rows, the 24 that share the most are compared.
 */
export function candidatesOf(
  old: readonly Features[],
  fresh: readonly Features[],
  rarity: Rarity,
  threshold: number,
): Candidate[] {
  const index = indexWords(old);
  return fresh.flatMap((row, at) =>
    closest(row, at, fresh.length, index, rarity).flatMap((holder) => {
      const other = old[holder];
      const similarity = other === undefined ? 0 : similarityOf(other, row, rarity);
      return similarity >= threshold ? [{ old: holder, new: at, similarity }] : [];
    }),
  );
}
