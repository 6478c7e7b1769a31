import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { grammar } from "./grammar.js";
import { readCued } from "./lead-in.js";
import { formsAt, isMark, matchFirst, norm, skipAdverbs } from "./scan.js";

/** A stretch of an action that is a directive of its own. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** No verb stands in it: it says another deadline of the verb before ("and at provincial level within 2025"). */
  readonly verbless: boolean;
}

/** Whether the time at `at` stands in the aim of the work, or dates something else that is done already. */
export function isInAim(chunks: readonly Chunk[], from: number, at: number): boolean {
  for (let here = at - 1; here >= from; here--) {
    if (isMark(chunks[here], ";", ":")) return false;
    if (isMark(chunks[here], ",") && !isListComma(chunks, here, at)) return false;
    const match = matchFirst(grammar.aims, chunks, here, at);
    if (match === null) continue;
    if (match.rule.name === "past-participle-of-another-time") {
      if (match.end === at && !isToBe(chunks, here)) return true;
      continue;
    }
    return !closesAim(chunks, match.end, at);
  }
  return false;
}

/** "to be issued before …", "shall be issued": the participle is the task's own. */
const isToBe = (chunks: readonly Chunk[], at: number): boolean => {
  for (let here = at - 1; here >= Math.max(0, at - 4); here--) {
    if (/^(be|is|are)$/.test(norm(chunks, here))) return true;
  }
  return false;
};

const isListComma = (chunks: readonly Chunk[], comma: number, at: number): boolean => {
  const next = skipAdverbs(chunks, comma + 1);
  return next < at && formsAt(chunks, next) === 0 && norm(chunks, next) !== "and" && norm(chunks, next) !== "to" && chunks[next]?.type !== "time";
};

/** "… and report to the Government before May": a further verb closes the aim. */
function closesAim(chunks: readonly Chunk[], from: number, at: number): boolean {
  for (let here = from; here < at; here++) {
    if (norm(chunks, here) === "and" && /^(submit|report|complete|send|finish|promulgate|issue|publish)$/.test(norm(chunks, skipAdverbs(chunks, here + 1)))) return true;
  }
  return false;
}

/** The time expressions that can be a deadline between two chunks: not bare, and not in the aim of the work. */
export function deadlinesIn(chunks: readonly Chunk[], from: number, to: number): { at: number; time: TimeExpression }[] {
  const found: { at: number; time: TimeExpression }[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at] as Chunk;
    if (isMark(chunk, "(")) depth++;
    if (isMark(chunk, ")")) depth = Math.max(0, depth - 1);
    if (chunk.type === "time" && !chunk.time.bare && depth === 0 && !isInAim(chunks, from, at)) found.push({ at, time: chunk.time });
  }
  return found;
}

const verbForms = Form.base | Form.gerund | Form.thirdPerson | Form.participle | Form.past;

interface NextStart {
  /** Index of the first chunk of the next segment. */
  readonly at: number;
  readonly verbAt: number;
}

