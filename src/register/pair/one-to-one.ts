import type { Succession } from "../../dictionary/succession.js";
import type { Directive } from "../../schema/register.js";
import { bestAssignment } from "./assignment.js";
import { candidatesOf } from "./candidates.js";
import { type Features, featuresOf } from "./features.js";
import { type Rarity, rarityOf } from "./rarity.js";
import { similarityOf } from "./similarity.js";

export interface PairOptions {
  readonly succession: Succession;
  /** Rows less like than this, from 0 to 1, are no pair. */
  readonly threshold?: number;
}

/** The likeness that pairs the hand-written pairs best (`npm run pairing` measures it). */
export const defaultThreshold = 0.44;

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

export function listsOf(
  old: readonly Directive[],
  fresh: readonly Directive[],
  { succession, threshold = defaultThreshold }: PairOptions,
): Lists {
  const [oldFeatures, newFeatures] = [featuresOf(old, succession), featuresOf(fresh, succession)];
  return { old: oldFeatures, fresh: newFeatures, rarity: rarityOf([...oldFeatures, ...newFeatures]), threshold };
}

/** Rows of one id; an id that stands twice in a register names its first row only. */
function pairsById(old: readonly Directive[], fresh: readonly Directive[]): IndexPair[] {
  const byId = new Map<string, number>();
  for (const [at, { id }] of fresh.entries()) if (!byId.has(id)) byId.set(id, at);
  return old.flatMap(({ id }, at): IndexPair[] => {
    const other = byId.get(id);
    if (other === undefined || !byId.delete(id)) return [];
    return [{ old: at, new: other, by: "id", sameWords: true, similarity: 1 }];
  });
}

const joined = (words: Iterable<string>): string => [...words].sort().join(" ");

/** What rows of the same words are told apart by, the closest first. */
const sameWordsKeys: readonly ((row: Features) => string)[] = [
  ({ sequence, leads, context }) => `${sequence.join(" ")}\n${joined(leads)}\n${joined(context)}`,
  ({ sequence, leads }) => `${sequence.join(" ")}\n${joined(leads)}`,
  ({ sequence }) => sequence.join(" "),
];

/** Rows of the same words, however many: those with the same leads first, and each in the order of its list. */
function pairsBySameWords({ old, fresh, rarity, threshold }: Lists, taken: Taken): IndexPair[] {
  return sameWordsKeys.flatMap((keyOf) => {
    const waiting = new Map<string, number[]>();
    for (const at of taken.oldLeft().reverse()) {
      const row = old[at];
      const key = row === undefined ? "" : keyOf(row);
      const queue = waiting.get(key);
      if (queue === undefined) waiting.set(key, [at]);
      else queue.push(at);
    }
    const pairs = taken.newLeft().flatMap((at): IndexPair[] => {
      const row = fresh[at];
      const other = row === undefined ? undefined : waiting.get(keyOf(row))?.pop();
      const before = other === undefined ? undefined : old[other];
      if (row === undefined || other === undefined || before === undefined) return [];
      const similarity = similarityOf(before, row, rarity);
      return similarity < threshold ? [] : [{ old: other, new: at, by: "content", sameWords: true, similarity }];
    });
    taken.add(pairs);
    return pairs;
  });
}

const pick = <T>(items: readonly T[], indices: readonly number[]): T[] => indices.flatMap((at) => items[at] ?? []);

/** The best assignment over the candidates of what is left. */
function pairsByLikeness({ old, fresh, rarity, threshold }: Lists, taken: Taken): IndexPair[] {
  const [oldLeft, newLeft] = [taken.oldLeft(), taken.newLeft()];
  const candidates = candidatesOf(pick(old, oldLeft), pick(fresh, newLeft), rarity, threshold);
  const edges = candidates.map(({ old: left, new: right, similarity }) => ({ left, right, value: similarity }));
  return bestAssignment(edges).flatMap(({ left, right, value }): IndexPair[] => {
    const [from, to] = [oldLeft[left], newLeft[right]];
    if (from === undefined || to === undefined) return [];
    return [{ old: from, new: to, by: "content", sameWords: false, similarity: value }];
  });
}

/** Which rows of two lists have found their partner. */
class Taken {
  readonly #old: Set<number>;
  readonly #new: Set<number>;
  readonly #counts: { readonly old: number; readonly new: number };

  constructor(old: readonly unknown[], fresh: readonly unknown[], pairs: readonly IndexPair[]) {
    this.#counts = { old: old.length, new: fresh.length };
    this.#old = new Set();
    this.#new = new Set();
    this.add(pairs);
  }

  add(pairs: readonly IndexPair[]): void {
    for (const pair of pairs) {
      this.#old.add(pair.old);
      this.#new.add(pair.new);
    }
  }

  oldLeft(): number[] {
    return indices(this.#counts.old).filter((at) => !this.#old.has(at));
  }

  newLeft(): number[] {
    return indices(this.#counts.new).filter((at) => !this.#new.has(at));
  }
}

export const indices = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Pairs of indices: by id, by the same words, then by likeness. */
export function pairIndices(old: readonly Directive[], fresh: readonly Directive[], lists: Lists): IndexPair[] {
  const byId = pairsById(old, fresh);
  const taken = new Taken(old, fresh, byId);
  const bySameWords = pairsBySameWords(lists, taken);
  return [...byId, ...bySameWords, ...pairsByLikeness(lists, taken)];
}

/** Two rows that are one. */
export interface Pair {
  readonly old: Directive;
  readonly new: Directive;
  readonly by: IndexPair["by"];
}

export interface OneToOne {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Directive[];
}

/** Rows of two lists that go on one to one; a task that was split goes on in the part that is most like it. */
export function pairOneToOne(old: readonly Directive[], fresh: readonly Directive[], options: PairOptions): OneToOne {
  const found = pairIndices(old, fresh, listsOf(old, fresh, options));
  const pairs = found.flatMap(({ old: from, new: to, by }): Pair[] => {
    const [before, after] = [old[from], fresh[to]];
    return before === undefined || after === undefined ? [] : [{ old: before, new: after, by }];
  });
  const taken = new Set(found.map((pair) => pair.old));
  return { pairs, removed: old.filter((_, at) => !taken.has(at)) };
}
