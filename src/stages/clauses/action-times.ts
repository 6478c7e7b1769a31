import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { grammar } from "./grammar.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";

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

/** "the opinions raised at the conference": a participle right before the time says of what it is, unless the task itself is in the passive or perfect. */
function isAttributiveParticiple(chunks: readonly Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at - 1];
  if (at - 1 <= from || chunk?.type !== "word" || chunk.verb === null) return false;
  const isParticiple = (chunk.verb.forms & Form.participle) !== 0 && (chunk.verb.forms & Form.base) === 0;
  if (!isParticiple || isToBe(chunks, at - 1)) return false;
  // "(to be) completed before": the words of a deadline.
  return !/^(completed|finished|done|finalized|submitted|reported)$/.test(chunk.norm);
}

/** "to be issued before …", "shall be issued": the participle is the task's own. */
function isToBe(chunks: readonly Chunk[], at: number): boolean {
  let here = at - 1;
  while (here > 0 && skipAdverbs(chunks, here) > here) here--;
  return /^(be|is|are|been|being|and|,)$/.test(norm(chunks, here));
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
function closesAim(chunks: readonly Chunk[], from: number, at: number): boolean {
  for (let here = from; here < at; here++) {
    if (
      norm(chunks, here) === "and" &&
      /^(submit|report|complete|send|finish|promulgate|issue|publish)$/.test(
        norm(chunks, skipAdverbs(chunks, here + 1)),
      )
    )
      return true;
  }
  return false;
}

/** The time expressions that can be a deadline between two chunks: not bare, and not in the aim of the work. */
export function deadlinesIn(
  chunks: readonly Chunk[],
  from: number,
  to: number,
): { at: number; time: TimeExpression }[] {
  const found: { at: number; time: TimeExpression }[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at] as Chunk;
    if (isMark(chunk, "(")) depth++;
    if (isMark(chunk, ")")) depth = Math.max(0, depth - 1);
    if (chunk.type === "time" && !chunk.time.bare && depth === 0 && !isInAim(chunks, from, at))
      found.push({ at, time: chunk.time });
  }
  return found;
}
