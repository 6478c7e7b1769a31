import type { Features } from "./features.js";
import type { Rarity } from "./rarity.js";

/** Two rows that are one, as indices into their lists. */
export interface IndexPair {
  readonly old: number;
  readonly new: number;
  readonly by: "id" | "content";
  /** The actions have the same words. */
  readonly sameWords: boolean;
  /** From 0 to 1; 1 for rows of one id. */
  readonly similarity: number;
}

/** Two lists of rows, taken apart for comparison. */
export interface Lists {
  readonly old: readonly Features[];
  readonly fresh: readonly Features[];
  readonly rarity: Rarity;
  readonly threshold: number;
}
