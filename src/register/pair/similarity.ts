import type { Features } from "./features.js";
import { type Rarity, sharedOf, weigh } from "./rarity.js";

/** What each part of a row counts towards its likeness to another; a part that neither row has is left out. */
const weights = { words: 0.66, leads: 0.2, partners: 0.06, marks: 0.08 } as const;

/** What a word of the sentence around a row counts, against one of its own. */
const contextWeight = 0.35;

/** Shared weight that makes half of a short row's containment count: three words of middling rarity. */
const enough = 9;

/** Twice what is shared over the sum of both (Dice), from 0 to 1; null where both are empty. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  return a.size + b.size === 0 ? null : (2 * sharedOf(a, b).length) / (a.size + b.size);
}

/**
 * Likeness of the words, from 0 to 1: the mean of what is shared of both, and of what is shared of the shorter, so that
 * a summary is like the long form. The second counts the less, the less the shorter says.
 */
function wordLikeness(a: Features, b: Features, rarity: Rarity): number {
  const own = weigh(sharedOf(a.words, b.words), rarity);
  // What stands around two rows makes them no pair.
  if (own === 0 && a.words.size + b.words.size > 0) return 0;
  const around =
    weigh(sharedOf(a.words, b.context), rarity) +
    weigh(sharedOf(a.context, b.words), rarity) +
    weigh(sharedOf(a.context, b.context), rarity);
  const shared = own + contextWeight * around;
  const mass = ({ words, context }: Features): number => weigh(words, rarity) + contextWeight * weigh(context, rarity);
  const [massA, massB] = [mass(a), mass(b)];
  if (massA + massB === 0) return 1;
  const both = (2 * shared) / (massA + massB);
  const shorter = Math.min(massA, massB);
  const contained = shorter === 0 ? 0 : (Math.min(1, shared / shorter) * shared) / (shared + enough);
  return Math.max(both, (both + contained) / 2);
}

/** How like two rows are in what they say, from 0 to 1. */
export function similarityOf(a: Features, b: Features, rarity: Rarity): number {
  const parts: readonly (readonly [keyof typeof weights, number | null])[] = [
    ["words", wordLikeness(a, b, rarity)],
    ["leads", dice(a.leads, b.leads)],
    ["partners", dice(a.partners, b.partners)],
    ["marks", dice(a.marks, b.marks)],
  ];
  let [sum, total] = [0, 0];
  for (const [name, likeness] of parts) {
    if (likeness === null) continue;
    sum += weights[name] * likeness;
    total += weights[name];
  }
  return sum / total;
}
