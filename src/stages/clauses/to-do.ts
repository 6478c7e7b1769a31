import { isAuxiliaryOrModal } from "../../lexicon/auxiliaries.js";
import { isSubordinating, opensTimeClause } from "../../lexicon/clause-words.js";
import type { Chunk } from "../../model/chunk.js";
import { Form } from "../../model/token.js";
import { readNamedSubject } from "./named-subject.js";
import { isPassive, passiveDraft } from "./passive.js";
import type { Reader } from "./reading.js";
import { formsAt, isMark, norm, skipAdverbs } from "./scan.js";

/** In chunks; what is to be done takes no more. */
const longestPatient = 16;

/** "Expenses to be incurred may be charged to the fund": what the infinitive only describes has a verb of its own. */
function isSaidOf(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longestPatient) && chunks[at]?.type !== "mark"; at++) {
    if (opensTimeClause(norm(chunks, at)) || isSubordinating(norm(chunks, at))) return false;
    if (isAuxiliaryOrModal(norm(chunks, at))) return true;
  }
  return false;
}

/** "- Pumps to be repaired", "- Tourists not to be allowed beyond Naran": in minutes, a thing and the infinitive of a passive are an order. */
export const readToBeDone: Reader = (part, at) => {
  const { chunks, to, sentence, inList } = part;
  if (!(sentence.isItem || inList || sentence.orderList)) return null;
  for (let here = at + 1; here < Math.min(to, at + longestPatient); here++) {
    const chunk = chunks[here];
    if (isMark(chunk, ",", ";", ":", ".") || chunk?.type === "time" || isAuxiliaryOrModal(norm(chunks, here)))
      return null;
    if (norm(chunks, here) !== "to" || !isPassive(chunks, here + 1)) continue;
    // "Measures proposed to be taken", "They deserve to be commended": of another verb, and no order.
    const before = chunks[norm(chunks, here - 1) === "not" ? here - 2 : here - 1];
    if (before?.type === "word" && before.verb?.ambiguous === false) return null;
    return isSaidOf(chunks, here + 1, to) ? null : passiveDraft(part, { name: "to-be-done" }, at, here + 1);
  }
  return null;
};

/** "- Department of Planning to draw up a list": in minutes and lists of actions a body and an infinitive are an order. */
export const readToDo: Reader = (part, at) => {
  const { chunks, inList, sentence } = part;
  if (!inList && !sentence.orderList) return null;
  const named = readNamedSubject(part, at);
  if (named === null || norm(chunks, named.next) !== "to") return null;
  const isVerb = (formsAt(chunks, skipAdverbs(chunks, named.next + 1)) & Form.base) !== 0;
  if (!isVerb) return null;
  return { rule: "body-to-do", evidence: "obligation", subject: named.subject, action: named.next + 1 };
};
