import type { Span } from "../../model/span.js";

/** Characters that two spans share; negative where they lie apart. */
export const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const lengthOf = ({ start, end }: Span): number => end - start;

interface Pair {
  readonly wanted: number;
  readonly found: number;
  /** Shared part of what both span together. */
  readonly closeness: number;
}

function possiblePairs(wanted: readonly Span[], found: readonly Span[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [w, want] of wanted.entries()) {
    for (const [f, one] of found.entries()) {
      const shared = sharedLength(want, one);
      if (shared <= 0 || shared * 2 < Math.min(lengthOf(want), lengthOf(one))) continue;
      const together = Math.max(want.end, one.end) - Math.min(want.start, one.start);
      pairs.push({ wanted: w, found: f, closeness: shared / together });
    }
  }
  return pairs.sort((a, b) => b.closeness - a.closeness || a.wanted - b.wanted || a.found - b.found);
}

/**
 * Pairs rows found with rows wanted, one to one, the closest first. Two may be one row where they share at least half of
 * the shorter. Index of the found row to index of the wanted one.
 */
export function pairUp(wanted: readonly Span[], found: readonly Span[]): ReadonlyMap<number, number> {
  const wantedOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of possiblePairs(wanted, found)) {
    if (wantedOf.has(pair.found) || taken.has(pair.wanted)) continue;
    wantedOf.set(pair.found, pair.wanted);
    taken.add(pair.wanted);
  }
  return wantedOf;
}
