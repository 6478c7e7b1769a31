import { standAt } from "../../../grammar/stand-at.js";
import { isPointing } from "../../../lexicon/clause-words.js";
import { eventNouns } from "../../../lexicon/event-words.js";
import type { FragmentRule } from "../../../lexicon/rules/fragments.js";
import type { FragmentStructure } from "../../../lexicon/rules/structures.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { isAdverbAt, isMark, markOf, norm, skipQuotes } from "../../scan/scan.js";
import { knownWorkEnds } from "./known-work.js";

const completes = anyOf("complete|finish");
const isTotal = anyOf("both|all");

/** A clause that only carries a deadline, and how far back it reaches. */
export interface Fragment {
  readonly times: readonly TimeExpression[];
  readonly reach: FragmentRule["reach"];
  /** What makes it a fragment. */
  readonly rule: FragmentRule["name"] | FragmentStructure;
  /** It is nothing but times. */
  readonly bare: boolean;
}

const standsBeside = markOf(', . " ( ) -');

/** Times that fill the rest of a part, or null where something else stands there. By themselves, bare ones must be days. */
function onlyTimes(chunks: readonly Chunk[], from: number, to: number, isNamed = false): TimeExpression[] | null {
  const times: TimeExpression[] = [];
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "time" && (!chunk.time.bare || isNamed || at > from || isMark(chunks[at - 1], ":")))
      times.push(chunk.time);
    else if (chunk?.type === "time" && (chunk.time.precision === "day" || isMonthAlone(chunks))) times.push(chunk.time);
    // "immediately before May 1"
    else if (isAdverbAt(chunks, at) && chunks[at + 1]?.type === "time") continue;
    else if (!standsBeside(chunk) && norm(chunks, at) !== "and") return null;
  }
  return times.length === 0 ? null : times;
}

/** "September 2026.": a month that is a whole sentence; "Q4." as often counts questions. */
const isMonthAlone = (chunks: readonly Chunk[]): boolean => {
  const [month, stop] = chunks;
  return chunks.length === 2 && month?.type === "time" && month.time.precision === "month" && isMark(stop, ".");
};

/** "Complete the review before June 30": completes a piece of work by the name of a verb that stands before. */
function completesKnownWork(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  verbs: () => readonly string[],
): TimeExpression[] | null {
  if (!completes(norm(chunks, from)) || !isPointing(norm(chunks, from + 1))) return null;
  const noun = chunks[from + 2];
  if (noun?.type !== "word" || !(noun.verb !== null && verbs().includes(noun.verb.lemma))) return null;
  return onlyTimes(chunks, from + 3, to);
}

/**
 * The deadline that a part of a sentence only carries ("To be completed before
 * June 30, 2025.", "Regular tasks;"), or null where the part says more.
 * `verbs` tells those of the directive before.
 */
export function readFragment(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  verbs: () => readonly string[],
): Fragment | null {
  let at = skipQuotes(chunks, from);
  while (isMark(chunks[at], ",", "(")) at++;
  if (norm(chunks, at) === "and") at++;
  // "Both in the fourth quarter": said of more than the last.
  const bareTimes = isTotal(norm(chunks, at)) ? null : onlyTimes(chunks, at, to);
  if (bareTimes !== null) return { times: bareTimes, reach: "last", rule: "only-a-time", bare: true };
  const rule = matchFirst(grammar.fragments, chunks, at, to);
  if (rule !== null) {
    // "It has until October 30 to do so"
    const isSo = standAt(chunks, to - 3, "to", "do", "so") || standAt(chunks, to - 3, "to", "do", "it");
    const times = onlyTimes(chunks, rule.end, isSo ? to - 3 : to, true);
    if (times !== null) return { times, reach: rule.rule.reach, rule: rule.rule.name, bare: false };
  }
  const known = completesKnownWork(chunks, at, to, verbs);
  return known === null ? null : { times: known, reach: "last", rule: "completes-known-work", bare: false };
}

/** "The inspection shall be completed by June 15": a task of its own, and when the work that stands before it is to end; null where it tells of other work. */
export function readKnownWork(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  works: () => readonly string[],
): Fragment | null {
  const end = knownWorkEnds(chunks, from, works);
  const times = end === null ? null : onlyTimes(chunks, end, to);
  return times === null ? null : { times, reach: "last", rule: "known-work-ends", bare: false };
}

/**
 * Whether what stands between two brackets only dates what stands before them: "(to be completed in September 2025)",
 * "(before September 30, 2025)", "(September 2025)".
 */
export function isDeadlineBracket(chunks: readonly Chunk[], open: number, close: number): boolean {
  const fragment = readFragment(chunks, open + 1, close, () => []);
  if (fragment !== null && !fragment.bare) return true;
  const first = chunks[open + 1];
  if (first?.type !== "time" || !isOnlyTimes(chunks, open + 2, close)) return false;
  return setsLimit(first.time) || (isWhen(first.time) && namesWork(chunks, open - 1));
}

function isOnlyTimes(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (chunks[at]?.type !== "time" && !isMark(chunks[at], ",") && norm(chunks, at) !== "and") return false;
  return true;
}

/** "by June 30", "monthly". */
const setsLimit = ({ bound, repeat }: TimeExpression): boolean =>
  repeat !== null || bound === "before" || bound === "by" || bound === "within";

/** "September 2025", "in August". A year as often says of which year something is: "the programme (2026)". */
const isWhen = ({ precision, event, bound }: TimeExpression): boolean =>
  bound !== "from" && event === null && (precision === "day" || precision === "month" || precision === "quarter");

const holds = anyOf("organize|organise|hold|host|stage|celebrate|convene");
const belongsTo = anyOf("of|for|at|in|on|to|during|and|with");
/** In chunks, from the verb to the event: "organize the Hue Craft Village Tourism Festival". */
const longestEvent = 8;

/** "organize the Durian Festival": the event is what is to be done, so that its days are when. */
function holdsEvent(chunks: readonly Chunk[], event: number): boolean {
  for (let at = event - 1; at >= Math.max(0, event - longestEvent); at--) {
    if (holds(norm(chunks, at))) return true;
    if (chunks[at]?.type === "mark" || belongsTo(norm(chunks, at))) return false;
  }
  return false;
}

/** A date behind an event, a name or a document is theirs: "the anniversary (September 2)", "Decree No. 5 (July 1, 2025)". */
function namesWork(chunks: readonly Chunk[], at: number): boolean {
  // 'launch the movement "Live well" (October 2026)'
  if (isMark(chunks[at], '"')) return true;
  const chunk = chunks[at];
  if (chunk?.type !== "word") return false;
  return eventNouns.has(chunk.norm) ? holdsEvent(chunks, at) : !chunk.token.capital;
}

/** "both to be done this year", "completing this by March 15": a fragment inside an action that covers the parts before it. */
export function findCoveringFragment(chunks: readonly Chunk[], from: number, to: number): Fragment | null {
  for (let at = from; at < to; at++) {
    if (!isMark(chunks[at - 1], ",") && norm(chunks, at - 1) !== "and") continue;
    const rule = matchFirst(grammar.fragments, chunks, at, to);
    const time = rule === null ? undefined : chunks[rule.end];
    if (rule?.rule.reach === "sentence" && time?.type === "time")
      return { times: [time.time], reach: "sentence", rule: rule.rule.name, bare: false };
  }
  return null;
}
