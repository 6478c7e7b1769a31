import type { Succession } from "../../dictionary/succession.js";
import type { Directive } from "../../schema/register.js";
import { bestAssignment } from "./assignment.js";
import { candidatesOf } from "./candidates.js";
import { featuresOf } from "./features.js";
import type { IndexPair, Lists } from "./index-pair.js";
import { rarityOf } from "./rarity.js";
import { pairsByRepeatedWords, pairsBySameWords, type Search } from "./same-words.js";
import { Taken } from "./taken.js";

export interface PairOptions {
  readonly succession: Succession;
  /** Rows less like than this, from 0 to 1, are no pair. */
  readonly threshold?: number;
}

/** The likeness that pairs the hand-written pairs best (`npm run pairing` measures it). */
export const defaultThreshold = 0.44;

export function listsOf(
  old: readonly Directive[],
  fresh: readonly Directive[],
  { succession, threshold = defaultThreshold }: PairOptions,
): Lists {
  const [oldFeatures, newFeatures] = [featuresOf(old, succession), featuresOf(fresh, succession)];
  return { old: oldFeatures, fresh: newFeatures, rarity: rarityOf([...oldFeatures, ...newFeatures]), threshold };
}

/** Rows of one id; an id that stands twice in a register names its first row only. */
function pairsById({ old, fresh, taken }: Search): IndexPair[] {
  const byId = new Map<string, number>();
  for (const at of taken.newLeft()) {
    const id = fresh[at]?.id;
    if (id !== undefined && !byId.has(id)) byId.set(id, at);
  }
  const pairs = taken.oldLeft().flatMap((at): IndexPair[] => {
    const id = old[at]?.id ?? "";
    const other = byId.get(id);
    if (other === undefined || !byId.delete(id)) return [];
    return [{ old: at, new: other, by: "id", sameWords: true, similarity: 1 }];
  });
  taken.add(pairs);
  return pairs;
}

const pick = <T>(items: readonly T[], indices: readonly number[]): T[] => indices.flatMap((at) => items[at] ?? []);

/** The best assignment over the candidates of what is left. */
function pairsByLikeness({ lists: { old, fresh, rarity, threshold }, taken }: Search): IndexPair[] {
  const [oldLeft, newLeft] = [taken.oldLeft(), taken.newLeft()];
  const candidates = candidatesOf(pick(old, oldLeft), pick(fresh, newLeft), rarity, threshold);
  const edges = candidates.map(({ old: left, new: right, similarity }) => ({ left, right, value: similarity }));
  return bestAssignment(edges).flatMap(({ left, right, value }): IndexPair[] => {
    const [from, to] = [oldLeft[left], newLeft[right]];
    if (from === undefined || to === undefined) return [];
    return [{ old: from, new: to, by: "content", sameWords: false, similarity: value }];
  });
}

/** Pairs of indices: by id, by the same words, then by likeness. Words that a notice says twice come first. */
export function pairIndices(old: readonly Directive[], fresh: readonly Directive[], lists: Lists): IndexPair[] {
  const search: Search = { old, fresh, lists, taken: new Taken(old, fresh) };
  return [pairsByRepeatedWords, pairsById, pairsBySameWords, pairsByLikeness].flatMap((step) => step(search));
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
