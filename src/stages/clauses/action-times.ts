import { isRepeatAdverb } from "../../grammar/pattern.js";
import { presentBe } from "../../lexicon/auxiliaries.js";
import { isDeterminer } from "../../lexicon/clause-words.js";
import type { AimRule } from "../../lexicon/rules/aims.js";
import { isNot } from "../../lexicon/small-words.js";
import { tellsExtent } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { append } from "../../model/append.js";
import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { isBareLimit } from "./bare-limits.js";
import { isDeadlineBracket } from "./fragments.js";
import { grammar } from "./grammar.js";
import { perSentence } from "./per-sentence.js";
import { matchFirst, type RuleMatch } from "./rule-table.js";
import { formsAt, isAdverbAt, isMark, norm, skipAdverbs } from "./scan.js";

const isDeadlined = anyOf("submit|report|complete|send|finish|promulgate|issue|publish");
const postpones = anyOf("delay|postpone");
const postponing = anyOf("wait|waiting|delaying|postponing");
const isDone = anyOf("completed|finished|done|finalized|submitted|reported");
const saysWhich = anyOf("concerned|involved|related");
const standsBeforeParticiple = anyOf("be|is|are|been|being|and|,");
const isParticle = anyOf("on|up|out|off|in|down");

/** Whether the time at `at` stands in the aim of the work, or dates something else that is done already. */
function isInAim(chunks: readonly Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at];
  if (
    chunk?.type === "time" &&
    chunk.time.repeat === null &&
    ["in", "at", "from"].includes(chunk.time.bound) &&
    isAttributiveParticiple(chunks, from, at)
  )
    return true;
  if (saysWhichOne(chunks, from, at)) return true;
  // "instead of waiting until the holiday is over", "and not delay until August": what is not to be.
  const isPostponed =
    postponing(norm(chunks, at - 1)) || (isNot(norm(chunks, at - 2)) && postpones(norm(chunks, at - 1)));
  if (isPostponed && chunk?.type === "time" && chunk.time.bound === "by") return true;
  const near = Math.max(from, at - reach);
  for (let here = at - 1; here >= near; here--) {
    if (isMark(chunks[here], ";", ":")) return false;
    if (isMark(chunks[here], ",") && !isListComma(chunks, here, at)) return false;
    const match = aimAt(chunks, here, at);
    if (match === null) continue;
    const isMeant = match.rule.recurring !== true || (chunk?.type === "time" && onlyRecurs(chunk.time));
    if (!isMeant) continue;
    if (match.rule.datesOther === true) {
      if (match.end === at && !isToBe(chunks, here) && !isBroughtAbout(chunks, from, here)) return true;
      continue;
    }
    return (
      !closesAim(chunks, match.end, at, closers[match.rule.closedBy ?? "deadline"]) &&
      matchFirst(grammar.completions, chunks, here, at)?.end !== at
    );
  }
  if (near === from) return false;
  const { stop, aimEnd, closing } = stopsOf(chunks);
  const found = stop[near - 1] ?? -1;
  const end = found < from ? -1 : (aimEnd[found] ?? -1);
  return end >= 0 && (closing[at - 1] ?? -1) < end;
}

const isVoiced = anyOf("opinions|comments|remarks|suggestions|ideas");
const isIncident = anyOf("fire|blaze|accident|incident|collapse|explosion|crash|landslide|earthquake");
const isDecided = anyOf("passed|adopted|discussed|considered|debated");
const isAsked = anyOf("is|are|was|were|be|has|have|had|need|needs|ought|and");

/** "the opinions at the meeting", "the fire on May 3", "the laws to be passed at the first session": a time that says which is meant, and not when the work is to be done. */
function saysWhichOne(chunks: readonly Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "time" || chunk.time.repeat !== null || !["in", "at"].includes(chunk.time.bound)) return false;
  const noun = norm(chunks, at - 1);
  if (at - 2 > from && isIncident(noun)) return isDeterminer(norm(chunks, at - 2));
  if (at - 1 > from && isVoiced(noun)) return chunk.time.event !== null && chunk.time.due === null;
  const isToBeDecided = isDecided(noun) && norm(chunks, at - 2) === "be" && norm(chunks, at - 3) === "to";
  return isToBeDecided && at - 4 > from && chunks[at - 4]?.type === "word" && !isAsked(norm(chunks, at - 4));
}

