import type { Succession } from "../../dictionary/succession.js";
import type { Directive } from "../../schema/register.js";
import { bestAssignment } from "./assignment.js";
import { candidatesOf } from "./candidates.js";
import { type Features, featuresOf } from "./features.js";
import { partsOf } from "./parts.js";
import { type Rarity, rarityOf } from "./rarity.js";

/** Rows of an old and a new list that belong together: one to one, one to many (split) or many to one (merged). */
export interface Match {
  readonly old: readonly Directive[];
  readonly new: readonly Directive[];
  readonly by: "id" | "content";
  /** From 0 to 1; 1 for rows of one id. */
  readonly similarity: number;
}

export interface Pairing {
  /** In the order of the old rows. */
  readonly matches: readonly Match[];
  readonly removed: readonly Directive[];
  readonly added: readonly Directive[];
}

export interface PairOptions {
  readonly succession: Succession;
  /** Rows less like than this, from 0 to 1, are no pair. */
  readonly threshold?: number;
}

/**
 * The default threshold, in the middle between what pairs and what only looks alike in `fixtures/pairs`
 * (`npm run pairing`).
 */
export const defaultThreshold = 0.44;

interface Pair {
  readonly old: number;
  readonly new: number;
  readonly by: Match["by"];
  readonly similarity: number;
}

function pairsById(old: readonly Directive[], fresh: readonly Directive[]): Pair[] {
  const byId = new Map(fresh.map(({ id }, at) => [id, at]));
  return old.flatMap(({ id }, at): Pair[] => {
    const other = byId.get(id);
    // An id that stands twice in a register names its first row only.
    if (other === undefined || !byId.delete(id)) return [];
    return [{ old: at, new: other, by: "id", similarity: 1 }];
  });
}

const without = (count: number, taken: ReadonlySet<number>): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => !taken.has(at));

const pick = <T>(items: readonly T[], indices: readonly number[]): T[] => indices.flatMap((at) => items[at] ?? []);

/** Pairs of the rows that no id pairs: the best assignment over the candidates. */
function pairsByContent(
  old: readonly Features[],
  fresh: readonly Features[],
  known: readonly Pair[],
  rarity: Rarity,
  threshold: number,
): Pair[] {
  const oldLeft = without(old.length, new Set(known.map((pair) => pair.old)));
  const newLeft = without(fresh.length, new Set(known.map((pair) => pair.new)));
  const candidates = candidatesOf(pick(old, oldLeft), pick(fresh, newLeft), rarity, threshold);
  const edges = candidates.map(({ old: left, new: right, similarity }) => ({ left, right, value: similarity }));
  return bestAssignment(edges).flatMap(({ left, right, value }): Pair[] => {
    const [from, to] = [oldLeft[left], newLeft[right]];
    return from === undefined || to === undefined ? [] : [{ old: from, new: to, by: "content", similarity: value }];
  });
}

/** Rows of two lists that belong together: by id, then by what they say; the rest is removed or added. */
export function pairRows(
  old: readonly Directive[],
  fresh: readonly Directive[],
  { succession, threshold = defaultThreshold }: PairOptions,
): Pairing {
  const byId = pairsById(old, fresh);
  const [oldFeatures, newFeatures] = [featuresOf(old, succession), featuresOf(fresh, succession)];
  const rarity = rarityOf([...oldFeatures, ...newFeatures]);
  const pairs = [...byId, ...pairsByContent(oldFeatures, newFeatures, byId, rarity, threshold)];
  return groupParts(pairs, { old, fresh, oldFeatures, newFeatures, rarity, threshold });
}

interface Lists {
  readonly old: readonly Directive[];
  readonly fresh: readonly Directive[];
  readonly oldFeatures: readonly Features[];
  readonly newFeatures: readonly Features[];
  readonly rarity: Rarity;
  readonly threshold: number;
}

/** Pairs, and what is left over as parts of a row that is paired or of one that is not. */
function groupParts(
  pairs: readonly Pair[],
  { old, fresh, oldFeatures, newFeatures, rarity, threshold }: Lists,
): Pairing {
  const newOf = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const oldOf = new Map(pairs.map((pair) => [pair.new, pair.old]));
  const all = (rows: readonly unknown[]): number[] => rows.map((_, at) => at);

  const splits = partsOf(
    { wholes: oldFeatures, parts: newFeatures, rarity, threshold },
    without(fresh.length, new Set(oldOf.keys())),
    all(old),
    (whole) => newOf.get(whole) ?? null,
  );
  const splitOld = new Set(splits.map(({ whole }) => whole));
  const splitNew = new Set(splits.flatMap(({ parts }) => parts));
  const merges = partsOf(
    { wholes: newFeatures, parts: oldFeatures, rarity, threshold },
    without(old.length, new Set([...newOf.keys(), ...splitOld])),
    all(fresh).filter((at) => !splitNew.has(at)),
    (whole) => oldOf.get(whole) ?? null,
  );
  const groups = [
    ...splits.map(({ whole, parts }) => ({ old: [whole], new: parts })),
    ...merges.map(({ whole, parts }) => ({ old: parts, new: [whole] })),
  ];
  const groupedOld = new Set(groups.flatMap((group) => group.old));
  const groupedNew = new Set(groups.flatMap((group) => group.new));
  const single = pairs.filter((pair) => !groupedOld.has(pair.old));
  const similarityAt = new Map(pairs.map((pair) => [pair.old, pair.similarity]));
  const matches = [
    ...single.map((pair) => ({ old: [pair.old], new: [pair.new], by: pair.by, similarity: pair.similarity })),
    ...groups.map((group) => ({
      ...group,
      by: "content" as const,
      similarity: Math.max(...group.old.map((at) => similarityAt.get(at) ?? 0)),
    })),
  ].sort((a, b) => (a.old[0] ?? 0) - (b.old[0] ?? 0));
  return {
    matches: matches.map((match) => ({ ...match, old: pick(old, match.old), new: pick(fresh, match.new) })),
    removed: pick(old, without(old.length, new Set([...newOf.keys(), ...groupedOld]))),
    added: pick(fresh, without(fresh.length, new Set([...oldOf.keys(), ...groupedNew]))),
  };
}
