import { isRepeatAdverb } from "../../../grammar/pattern.js";
import { isDeterminer } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { isAdverbAt, isMark, norm } from "../../scan/scan.js";

const isDone = anyOf("completed|finished|done|finalized|submitted|reported");
const saysWhich = anyOf("concerned|involved|related");
const standsBeforeParticiple = anyOf("be|is|are|been|being|and|,");
const isParticle = anyOf("on|up|out|off|in|down");

/** "the opinions raised at the conference": a participle right before the time says of what it is, unless the task itself is in the passive or perfect. */
export function isAttributiveParticiple(chunks: readonly Chunk[], from: number, time: number): boolean {
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
export function isBroughtAbout(chunks: readonly Chunk[], from: number, participle: number): boolean {
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
export function isToBe(chunks: readonly Chunk[], at: number): boolean {
  let here = at - 1;
  while (here > 0 && (isAdverbAt(chunks, here) || isRepeatAdverb(chunks[here] as Chunk))) here--;
  return standsBeforeParticiple(norm(chunks, here));
}
