import { anchorDays } from "../../lexicon/calendar-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { readAfterBound } from "./after-bound.js";
import { opensAfterDay, readAfterDay } from "./after-day.js";
import { opensBound, readBound } from "./bound.js";
import { coreOpenings, readCore } from "./core.js";
import { opensDuration, readBareDuration } from "./duration-expression.js";
import type { TimeMatch, TimeReader } from "./match.js";
import { mayOpen } from "./opening.js";
import { opensPart } from "./part-of-period.js";
import { periodExpression } from "./period-expression.js";
import { opensPeriodFrom, readPeriodFrom } from "./period-from.js";
import { readPointingBack } from "./pointing-back.js";
import { opensBetween, readBetween } from "./range.js";
import { opensRecurrence } from "./recurrence.js";
import { readRepeating } from "./repeating.js";
import { normAt } from "./scan.js";
import { withThereafter } from "./thereafter.js";
import { isYear } from "./year.js";

export type { TimeMatch, TimeReader } from "./match.js";

/** "publish the advice today", "today, July 16": the notice's own day, where nothing but a mark follows. */
function readToday(reader: TimeReader, at: number): TimeMatch | null {
  const { tokens } = reader;
  const named = at > 0 ? readCore(tokens, at, reader) : null;
  const after = named === null ? undefined : tokens[named.next];
  const isLast = after === undefined || after.norm === "." || after.norm === ";";
  return named === null || !isLast ? null : periodExpression(reader, at, "by", named);
}

/** "this month", and dates and periods that no preposition opens. */
function readWithoutBound(reader: TimeReader, at: number): TimeMatch | null {
  const word = normAt(reader.tokens, at);
  // "today" and "now" tell when the notice speaks; at the end of what is asked, by when.
  if (anchorDays.has(word)) return word === "today" ? readToday(reader, at) : null;
  const named = readCore(reader.tokens, at, reader);
  if (named === null) return null;
  // "early next month", "early in 2026"
  const chosen = opensPart(word) ? normAt(reader.tokens, at + 1) : word;
  if (["this", "next", "coming", "in"].includes(chosen)) return periodExpression(reader, at, "in", named);
  return periodExpression(reader, at, "at", named, true);
}

/** A preposition decides by itself: where no time follows it, its word is not read again as one ("beginning of"). */
function readWithBound(reader: TimeReader, at: number): TimeMatch | null {
  const cue = readBound(reader.tokens, at);
  return cue === null ? readWithoutBound(reader, at) : readAfterBound(reader, at, cue);
}

/** The narrowest reading first. */
const readers: readonly ((reader: TimeReader, at: number) => TimeMatch | null)[] = [
  (reader, at) => readRepeating(reader, at, at),
  readBetween,
  readPeriodFrom,
  readAfterDay,
  readBareDuration,
  readPointingBack,
  readWithBound,
];

const mayBeTime = mayOpen([
  ...coreOpenings,
  opensBound,
  opensBetween,
  opensAfterDay,
  opensPeriodFrom,
  opensDuration,
  opensRecurrence,
]);

/** "instead of by the end of June", "rather than in May": a time that no longer holds. */
const isReplaced = (tokens: readonly Token[], at: number): boolean =>
  (normAt(tokens, at - 1) === "of" && normAt(tokens, at - 2) === "instead") ||
  (normAt(tokens, at - 1) === "than" && normAt(tokens, at - 2) === "rather");

const dates = anyOf("date|dates|dating|over|remaining|outstanding|pending|unfinished");

const takesUpon = anyOf(
  "look|looks|looked|looking|based|bases|call|calls|called|calling|depend|depends|depending|rely|relies|relying|agreed|act|acting|insist|insists|draw|drawing|build|building|touch|touched|embark",
);

/** "look upon the dry season as a test", "based upon the plan": a verb's own "upon". */
const isOfVerb = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === "upon" && takesUpon(normAt(tokens, at - 1));

/** "criteria that date from 2015", "rules dating from 2010", "left over from 2024": how old something is. */
const tellsAge = (tokens: readonly Token[], at: number): boolean =>
  dates(normAt(tokens, at - 1)) && normAt(tokens, at) === "from" && isYear(tokens, at + 1);

/**
 * The time expression that begins at token `at`, or null. Dates that no
 * preposition opens come back as `bare`; they are limits only where a
 * heading or a bracket says so.
 */
export function readTimeExpression(reader: TimeReader, at: number): TimeMatch | null {
  const { tokens } = reader;
  if (!mayBeTime(tokens, at) || isReplaced(tokens, at) || tellsAge(tokens, at) || isOfVerb(tokens, at)) return null;
  return readByAll(reader, at);
}

/** As `readTimeExpression`, but every reader looks for itself. */
export function readByAll(reader: TimeReader, at: number): TimeMatch | null {
  for (const read of readers) {
    const match = read(reader, at);
    if (match !== null) return withThereafter(reader, at, match);
  }
  return null;
}
