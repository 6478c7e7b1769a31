import { distance } from "fastest-levenshtein";
import type { Dictionary } from "./agency.js";
import { foldName } from "./fold.js";

/** A body whose name is like the words that were asked for. */
export interface NearBody {
  readonly id: string;
  /** Official name. */
  readonly name: string;
  /** The name of the body that is like them. */
  readonly like: string;
  /** From 0 to 1, where 1 is the same but for case and diacritics. */
  readonly similarity: number;
}

/** Below it, names are alike by chance. */
const threshold = 0.5;

/** Two words that are this like are one, misspelt. */
const sameWord = 0.7;

/** Two whole names that are this like are one, whatever their words ("Xangdau" for "Xang Dau"). */
const sameName = 0.8;

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

interface Name {
  readonly id: string;
  readonly official: string;
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** Every name of every body; a place's name stands for the body that acts for it. */
function namesOf({ agencies, places }: Pick<Dictionary, "agencies" | "places">): Name[] {
  const officials = new Map(agencies.map(({ id, name }) => [id, name]));
  const own = agencies.flatMap(({ id, names, heads, abbreviations }) =>
    [...names, ...heads, ...abbreviations].map((name) => ({ id, name })),
  );
  const acting = places.flatMap(({ actor, names }) =>
    actor === null ? [] : names.map((name) => ({ id: actor, name })),
  );
  return [...own, ...acting].map(({ id, name }) => {
    const folded = foldName(name);
    return { id, name, official: officials.get(id) ?? name, folded, words: wordsOf(folded) };
  });
}

/** How telling a word is: "of" and "ministry" stand in many names, "forestry" in few. */
function weigher(names: readonly Name[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + names.length / (counts.get(word) ?? 1));
}

const likeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1);

/** How like a word is to the likest of others; 0 where it is another word. */
function likestOf(word: string, others: readonly string[]): number {
  const likest = others.reduce((most, other) => (word === other ? 1 : Math.max(most, likeness(word, other))), 0);
  return likest < sameWord ? 0 : likest;
}

/** The share of the words' weight that both have, misspelt words by their likeness (Dice's coefficient). */
function sharedWords(a: readonly string[], b: readonly string[], weigh: (word: string) => number): number {
  const sum = (words: readonly string[], of: (word: string) => number): number =>
    words.reduce((total, word) => total + weigh(word) * of(word), 0);
  const whole = sum(a, () => 1) + sum(b, () => 1);
  const shared = sum(a, (word) => likestOf(word, b)) + sum(b, (word) => likestOf(word, a));
  return whole === 0 ? 0 : shared / whole;
}

/**
 * The bodies whose names are most like some words, the likest first: by the
 * telling words that they share, or by the letters in which they differ.
 */
export function nearestBodies(
  words: string,
  dictionary: Pick<Dictionary, "agencies" | "places">,
  limit = 5,
): NearBody[] {
  const folded = foldName(words);
  const asked = wordsOf(folded);
  if (asked.length === 0) return [];
  const names = namesOf(dictionary);
  const weigh = weigher(names);
  const best = new Map<string, NearBody>();
  for (const { id, official, name, folded: other, words: own } of names) {
    const letters = likeness(folded, other);
    const shared = sharedWords(asked, own, weigh);
    const similarity = Math.round(Math.max(letters < sameName ? 0 : letters, shared) * 100) / 100;
    if (similarity < threshold || similarity <= (best.get(id)?.similarity ?? 0)) continue;
    best.set(id, { id, name: official, like: name, similarity });
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
