import { isRepeatAdverb } from "../../grammar/pattern.js";
import { isNot } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { stillToCome } from "../deadlines.js";
import { deadlinesIn, type PlacedTime } from "./action-times.js";
import { grammar } from "./grammar.js";
import { readCued } from "./lead-in.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";

const governsVerb = anyOf("to|shall|must|should|will|do");
const helps = anyOf("to|is|are|shall|must|should|will|not|also|has|have|do|n't");
const isModalOrNot = anyOf("not|must|shall|will|should|n't");
const opensAnother = anyOf("which|that|to|is|are|and");
const opensNoun = anyOf("the|that|those|all|its|their|a|an");
const opensSegment = anyOf("and|then|but");
/** Verbs that tell the aim of what stands before them. */
const aims = anyOf("ensure|avoid|guarantee|prevent");

/** A stretch of an action that is a directive of its own. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Index of its first verb or the adverbs before it; null where it only says another deadline of the verb before. */
  readonly verbAt: number | null;
}

interface NextStart {
  /** Index of the first chunk of the next segment. */
  readonly at: number;
  readonly verbAt: number | null;
  /** Index of the "and" before it. */
  readonly cut: number;
}

const anyForm = Form.base | Form.gerund | Form.thirdPerson | Form.participle;

/** Whether the verb at `at` is in a form that goes on from `form`, and is a verb rather than a noun. */
function agrees(chunks: readonly Chunk[], at: number, form: number, afterTo: boolean): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "word" || chunk.verb === null) return false;
  const wanted = afterTo ? Form.base : form;
  if ((chunk.verb.forms & (wanted === 0 ? anyForm : wanted)) === 0) return false;
  const isNounLike = chunk.verb.ambiguous && !afterTo;
  return (
    !isNounLike ||
    (chunks[at + 1] !== undefined &&
      !isMark(chunks[at + 1], ",", ".") &&
      norm(chunks, at + 1) !== "of" &&
      norm(chunks, at + 1) !== "and")
  );
}

/** "and [to] VERB", "and are not to VERB", "and, together with A, to VERB", "and, every day until July 31, VERB", ", every Friday VERB". */
function coordinatedVerb(
  chunks: readonly Chunk[],
  and: number,
  to: number,
  form: number,
  text: string,
): NextStart | null {
  const isDatedComma = isMark(chunks[and], ",") && isWhen(chunks[and + 1]);
  if (!opensSegment(norm(chunks, and)) && !isDatedComma && !opensVerb(chunks, and, form)) return null;
  let here = norm(chunks, and + 1) === "then" ? and + 2 : and + 1;
  if (isMark(chunks[here], ",")) here++;
  const cued = readCued(grammar.partnerCues, chunks, here, to, text);
  const afterCue = cued === null ? here : isMark(chunks[cued.next], ",") ? cued.next + 1 : cued.next;
  const behindTime = isMark(chunks[afterCue + 1], ",") ? afterCue + 2 : afterCue + 1;
  // "remind parents, before the school year closes, to keep": between commas, the time only interrupts.
  if (isDatedComma && isMark(chunks[behindTime - 1], ",") && norm(chunks, behindTime) === "to") return null;
  // "and annually report": how often, where it may be said of the verbs before as well, cuts nothing.
  const isDated = isWhen(chunks[afterCue]) && (isDatedComma || !isRepeatAdverb(chunks[afterCue] as Chunk));
  let verb = isDated ? behindTime : afterCue;
  let helped = false;
  let negated = false;
  while (verb < to && helps(norm(chunks, verb))) {
    helped ||= governsVerb(norm(chunks, verb));
    negated ||= isNot(norm(chunks, verb));
    verb++;
  }
  const adverbs = verb;
  verb = skipAdverbs(chunks, verb);
  return verb < to && agrees(chunks, verb, form, helped)
    ? { at: here, verbAt: negated ? verb : adverbs, cut: and }
    : null;
}

