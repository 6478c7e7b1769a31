import type { Features } from "./features.js";
import { type Rarity, sharedOf, weigh } from "./rarity.js";
import { similarityOf } from "./similarity.js";
import { WordIndex } from "./word-index.js";

/** A row of one side, and the rows of the other that are its parts, in their order. Indices into the lists. */
export interface Whole {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** How much of a part's weight has to stand in the whole. */
const containedFrom = 0.6;

/** How much of it has to be the part's own: not said by the whole's other parts as well. */
const ownFrom = 0.2;

interface Sides {
  readonly wholes: readonly Features[];
  readonly parts: readonly Features[];
  readonly rarity: Rarity;
  /** Rows as like as this would be a pair, were the whole not taken. */
  readonly threshold: number;
}

const leadsMeet = (a: Features, b: Features): boolean =>
  a.leads.size === 0 || b.leads.size === 0 || sharedOf(a.leads, b.leads).length > 0;

/** What share of the part's weight the whole holds; 0 where another body leads it. */
function containment(part: Features, whole: Features, rarity: Rarity): number {
  const mass = weigh(part.words, rarity);
  return mass === 0 || !leadsMeet(part, whole) ? 0 : weigh(sharedOf(part.words, whole.words), rarity) / mass;
}

/** What share of the part's weight stands in the whole and in none of the parts found before. */
function ownShare(part: Features, whole: Features, others: readonly Features[], rarity: Rarity): number {
  const own = sharedOf(part.words, whole.words).filter((word) => !others.some(({ words }) => words.has(word)));
  return weigh(own, rarity) / weigh(part.words, rarity);
}

/** The whole that a part belongs to: the one that holds most of it, or that is most like it; the first of equals. */
function bestWhole(part: Features, { wholes, rarity, threshold }: Sides, near: readonly number[]): number | null {
  let best: { whole: number; share: number } | null = null;
  for (const whole of near) {
    const row = wholes[whole];
    if (row === undefined) continue;
    const share = containment(part, row, rarity);
    const belongs = share >= containedFrom || (share > 0 && similarityOf(part, row, rarity) >= threshold);
    if (belongs && share > (best?.share ?? 0)) best = { whole, share };
  }
  return best?.whole ?? null;
}

/**
 * Rows left over that are parts of a row of the other side. `partnerOf` gives the row that a whole is paired with
 * already, which is then its first part; a whole without one needs two parts. A part says something that its siblings do
 * not: a second wording of the same thing is no part.
 */
export function partsOf(
  sides: Sides,
  leftOver: readonly number[],
  open: readonly number[],
  partnerOf: (whole: number) => number | null,
): Whole[] {
  const found = new Map<number, number[]>();
  if (leftOver.length === 0) return [];
  const isOpen = new Set(open);
  const index = new WordIndex(
    sides.wholes.map((whole, at) => (isOpen.has(at) ? whole : undefined)),
    sides.rarity,
  );
  for (const at of leftOver) {
    const part = sides.parts[at];
    const near = part === undefined ? [] : index.closest(part, at / sides.parts.length);
    const whole = part === undefined ? null : bestWhole(part, sides, near);
    if (part === undefined || whole === null) continue;
    const partner = partnerOf(whole);
    const siblings = found.get(whole) ?? (partner === null ? [] : [partner]);
    const rows = siblings.flatMap((sibling) => sides.parts[sibling] ?? []);
    const row = sides.wholes[whole];
    if (row === undefined || ownShare(part, row, rows, sides.rarity) < ownFrom) continue;
    found.set(whole, [...siblings, at]);
  }
  return [...found]
    .filter(([, parts]) => parts.length > 1)
    .map(([whole, parts]) => ({ whole, parts: parts.toSorted((a, b) => a - b) }))
    .sort((a, b) => a.whole - b.whole);
}