const onlyRecurs = ({ repeat, due, event }: TimeExpression): boolean =>
  repeat !== null && due === null && event === null;

/** Words that open an aim at `at`; "to inform staff, and to ensure that" and "is to reach" go on with what is asked. */
const aimAt = (chunks: readonly Chunk[], at: number, to: number): RuleMatch<AimRule> | null =>
  norm(chunks, at) === "to" && goesOnWithTo(norm(chunks, at - 1)) ? null : matchFirst(grammar.aims, chunks, at, to);
const goesOnWithTo = anyOf(`and|${presentBe}`);

/** How far back a time is looked up word by word, in chunks; more than any aim is long. */
const reach = 64;

/** Of every chunk of a sentence, what a time far behind it would meet. */
interface Stops {
  /** The nearest chunk at or before it that opens an aim or ends the search; -1 where there is none. */
  readonly stop: Int32Array;
  /** Where the aim that begins here ends; -1 where none does. */
  readonly aimEnd: Int32Array;
  /** The nearest chunk at or before it that closes an aim; -1 where there is none. */
  readonly closing: Int32Array;
}

const stopsOf = perSentence((chunks): Stops => {
  const [stop, aimEnd, closing] = [0, 0, 0].map(() => new Int32Array(chunks.length).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const [at, chunk] of chunks.entries()) {
    const isEnd = isMark(chunk, ";", ":") || (isMark(chunk, ",") && !isListComma(chunks, at, chunks.length));
    const match = isEnd ? null : aimAt(chunks, at, chunks.length);
    const isAim = match !== null && match.rule.datesOther !== true && match.rule.recurring !== true;
    if (isAim) aimEnd[at] = match.end;
    stop[at] = isEnd || isAim ? at : (stop[at - 1] ?? -1);
    closing[at] = isClosing(chunks, at) ? at : (closing[at - 1] ?? -1);
  }
  return { stop, aimEnd, closing };
});

/** "the opinions raised at the conference": a participle right before the time says of what it is, unless the task itself is in the passive or perfect. */
function isAttributiveParticiple(chunks: readonly Chunk[], from: number, time: number): boolean {
  // "the system, switched on in May,"
  const at = isParticle(norm(chunks, time - 1)) ? time - 1 : time;
  const chunk = chunks[at - 1];
  if (at - 1 <= from || chunk?.type !== "word" || chunk.verb === null) return false;
  const isParticiple = (chunk.verb.forms & Form.participle) !== 0 && (chunk.verb.forms & Form.base) === 0;
  // "the units concerned", "the agencies involved" say which, and not when.
  const isAside = at < time && isMark(chunks[at - 2], ",");
  if (!isParticiple || (isToBe(chunks, at - 1) && !isAside) || saysWhich(chunk.norm)) return false;
  // "(to be) completed before": the words of a deadline.
  return !isDone(chunk.norm) && !isOfCausative(chunks, from, at - 1);
}

const causes = anyOf("see|have|get");
/** In chunks, from the verb to the participle. */
const longestPatient = 7;

/** "see the mills connected in June", "get schools repaired": what the task is to bring about. */
function isOfCausative(chunks: readonly Chunk[], from: number, participle: number): boolean {
  for (let at = participle - 1; at >= Math.max(from, participle - longestPatient); at--) {
    const chunk = chunks[at];
    if (chunk?.type === "mark") return false;
    if (chunk?.type === "word" && causes(chunk.verb?.lemma ?? "")) return at < participle - 1;
  }
  return false;
}

const pointsAt = anyOf("it|them|this|these|those|his|her|our|your|all|each|every");

/** "have their own plans issued before May 1", "get it approved by June", "with a proposal due by the end of May": when what the task brings about is to be there. */
function isBroughtAbout(chunks: readonly Chunk[], from: number, participle: number): boolean {
  for (let at = participle - 1; at >= Math.max(from, participle - longestPatient); at--) {
    const chunk = chunks[at];
    if (chunk?.type === "mark" || chunk?.type === "time") return false;
    const object = norm(chunks, at + 1);
    const hasObject = at < participle - 1 && (isDeterminer(object) || pointsAt(object));
    if (norm(chunks, participle) === "due" && norm(chunks, at) === "with") return hasObject;
    if (chunk?.type === "word" && causes(chunk.verb?.lemma ?? "")) return hasObject && chunk.norm !== "has";
  }
  return false;
}

