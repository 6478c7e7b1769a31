import type { Features } from "./features.js";

/** How much a feature tells: the rarer among all rows of both registers, the more. Natural logarithm, above 0. */
export type Rarity = (feature: string) => number;

/** Inverse document frequency, smoothed so that a feature of every row still weighs a little. */
export function rarityOf(rows: readonly Features[]): Rarity {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + rows.length / (counts.get(word) ?? 1));
}

/** What the features of a set weigh together. */
export const weigh = (features: Iterable<string>, rarity: Rarity): number => {
  let sum = 0;
  for (const feature of features) sum += rarity(feature);
  return sum;
};

export const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((feature) => large.has(feature));
};
