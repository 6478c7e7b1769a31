import { conflictFactor } from "./conflicts.js";
import type { Features } from "./features.js";
import type { Rarity } from "./rarity.js";

/** What the bodies that lead count, and product and references where there are any; the words count the rest. */
const leadWeight = 0.15;
const markWeight = 0.05;

/** What a verb counts, against another word. */
const verbWeight = 0.4;

/** What a word of the sentence around a row counts at most, against one of its own. */
const contextWeight = 0.35;

/**
 * Weight of a row that says enough for itself, as three words of middling rarity do: one that says less leans on its
 * sentence for the rest, and its containment in a longer row tells less.
 */
const enough = 9;

/** Twice what is shared over the sum of both (Dice), from 0 to 1; null where both are empty. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size + b.size === 0) return null;
  return (2 * [...a].filter((one) => b.has(one)).length) / (a.size + b.size);
}

interface Mass {
  /** What it shares with the other row's own words, and with the words around that. */
  readonly own: number;
  readonly around: number;
  /** What its own words weigh. */
  readonly words: number;
  /** What a word around it counts. */
  readonly leaning: number;
}

function massOf(row: Features, other: Features, rarity: Rarity): Mass {
  let [own, around, words] = [0, 0, 0];
  for (const word of row.words) {
    const weight = rarity(word) * (row.verbs.has(word) || other.verbs.has(word) ? verbWeight : 1);
    words += weight;
    if (other.words.has(word)) own += weight;
    else if (other.context.has(word)) around += weight;
  }
  return { own, around, words, leaning: contextWeight * Math.max(0, 1 - words / enough) };
}

/**
 * Likeness of the words, from 0 to 1: the mean of what is shared of both, and of what is shared of the shorter, so that
 * a summary is like the long form. The second counts the less, the less the shorter says.
 */
function wordLikeness(a: Features, b: Features, rarity: Rarity): number {
  if (a.sequence.length === b.sequence.length && a.sequence.every((stem, at) => stem === b.sequence[at])) return 1;
  const [massA, massB] = [massOf(a, b, rarity), massOf(b, a, rarity)];
  // What stands around two rows makes them no pair.
  if (massA.own === 0) return 0;
  const weightOf = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const bothAround = weightOf([...a.context].filter((word) => b.context.has(word)));
  const shared =
    massA.own +
    massB.leaning * massA.around +
    massA.leaning * massB.around +
    Math.min(massA.leaning, massB.leaning) * bothAround;
  const totalA = massA.words + massA.leaning * weightOf(a.context);
  const totalB = massB.words + massB.leaning * weightOf(b.context);
  const both = (2 * shared) / (totalA + totalB);
  const contained = (Math.min(1, shared / Math.min(totalA, totalB)) * shared) / (shared + enough);
  return Math.max(both, (both + contained) / 2);
}

/** How like two rows are in what they say, from 0 to 1. */
export function similarityOf(a: Features, b: Features, rarity: Rarity): number {
  const words = wordLikeness(a, b, rarity);
  const leads = dice(a.leads, b.leads);
  const marks = dice(a.marks, b.marks);
  // Where neither has a lead, they neither agree nor disagree in it.
  const said = leads === null ? words : (1 - leadWeight) * words + leadWeight * leads;
  const likeness = marks === null ? said : (1 - markWeight) * said + markWeight * marks;
  return words === 0 ? 0 : Math.min(1, likeness) * conflictFactor(a, b);
}