/** "to be issued before …", "shall be issued": the participle is the task's own. */
function isToBe(chunks: readonly Chunk[], at: number): boolean {
  let here = at - 1;
  while (here > 0 && (isAdverbAt(chunks, here) || isRepeatAdverb(chunks[here] as Chunk))) here--;
  return standsBeforeParticiple(norm(chunks, here));
}

const isListComma = (chunks: readonly Chunk[], comma: number, at: number): boolean => {
  const next = skipAdverbs(chunks, comma + 1);
  return (
    next < at &&
    formsAt(chunks, next) === 0 &&
    norm(chunks, next) !== "and" &&
    norm(chunks, next) !== "to" &&
    chunks[next]?.type !== "time"
  );
};

/** "… and report to the Government before May": a further verb closes the aim. */
function closesAim(chunks: readonly Chunk[], from: number, at: number, closes: typeof isClosing): boolean {
  for (let here = from; here < at; here++) if (closes(chunks, here)) return true;
  return false;
}

/** "the flats it can finish and announce …": any verb behind "and" goes on with the task. */
const goesOnBehind = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "and" && (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.base) !== 0;

/** "dossiers that were filed before July no later than October 10": the second time is the task's. */
const isDated = (chunks: readonly Chunk[], at: number): boolean => chunks[at]?.type === "time" || isClosing(chunks, at);

const isClosing = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "and" && isDeadlined(norm(chunks, skipAdverbs(chunks, at + 1)));

/** What closes an aim, by its rule. */
const closers: Readonly<Record<NonNullable<AimRule["closedBy"]> | "deadline", typeof isClosing>> = {
  deadline: isClosing,
  verb: goesOnBehind,
  time: isDated,
};

const timesOf = (chunks: readonly Chunk[], from: number, to: number): PlacedTime[] => {
  const times: PlacedTime[] = [];
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "time") times.push({ at, time: chunk.time });
  }
  return times;
};

/** A time expression, and the index of its chunk. */
export interface PlacedTime {
  readonly at: number;
  readonly time: TimeExpression;
}

/** The time expressions that can be a deadline between two chunks: not bare, not in the aim of the work, not beside the point. */
export function deadlinesIn(chunks: readonly Chunk[], from: number, to: number): PlacedTime[] {
  const found: PlacedTime[] = [];
  let depth = 0;
  /** The last bracket that opened, while none has opened or closed within it. */
  let open: number | null = null;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at] as Chunk;
    if (isMark(chunk, "(")) {
      depth++;
      open = at;
    }
    if (isMark(chunk, ")")) {
      depth = Math.max(0, depth - 1);
      if (open !== null && depth === 0 && saysByWhen(chunks, from, open, at)) append(found, timesOf(chunks, open, at));
      open = null;
    }
    const isBare = chunk.type === "time" && ((chunk.time.bare && !isBareLimit(chunks, at)) || isExtent(chunks, at));
    if (chunk.type === "time" && !isBare && !isDayOfFigure(chunks, at) && depth === 0 && !isInAim(chunks, from, at))
      found.push({ at, time: chunk.time });
  }
  return found;
}

/** "the arrears as at 30 June 2026": of which day a figure is. */
const isDayOfFigure = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return (
    norm(chunks, at - 1) === "as" && chunk?.type === "time" && (chunk.time.bound === "at" || chunk.time.bound === "in")
  );
};

/** In chunks: "Sundays and public holidays included" is as long. */
const longestExtent = 5;

/** "daily, Sundays and holidays included": whether a time only says how far another reaches. */
function isExtent(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at + 1; here < at + longestExtent && chunks[here]?.type !== "mark"; here++)
    if (tellsExtent(norm(chunks, here))) return isMark(chunks[at - 1], ",");
  return false;
}

/** Whether the bracket from `open` to `close` says by when: "(to be completed in September 2025)". */
function saysByWhen(chunks: readonly Chunk[], from: number, open: number, close: number): boolean {
  if (!isDeadlineBracket(chunks, open, close)) return false;
  // A time alone behind an aim dates the aim.
  return chunks[open + 1]?.type !== "time" || !isInAim(chunks, from, open);
}
