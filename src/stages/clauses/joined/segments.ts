import { isRepeatAdverb } from "../../../grammar/pattern.js";
import { standAt } from "../../../grammar/stand-at.js";
import { isDueModal, isObliging } from "../../../lexicon/auxiliaries.js";
import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { stillToCome } from "../../deadlines.js";
import { isAdverbAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { deadlinesIn, type PlacedTime } from "../times/action-times.js";
import { type Around, cursorOver } from "../times/times-around.js";
import {
  anyForm,
  coordinatedVerb,
  gerundInRow,
  governsGerund,
  infinitiveInRow,
  isWhen,
  lastWordBefore,
  type NextStart,
  opensSegment,
  opensVerb,
  participleAgain,
  shareStart,
  verblessStart,
} from "./segment-starts.js";

/** A stretch of an action that is a directive of its own. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Index of its first verb or the adverbs before it; null where it only says another deadline of the verb before. */
  readonly verbAt: number | null;
}

/** An action while it is cut. */
interface Action {
  readonly chunks: readonly Chunk[];
  readonly to: number;
  readonly text: string;
  /** The forms of its first verb. */
  readonly form: number;
  /** Its first verb is what must not be done. */
  readonly forbids: boolean;
}

const pointing = new Set(["it", "them", "this", "these", "so"]);
const completing = anyOf("completing|finishing|complete|finish|ensuring");

const goesToSomebody = anyOf("to|for|by|in|on|with|,|.");

/** "send the same to the Ministry", but not "apply the same rules". */
const isTheSame = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "the" && norm(chunks, at + 1) === "same" && goesToSomebody(norm(chunks, at + 2));

/** "and make them public", "and completing this by …": it goes with the verb before. */
function pointsBack(chunks: readonly Chunk[], verbAt: number): boolean {
  const object = skipAdverbs(chunks, verbAt) + 1;
  return pointing.has(norm(chunks, object)) || isTheSame(chunks, object);
}

/** Behind a mark, a gerund with the preposition that governs the one before. */
const isGovernedAgain = (chunks: readonly Chunk[], { verbAt, cut }: NextStart): boolean =>
  verbAt !== null &&
  verbAt - 1 > cut &&
  governsGerund(norm(chunks, verbAt - 1)) &&
  [chunks[cut], chunks[cut - 1]].some((chunk) => isMark(chunk, ",", ";"));

/** ", and should", "and must": the modal stands again before its verb. */
const isDueAgain = (chunks: readonly Chunk[], { at, verbAt }: NextStart): boolean =>
  verbAt !== null && isObliging(norm(chunks, at)) && skipAdverbs(chunks, at + 1) >= verbAt;

/** "(is in charge of) checking the stocks, and will hear a report by June": behind a comma, what the same body will do beside. */
const willBehindGerund = (chunks: readonly Chunk[], at: number, next: NextStart): boolean =>
  norm(chunks, next.at) === "will" && [chunks[at], chunks[at - 1]].some((chunk) => isMark(chunk, ","));

/** Index of the word before a verb and its adverbs. */
function skipBack(chunks: readonly Chunk[], verbAt: number): number {
  let at = verbAt - 1;
  while (at > 0 && isAdverbAt(chunks, at)) at--;
  return at;
}

/** "not to charge", "not charge": what stands before the first verb forbids it. */
const opensWithBan = (chunks: readonly Chunk[], from: number, verbFrom: number): boolean =>
  isNot(norm(chunks, from)) ||
  isNot(norm(chunks, verbFrom - 1)) ||
  (norm(chunks, verbFrom - 1) === "to" && isNot(norm(chunks, verbFrom - 2)));

/** "stop when the pollution arrives, and only resume when it is gone": in which case, so that both verbs are one task. */
const opensWithWhen = ({ start }: PlacedTime["time"], text: string): boolean =>
  /^when\b/iu.test(text.slice(start, start + 5));

/** Whether a verb phrase with a deadline of its own, or behind one, begins a segment. */
function cutsAtVerb({ chunks, form, forbids, text }: Action, at: number, next: NextStart, around: Around): boolean {
  const { before, after, last, coming } = around;
  const verbAt = next.verbAt ?? 0;
  // "responsible for guiding localities, and for presenting the decree in May": what governs both is said again.
  if (isGovernedAgain(chunks, next) && before + after > 0) return !pointsBack(chunks, verbAt);
  // "examine the quality every quarter, and publish the results": what recurs recurs as a whole.
  if (before > 0 && after === 0 && around.recurring && !isNegated(chunks, at)) return false;
  // "shall pick two places, and should publish the standards by June": what is said to be due anew has its own time, or none.
  const isAnew = form === Form.gerund ? willBehindGerund(chunks, at, next) : isDueAgain(chunks, next);
  if (isAnew && (before === 0) !== (after === 0)) return !pointsBack(chunks, verbAt);
  if (after === 0 && last !== undefined && opensWithWhen(last.time, text)) return false;
  // "not to charge pupils, and to report every week": what is not to be done has no time.
  if (forbids && after > 0 && norm(chunks, skipBack(chunks, verbAt)) === "to" && !isNegated(chunks, at))
    return !pointsBack(chunks, verbAt);
  const nearest = coming[0]?.at ?? -1;
  // "and, before May, publish …", "and publish, no later than May, …"
  const isInserted = nearest === skipAdverbs(chunks, verbAt) + 2 && isMark(chunks[nearest - 1], ",");
  const isFronted = nearest >= 0 && (nearest < verbAt || isInserted);
  if (!isFronted && (before === 0 || (after === 0 && !isAdjacent(chunks, at, last)))) return false;
  const goesWithVerb =
    pointsBack(chunks, verbAt) &&
    (after === 0 || (before === 0 && completing(norm(chunks, skipAdverbs(chunks, verbAt)))));
  // One bare "in 2026" far before the verb phrase that a later date closes says which, not when.
  const isAttributive = after > 0 && last !== undefined && last.at < next.cut - 2 && around.years;
  return !goesWithVerb && !isAttributive;
}

