import { isUntil } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { readBound } from "./bound.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import { normAt, skip } from "./scan.js";

const ends = anyOf("by|before|until|till|than|to");
const isDay = anyOf("date|day|deadline");
const isPeriod = anyOf("period|timeframe");
const isWithin = anyOf("within|during|throughout");
/** "by the same date of each month", "within the same period last year": a time of its own. */
const goesOn = anyOf("of|last|in|as|each|every|next|when|that|which|on|a|'s");

/** "that", "this", "the same", "the said": index after the words that point back at token `at`; `at` without one. */
function pointerEnd(tokens: readonly Token[], at: number): number {
  const first = skip(tokens, at, "that", "this");
  const same = skip(tokens, first === at ? skip(tokens, at, "the") : first, "same", "said");
  return first === at && same === skip(tokens, at, "the") ? at : same;
}

/** Index after "then", "that date", "the same day", "that time" behind a preposition at `cue`; null for anything else. */
function pointingEnd(tokens: readonly Token[], cue: number, at: number): number | null {
  const preposition = normAt(tokens, cue);
  // "Until then, the old rules apply": in the meantime.
  if (normAt(tokens, at) === "then") return ends(preposition) && !(cue === 0 && isUntil(preposition)) ? at + 1 : null;
  const noun = pointerEnd(tokens, at);
  if (noun === at) return null;
  const word = normAt(tokens, noun);
  const isThat = normAt(tokens, at) === "that";
  if (ends(preposition)) return isDay(word) || (isThat && word === "time") ? noun + 1 : null;
  // "On the same day, the Chairman visited" tells what else was done.
  if (preposition === "on") return isThat && isDay(word) ? noun + 1 : null;
  return isWithin(preposition) && isPeriod(word) ? noun + 1 : null;
}

/** "by then", "before that date", "within the same period": a time that the text has named before, and which only what stands before tells. */
export function readPointingBack(reader: TimeReader, at: number): TimeMatch | null {
  const { tokens } = reader;
  const cue = readBound(tokens, at);
  const next = cue === null ? null : pointingEnd(tokens, cue.next - 1, cue.next);
  if (cue === null || next === null || goesOn(normAt(tokens, next))) return null;
  return matchOf(reader, "pointing-back", at, next, cue.bound, { unresolved: true });
}
