import { eventNouns, termsAfterAt, termsAfterBy } from "../../lexicon/event-words.js";
import { periodicAdverbs, periodNouns } from "../../lexicon/period-words.js";
import { isEach, isIndefinite } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import type { Bound } from "../../schema/register.js";
import { readEvent } from "./event.js";
import { readDateInBrackets, readDateInside } from "./event-date.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { cardinalAt, isNumericOrdinal, normAt } from "./scan.js";

/** "by 30% this year", "by two thirds", "by about 5 percent": how much, and not by when. */
const isQuantity = (words: readonly Token[]): boolean =>
  (cardinalAt(words, 0) !== null && !isIndefinite(normAt(words, 0)) && !isNumericOrdinal(words, 0)) ||
  words[0]?.kind === "number" ||
  words.some(({ norm }) => isPercent(norm));

/** "by pushing prices up at the end": how, and not by when; but "by opening day". */
const isManner = ({ norm }: Token): boolean => norm.endsWith("ing") && !termsAfterBy.has(norm) && !eventNouns.has(norm);

const opensOther = anyOf("from|until|till|before|within|between");
const isPercent = anyOf("%|percent|percentage");
const choosesYear = anyOf("this|next|last|each|every|per|a");

/** "by the end of the session", but not "by more than last year": there the year is a time of its own. */
const isTermAfterBy = (words: readonly Token[], at: number): boolean =>
  termsAfterBy.has(normAt(words, at)) &&
  // "year by year"
  !(normAt(words, at) === "year" && (at === 0 || choosesYear(normAt(words, at - 1))));

const isEdge = anyOf("beginning|start|end|close|opening");
const isSeason = anyOf("season|year|term|semester|holidays|crop");

/** "at the beginning of the new school year" */
const isEdgeOfSeason = (words: readonly Token[]): boolean =>
  words.some(({ norm }, at) => isEdge(norm) && normAt(words, at + 1) === "of") &&
  words.some(({ norm }) => isSeason(norm));

/** "the Government's monthly meetings": how often they come. */
const recurringMeetings = (tokens: readonly Token[], at: number): string | undefined => {
  const meetings = normAt(tokens, at + 1);
  return eventNouns.has(meetings) && meetings.endsWith("s") ? periodicAdverbs[normAt(tokens, at)] : undefined;
};

/** "on" and "at" name many things that are no term; "by" mostly names an agent. */
function setsTerm(cue: string, words: readonly Token[]): boolean {
  if (cue === "at" && words.some((_, at) => recurringMeetings(words, at) !== undefined)) return true;
  if (cue === "at") return words.some(({ norm, joined }) => termsAfterAt.has(norm) && !joined) || isEdgeOfSeason(words);
  // "by rotation from now until the end of May": the end is that of another phrase.
  if (cue === "by")
    return (
      !isQuantity(words) &&
      !words.slice(0, 1).some(isManner) &&
      !words.some(({ norm }) => opensOther(norm)) &&
      words.some((_, at) => isTermAfterBy(words, at))
    );
  return cue !== "on" && cue !== "through";
}

const comesYearly = anyOf("season|year|tet|summer|winter|spring|autumn");

/** "before every rainy season", "at the start of each school year". */
const recurs = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => isEach(norm)) &&
  tokens.slice(from, to).some(({ norm }) => comesYearly(norm));

/** "at each monthly meeting", "at the Government's monthly meetings", "at the briefing in the first week of each month": how often the event comes. */
function periodIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to - 1; at++) {
    const after = normAt(tokens, at + 1);
    const isEvery = isEach(normAt(tokens, at));
    const repeat = isEvery ? (periodNouns[after] ?? periodicAdverbs[after]) : recurringMeetings(tokens, at);
    if (repeat !== undefined) return repeat;
  }
  return null;
}

/** "At a working session with leaders, he asked", "use no plastic at meetings": some meeting is no term, unless its day is told. */
const isSomeMeeting = (word: string): boolean => isIndefinite(word) || (eventNouns.has(word) && word.endsWith("s"));

/** "before the rainy season begins", "at the 10th session (July 20, 2025)": an event at token `at`, after its preposition. */
export function readEventExpression(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  const cue = normAt(tokens, at - 1);
  const event = readEvent(tokens, at, cue);
  // "to at least 25 before the end of June": how many.
  if (cue === "at" && normAt(tokens, at) === "least") return null;
  if (event === null || !setsTerm(cue, tokens.slice(at, event.next))) return null;
  const bracketed = readDateInBrackets(reader, event.next);
  const inside = bracketed === null ? readDateInside(reader, at, event.next) : null;
  if (cue === "at" && isSomeMeeting(normAt(tokens, at)) && inside === null) return null;
  const named = inside?.named ?? bracketed?.named;
  return matchOf(reader, "event", from, inside?.named.next ?? bracketed?.next ?? event.next, bound, {
    event: wordsOf(reader, event.first, inside?.nameEnd ?? event.next),
    due: named?.period?.due ?? null,
    repeat: recurs(tokens, at, event.next) ? "yearly" : periodIn(tokens, at, event.next),
    precision: named?.precision ?? null,
  });
}