/** "before May 1, assign a person to each area": a comma, and a verb that is no gerund, which would only tell the manner. */
function opensVerb(chunks: readonly Chunk[], comma: number, form: number): boolean {
  const time = lastWordBefore(chunks, comma);
  // ", every day until July 31, publish": there the time stands before its verb.
  const standsBehind = !isMark(chunks[time - 1], ",", ";") && !opensSegment(norm(chunks, time - 1));
  if (!isMark(chunks[comma], ",") || !isWhen(chunks[time]) || !standsBehind) return false;
  const forms = form & formsAt(chunks, skipAdverbs(chunks, comma + 1)) & (Form.base | Form.thirdPerson);
  return forms !== 0 && !aims(norm(chunks, skipAdverbs(chunks, comma + 1)));
}

/** A time that can date the verb behind it. */
const isWhen = (chunk: Chunk | undefined): boolean => chunk?.type === "time" && !chunk.time.bare;

const pointing = new Set(["it", "them", "this", "these", "so"]);
const completing = anyOf("completing|finishing|complete|finish|ensuring");

/** "and make them public", "and completing this by …": it goes with the verb before. */
const pointsBack = (chunks: readonly Chunk[], verbAt: number): boolean =>
  pointing.has(norm(chunks, skipAdverbs(chunks, verbAt) + 1));

/** "A before May, the B before June and C by July": the next object, with its own date. */
function enumerated(chunks: readonly Chunk[], comma: number, later: readonly number[]): NextStart | null {
  const next = later.find((index) => index > comma);
  if (next === undefined || next - comma > 10) return null;
  const isPlain = chunks
    .slice(comma + 1, next)
    .every((chunk) => !isMark(chunk, ",", ";", ":") && !opensAnother(chunk.norm));
  return isPlain ? { at: comma + 1, verbAt: null, cut: comma } : null;
}

/** "and at the provincial level within 2025": no verb, but a deadline of its own at its end. */
function verblessStart(chunks: readonly Chunk[], at: number, later: readonly number[]): NextStart | null {
  const and = isMark(chunks[at], ",") ? at + 1 : at;
  const isEnumerated =
    isMark(chunks[at], ",") && and === at + 1 && (chunks[and]?.type === "agency" || opensNoun(norm(chunks, and)));
  if (norm(chunks, and) !== "and" && !isMark(chunks[and], ";"))
    return isEnumerated ? enumerated(chunks, at, later) : null;
  const next = later.find((index) => index > and);
  if (next === undefined || next - and > 11) return null;
  for (let here = and + 1; here < next - 1; here++) if (isMark(chunks[here], ",", ";")) return null;
  return { at: and + 1, verbAt: null, cut: and };
}

const coordinators: ReadonlySet<string> = new Set(["and", "then", "but", ";"]);

/**
 * Cuts an action where a part has a deadline of its own: at a coordinated verb
 * phrase with deadlines before and after it, or right behind a deadline; and
 * where a second deadline stands without a verb. Verbs that share their
 * deadline stay together.
 */
