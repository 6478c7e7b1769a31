import { clauseCues, termsAfterAt, termsAfterBy } from "../../lexicon/time-words.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { readEvent } from "./event.js";
import { readDateInBrackets, readDateInside } from "./event-date.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { normAt } from "./scan.js";

/** "on" and "at" name many things that are no term; "by" mostly names an agent. */
function setsTerm(cue: string, words: readonly Token[]): boolean {
  if (cue === "at") return words.some(({ norm }) => termsAfterAt.has(norm));
  if (cue === "by") return words.some(({ norm }) => termsAfterBy.has(norm));
  return cue !== "on" && cue !== "through";
}

/** "before the rainy season begins", "at the 10th session (July 20, 2025)": an event at token `at`, after its preposition. */
export function readEventExpression(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  const cue = normAt(tokens, at - 1);
  const event = readEvent(tokens, at, clauseCues.has(cue));
  if (event === null || !setsTerm(cue, tokens.slice(at, event.next))) return null;
  const inside = readDateInside(reader, at, event.next);
  const bracketed = inside === null ? readDateInBrackets(reader, event.next) : null;
  const named = inside?.named ?? bracketed?.named;
  return matchOf(reader, "event", from, inside?.named.next ?? bracketed?.next ?? event.next, bound, {
    event: wordsOf(reader, event.first, inside?.preposition ?? event.next),
    due: named?.period?.due ?? null,
    precision: named?.precision ?? null,
  });
}
