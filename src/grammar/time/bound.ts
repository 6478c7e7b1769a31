import { byFirstWord } from "../../lexicon/by-first-word.js";
import { boundCues } from "../../lexicon/time-words.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { standAt } from "../stand-at.js";
import { normAt } from "./scan.js";

/** Which limit a preposition sets, and the index of the first token after it. */
export interface BoundCue {
  readonly next: number;
  readonly bound: Bound;
}

const cues = byFirstWord(boundCues, ({ words }) => words);

export const opensBound = (word: string): boolean => cues.has(word);

/** The preposition at `at` that opens a time expression; null where none stands. */
export function readBound(tokens: readonly Token[], at: number): BoundCue | null {
  const cue = cues.get(normAt(tokens, at))?.find(({ words }) => standAt(tokens, at, ...words));
  return cue === undefined ? null : { next: at + cue.words.length, bound: cue.bound };
}