/** Whether the time stands right before `at`. */
const isAdjacent = (chunks: readonly Chunk[], at: number, time: PlacedTime | undefined): boolean =>
  time !== undefined && time.at === lastWordBefore(chunks, at);

/** A segment that begins with a participle or with no verb at all. */
function startWithoutVerb({ chunks }: Action, at: number, { before, after, last, coming }: Around): NextStart | null {
  const adjacent = isAdjacent(chunks, at, last);
  const again = adjacent && after > 0 ? participleAgain(chunks, at) : null;
  if (again !== null) return again;
  const following = chunks[at + 1];
  // "in the hot months every year and on the occasion of the festival": an occasion more, and no further task.
  if (following?.type === "time" && following.time.event !== null && following.time.bound === "at") return null;
  // "before the lists are final, and in any event no later than May 14": the same task, at the latest.
  if (standAt(chunks, at + 1, "in", "any") && isWhen(chunks[at + 4])) return null;
  const timeFollows = following?.type === "time" && before > 0 && !isMark(chunks[at], ";");
  if (!adjacent && !timeFollows) return null;
  const from = isMark(chunks[at - 1], ",") ? at - 1 : at;
  return verblessStart(
    chunks,
    from,
    coming.map((time) => time.at),
  );
}

const coordinators: ReadonlySet<string> = new Set(["and", "then", "but", ";"]);

/** The segment that begins behind a coordinator, or behind a comma next to a time; null where none does. */
function nextStart(action: Action, at: number, around: () => Around): NextStart | null {
  const { chunks, to, form, text } = action;
  const isComma = isMark(chunks[at], ",");
  const share = isComma ? shareStart(chunks, at, to) : null;
  if (share !== null) return share;
  const besideTime =
    (chunks[lastWordBefore(chunks, at + 1)]?.type === "time" && norm(chunks, at + 1) !== "and") ||
    isWhen(chunks[at + 1]);
  const inRow = isComma && (infinitiveInRow(chunks, at, to) || gerundInRow(chunks, at, form));
  if (isComma ? !(besideTime || inRow) : !coordinators.has(norm(chunks, at))) return null;
  const near = around();
  if (isComma && near.after === 0 && !opensVerb(chunks, at, form)) return null;
  if (joinsRecurrences(chunks, at)) return null;
  const next = coordinatedVerb(chunks, at, to, form, text);
  if (next === null) return startWithoutVerb(action, at, near);
  return cutsAtVerb(action, at, next, near) ? next : null;
}

/**
 * Cuts an action where a part has a deadline of its own ("review fees by May 1 and publish them by June 1"); verbs that
 * share their deadline stay together. `hasTerm`: words before the action set its term.
 */
export function splitAction(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  verbFrom: number,
  anchor: string | null,
  text: string,
  hasTerm: boolean,
): Segment[] {
  const times = deadlinesIn(chunks, from, to).filter(({ time }) => stillToCome([time], anchor).length > 0);
  if (times.length === 0) return [{ from, to, verbAt: verbFrom }];
  const first = chunks[skipAdverbs(chunks, verbFrom)];
  const form = first?.type === "word" ? (first.verb?.forms ?? 0) & anyForm : 0;
  const action: Action = { chunks, to, text, form, forbids: opensWithBan(chunks, from, verbFrom) };
  const timesAround = cursorOver(times, chunks, from, hasTerm);
  const starts: NextStart[] = [];
  let begin = from;
  for (let at = from + 1; at < to - 1; at++) {
    const next = nextStart(action, at, () => timesAround(begin, at));
    // "Publicize and, on a monthly basis, update the list": two verbs of one object.
    if (next === null || (begin === from && lacksObject(chunks, verbFrom, next.cut))) continue;
    starts.push(next);
    begin = next.at;
  }
  return toSegments(chunks, from, to, verbFrom, starts);
}

/** Nothing stands between a verb and where the next would begin. */
function lacksObject(chunks: readonly Chunk[], verbFrom: number, cut: number): boolean {
  for (let at = skipAdverbs(chunks, verbFrom) + 1; at < cut; at++)
    if (!isMark(chunks[at], ",") && norm(chunks, at) !== "and") return false;
  return true;
}

/** "weekly, monthly and quarterly": how often one task recurs, and no further tasks. */
const joinsRecurrences = (chunks: readonly Chunk[], at: number): boolean =>
  [chunks[at - 1], chunks[at + 1]].every((chunk) => chunk !== undefined && isRepeatAdverb(chunk));

/** "and are not to", "and must": a new obligation opens. */
const isNegated = (chunks: readonly Chunk[], and: number): boolean =>
  [and + 1, and + 2, and + 3].some((at) => isDueModal(norm(chunks, at)) || isNot(norm(chunks, at)));

function toSegments(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  verbFrom: number,
  starts: readonly NextStart[],
): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  let verbAt: number | null = verbFrom;
  for (const next of starts) {
    let end = next.cut;
    while (
      end > start &&
      (isMark(chunks[end - 1], ",") || isMark(chunks[end - 1], ";") || opensSegment(norm(chunks, end - 1)))
    )
      end--;
    if (end > start) segments.push({ from: start, to: end, verbAt });
    [start, verbAt] = [next.at, next.verbAt];
  }
  segments.push({ from: start, to, verbAt });
  return segments;
}