/** ", and [to] VERB", "and are not to VERB", "and, together with A, to VERB": where a coordinated verb phrase begins. */
function coordinatedVerb(chunks: readonly Chunk[], at: number, to: number, text: string): NextStart | null {
  const comma = isMark(chunks[at], ",") ? at + 1 : at;
  let here = /^(and|then|but)$/.test(norm(chunks, comma)) ? comma + 1 : comma;
  if (here === at) return null;
  if (norm(chunks, here) === "then") here++;
  if (isMark(chunks[here], ",")) here++;
  const cued = readCued(grammar.partnerCues, chunks, here, to, text);
  const afterCue = cued === null ? here : isMark(chunks[cued.next], ",") ? cued.next + 1 : cued.next;
  const frontTime = chunks[afterCue]?.type === "time" && isMark(chunks[afterCue + 1], ",") ? afterCue + 2 : afterCue;
  let verb = frontTime;
  while (/^(to|is|are|shall|must|should|will|not|also|be|has|have|do|n't)$/.test(norm(chunks, verb)) && verb < to) verb++;
  verb = skipAdverbs(chunks, verb);
  if (verb >= to || (formsAt(chunks, verb) & verbForms) === 0) return null;
  const participleOnly = (formsAt(chunks, verb) & (Form.base | Form.gerund | Form.thirdPerson)) === 0;
  if (participleOnly && comma === here) return null;
  return { at: here, verbAt: verb };
}

const bare = new Set(["it", "them", "this", "these", "so"]);

/** "and make them public": an object that only points back goes with the verb before. */
const pointsBack = (chunks: readonly Chunk[], verbAt: number): boolean => bare.has(norm(chunks, verbAt + 1));

const completing = /^(completing|finishing|complete|finish|ensuring)$/;

/** The index of "and" (or the comma before it) that opens a verb phrase with a time at its front: "and, every day until July 31, publish". */
function frontedVerb(chunks: readonly Chunk[], at: number, to: number): NextStart | null {
  if (norm(chunks, at) !== "and") return null;
  const timeAt = isMark(chunks[at + 1], ",") ? at + 2 : at + 1;
  const time = chunks[timeAt];
  if (time?.type !== "time" || time.time.bare) return null;
  const verb = skipAdverbs(chunks, isMark(chunks[timeAt + 1], ",") ? timeAt + 2 : timeAt + 1);
  if (verb >= to || (formsAt(chunks, verb) & verbForms) === 0) return null;
  return { at: timeAt, verbAt: verb };
}

/** "and at the provincial level within 2025": no verb, but a deadline at its end. */
function verblessStart(chunks: readonly Chunk[], at: number, to: number, later: readonly number[]): number | null {
  const comma = isMark(chunks[at], ",") ? at + 1 : at;
  if (norm(chunks, comma) !== "and") return null;
  const start = comma + 1;
  const next = later.find((index) => index >= start);
  if (next === undefined || next - start > 10) return null;
  for (let here = start; here < next; here++) if (isMark(chunks[here], ",", ";")) return null;
  return start;
}

/**
 * Cuts an action where a part has a deadline of its own: after a deadline that
 * a new verb phrase or a second deadline follows, and before a verb phrase
 * that begins with one. Verbs that share their deadline stay together.
 */
export function splitAction(chunks: readonly Chunk[], from: number, to: number, text: string): Segment[] {
  const times = deadlinesIn(chunks, from, to);
  const starts: { at: number; verbless: boolean }[] = [];
  for (const { at } of times) {
    const later = times.map((one) => one.at).filter((index) => index > at);
    const next = coordinatedVerb(chunks, at + 1, to, text);
    if (next !== null) {
      const staysTogether = (pointsBack(chunks, next.verbAt) && later.length === 0) || completing.test(norm(chunks, next.verbAt)) || isToBe(chunks, next.verbAt);
      if (!staysTogether) starts.push({ at: next.at, verbless: false });
      continue;
    }
    const verbless = verblessStart(chunks, at + 1, to, later);
    if (verbless !== null) starts.push({ at: verbless, verbless: true });
  }
  for (let at = from + 1; at < to - 1; at++) {
    const fronted = frontedVerb(chunks, at, to);
    if (fronted !== null && !starts.some((start) => start.at === fronted.at)) starts.push({ at: fronted.at, verbless: false });
  }
  starts.sort((a, b) => a.at - b.at);
  return toSegments(chunks, from, to, starts);
}

function toSegments(chunks: readonly Chunk[], from: number, to: number, starts: readonly { at: number; verbless: boolean }[]): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  let verbless = false;
  for (const next of starts) {
    let end = next.at;
    while (end > start && (isMark(chunks[end - 1], ",") || /^(and|then|but)$/.test(norm(chunks, end - 1)))) end--;
    if (end > start) segments.push({ from: start, to: end, verbless });
    start = next.at;
    verbless = next.verbless;
  }
  segments.push({ from: start, to, verbless });
  return segments;
}
