import type { Features } from "./features.js";
import type { Rarity } from "./rarity.js";
import { similarityOf } from "./similarity.js";
import { WordIndex } from "./word-index.js";

/** Two rows that may be one, as indices into their lists. */
export interface Candidate {
  readonly old: number;
  readonly new: number;
  /** From 0 to 1. */
  readonly similarity: number;
}

/** Pairs that reach the threshold, found through the words that they share. */
export function candidatesOf(
  old: readonly Features[],
  fresh: readonly Features[],
  rarity: Rarity,
  threshold: number,
): Candidate[] {
  const index = new WordIndex(old, rarity);
  return fresh.flatMap((row, at) =>
    index.closest(row, at / fresh.length).flatMap((holder) => {
      const other = old[holder];
      const similarity = other === undefined ? 0 : similarityOf(other, row, rarity);
      return similarity >= threshold ? [{ old: holder, new: at, similarity }] : [];
    }),
  );
}
