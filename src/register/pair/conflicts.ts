import { diffArrays } from "diff";
import type { Features } from "./features.js";

/** A sign that two rows which look alike are two tasks of one kind, and what is left of their likeness then. */
interface Conflict {
  readonly name: string;
  readonly factor: number;
  readonly holds: (a: Features, b: Features) => boolean;
}

const missing = (wanted: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
  [...wanted].some((word) => !there.has(word));

/** Both have something that the other lacks. */
const exchanged = (
  a: ReadonlySet<string>,
  inA: ReadonlySet<string>,
  b: ReadonlySet<string>,
  inB: ReadonlySet<string>,
): boolean => missing(a, inB) && missing(b, inA);

const contentOf = (stems: readonly string[], { words, verbs }: Features): boolean =>
  stems.some((stem) => words.has(stem) && !verbs.has(stem));

/** Words that an exchange of one object takes away and puts in, at most; more is another text. */
const mostEdits = 30;

/**
 * One object stands in the place of another, and all else is the same: "the report on [drugs] to the Prime Minister".
 * Who says one task again in other words exchanges its verbs, or words here and there.
 */
function exchangesObject(a: Features, b: Features): boolean {
  const runs = diffArrays([...a.sequence], [...b.sequence], { maxEditLength: mostEdits });
  if (runs === undefined) return false;
  let exchanges = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || !(run.added || run.removed)) continue;
    const next = runs[at + 1];
    const hasContent = contentOf(run.value, run.added ? b : a);
    if (next !== undefined && (next.added || next.removed)) {
      const nextHasContent = contentOf(next.value, next.added ? b : a);
      if (hasContent !== nextHasContent) return false;
      if (hasContent) exchanges++;
      at++;
    } else if (hasContent) return false;
  }
  return exchanges === 1;
}

/** The factors were fitted on `fixtures/pairs` (`npm run pairing`). */
const conflicts: readonly Conflict[] = [
  {
    // Article 5 and Article 7; the first quarter and the second.
    name: "other-numbers",
    factor: 0.6,
    holds: (a, b) => exchanged(a.numbers, a.numbers, b.numbers, b.numbers),
  },
  {
    // The airport of Quang Tri, and that of Ninh Binh.
    name: "other-names",
    factor: 0.8,
    holds: (a, b) => exchanged(a.names, a.words, b.names, b.words),
  },
  { name: "other-object", factor: 0.6, holds: exchangesObject },
];

/** What is left of the likeness of two rows, from 0 to 1, once the signs against it are counted. */
export const conflictFactor = (a: Features, b: Features): number =>
  conflicts.reduce((left, { factor, holds }) => (holds(a, b) ? left * factor : left), 1);
