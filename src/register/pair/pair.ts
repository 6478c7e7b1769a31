import type { Directive } from "../../schema/register.js";
import type { IndexPair, Lists } from "./index-pair.js";
import { listsOf, type PairOptions, pairIndices } from "./one-to-one.js";
import { partsOf } from "./parts.js";
import { indices } from "./taken.js";

export { defaultThreshold, type Pair, type PairOptions, pairOneToOne } from "./one-to-one.js";

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

/** Indices of rows that belong together. */
interface Group {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

interface Groups {
  readonly splits: readonly Group[];
  readonly merges: readonly Group[];
}

/** What is left over as parts of a row of the other side. A row that goes on in the same words was not split. */
function findGroups(pairs: readonly IndexPair[], { old, fresh, rarity, threshold }: Lists): Groups {
  const newOf = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const oldOf = new Map(pairs.map((pair) => [pair.new, pair.old]));
  const whole = pairs.filter(({ sameWords }) => sameWords);
  const [wholeOld, wholeNew] = [new Set(whole.map((pair) => pair.old)), new Set(whole.map((pair) => pair.new))];
  const splits = partsOf(
    { wholes: old, parts: fresh, rarity, threshold },
    indices(fresh.length).filter((at) => !oldOf.has(at)),
    indices(old.length).filter((at) => !wholeOld.has(at)),
    (at) => newOf.get(at) ?? null,
  ).map(({ whole: at, parts }) => ({ old: [at], new: parts }));
  const splitOld = new Set(splits.flatMap((group) => group.old));
  const splitNew = new Set(splits.flatMap((group) => group.new));
  const merges = partsOf(
    { wholes: fresh, parts: old, rarity, threshold },
    indices(old.length).filter((at) => !newOf.has(at) && !splitOld.has(at)),
    indices(fresh.length).filter((at) => !wholeNew.has(at) && !splitNew.has(at)),
    (at) => oldOf.get(at) ?? null,
  ).map(({ whole: at, parts }) => ({ old: parts, new: [at] }));
  return { splits, merges };
}

const pick = <T>(items: readonly T[], wanted: readonly number[]): T[] => wanted.flatMap((at) => items[at] ?? []);

/** Rows of two lists that belong together: by id, then by what they say; the rest is removed or added. */
export function pairRows(old: readonly Directive[], fresh: readonly Directive[], options: PairOptions): Pairing {
  const lists = listsOf(old, fresh, options);
  const pairs = pairIndices(old, fresh, lists);
  const { splits, merges } = findGroups(pairs, lists);
  const groups = [...splits, ...merges];
  const grouped = new Set(groups.flatMap((group) => group.old));
  const similarityAt = new Map(pairs.map((pair) => [pair.old, pair.similarity]));
  const matches = [
    ...pairs
      .filter((pair) => !grouped.has(pair.old))
      .map((pair) => ({ old: [pair.old], new: [pair.new], by: pair.by, similarity: pair.similarity })),
    ...groups.map((group) => ({
      ...group,
      by: "content" as const,
      similarity: Math.max(...group.old.map((at) => similarityAt.get(at) ?? 0)),
    })),
  ].sort((a, b) => (a.old[0] ?? 0) - (b.old[0] ?? 0));
  const [matchedOld, matchedNew] = [
    new Set(matches.flatMap((match) => match.old)),
    new Set(matches.flatMap((match) => match.new)),
  ];
  return {
    matches: matches.map((match) => ({ ...match, old: pick(old, match.old), new: pick(fresh, match.new) })),
    removed: old.filter((_, at) => !matchedOld.has(at)),
    added: fresh.filter((_, at) => !matchedNew.has(at)),
  };
}