export function splitAction(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  verbFrom: number,
  anchor: string | null,
  text: string,
): Segment[] {
  const times = deadlinesIn(chunks, from, to).filter(({ time }) => stillToCome([time], anchor).length > 0);
  const first = chunks[skipAdverbs(chunks, verbFrom)];
  const form = first?.type === "word" ? (first.verb?.forms ?? 0) & anyForm : 0;
  const starts: NextStart[] = [];
  const recurring = countsOf(times, ({ time }) => time.repeat !== null && time.due === null);
  const years = countsOf(times, ({ at, time }) => isBareYear(time) && !isMark(chunks[at - 1], ","));
  let begin = from;
  /** Times behind `begin` are those from `since` on, times before `at` those up to `passed`. */
  let since = 0;
  let passed = 0;
  for (let at = from + 1; at < to - 1; at++) {
    const dated = chunks[lastWordBefore(chunks, at + 1)];
    const datedComma = isMark(chunks[at], ",") && dated?.type === "time" && norm(chunks, at + 1) !== "and";
    const beforeTime = isMark(chunks[at], ",") && isWhen(chunks[at + 1]);
    if (!datedComma && !beforeTime && !coordinators.has(norm(chunks, at))) continue;
    while (passed < times.length && (times[passed] as PlacedTime).at < at) passed++;
    while (since < passed && (times[since] as PlacedTime).at < begin) since++;
    const before = passed - since;
    const after = times.length - passed;
    const [last, coming] = [before > 0 ? times[passed - 1] : undefined, times[passed]];
    if ((datedComma || beforeTime) && after === 0 && !opensVerb(chunks, at, form)) continue;
    if (joinsRecurrences(chunks, at)) continue;
    const next = coordinatedVerb(chunks, at, to, form, text);
    const adjacent = last !== undefined && last.at === lastWordBefore(chunks, at);
    const again = adjacent && after > 0 && next === null ? participleAgain(chunks, at) : null;
    if (again !== null) {
      starts.push(again);
      begin = again.at;
      continue;
    }
    const fronted = next !== null && coming !== undefined && coming.at < (next.verbAt ?? 0);
    // "examine the quality every quarter, and publish the results": what recurs recurs as a whole.
    const recurs = before > 0 && after === 0 && recurring(since, passed) === before && !isNegated(chunks, at);
    if (next !== null && !recurs && (fronted || (before > 0 && (adjacent || after > 0)))) {
      const verb = norm(chunks, skipAdverbs(chunks, next.verbAt ?? 0));
      const together = completing(verb)
        ? pointsBack(chunks, next.verbAt ?? 0)
        : pointsBack(chunks, next.verbAt ?? 0) && after === 0;
      // One bare "in 2026" far before the verb phrase that a later date closes says which, not when.
      const isAttributive =
        after > 0 && last !== undefined && last.at < next.cut - 2 && years(since, passed) === before;
      if (together || isAttributive) continue;
      starts.push(next);
      begin = next.at;
      continue;
    }
    const timeFollows = chunks[at + 1]?.type === "time" && before > 0 && !isMark(chunks[at], ";");
    if (next !== null || !(adjacent || timeFollows)) continue;
    const verbless = verblessStart(
      chunks,
      isMark(chunks[at - 1], ",") ? at - 1 : at,
      times.slice(passed, passed + 4).map((time) => time.at),
    );
    if (verbless !== null) {
      starts.push(verbless);
      begin = verbless.at;
    }
  }
  return toSegments(chunks, from, to, verbFrom, starts);
}

/** The chunk before `at`, a comma and a closing bracket left out. */
function lastWordBefore(chunks: readonly Chunk[], at: number): number {
  const comma = isMark(chunks[at - 1], ",") ? at - 2 : at - 1;
  return isMark(chunks[comma], ")") ? comma - 1 : comma;
}

/** "weekly, monthly and quarterly": how often one task recurs, and no further tasks. */
const joinsRecurrences = (chunks: readonly Chunk[], at: number): boolean =>
  [chunks[at - 1], chunks[at + 1]].every((chunk) => chunk !== undefined && isRepeatAdverb(chunk));

/** "piloted from August and officially deployed in September": a participle with the next date. */
function participleAgain(chunks: readonly Chunk[], and: number): NextStart | null {
  const verb = skipAdverbs(chunks, and + 1);
  return (formsAt(chunks, verb) & Form.participle) === 0 ? null : { at: and + 1, verbAt: and + 1, cut: and };
}

/** "and are not to", "and must": a new obligation opens. */
const isNegated = (chunks: readonly Chunk[], and: number): boolean =>
  [and + 1, and + 2, and + 3].some((at) => isModalOrNot(norm(chunks, at)));

const isBareYear = ({ precision, bound }: TimeExpression): boolean => precision === "year" && bound === "in";

/** How many of the times from one index to another pass a test, each time tested once. */
function countsOf(
  times: readonly PlacedTime[],
  test: (time: PlacedTime) => boolean,
): (from: number, to: number) => number {
  const counts = [0];
  for (const time of times) counts.push((counts.at(-1) ?? 0) + (test(time) ? 1 : 0));
  return (from, to) => (counts[to] ?? 0) - (counts[from] ?? 0);
}

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
