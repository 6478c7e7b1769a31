import { isAuxiliaryOrModal } from "../../../lexicon/auxiliaries.js";
import { isSubordinating, opensTimeClause } from "../../../lexicon/clause-words.js";
import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import type { PartReading, Reader } from "../../scan/reading.js";
import { formsAt, isCapital, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { isPassive, passiveDraft } from "../predicates/passive.js";
import { readBeside } from "../roles/beside-subject.js";
import { readNamedSubject } from "../subjects/named-subject.js";

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

/** "CPO to circulate the programme and book the boats.": among tasks a sentence without a finite verb notes one. */
const isNote = ({ chunks, to, sentence }: PartReading, at: number): boolean =>
  sentence.afterTasks &&
  isMark(chunks.at(-1), ".") &&
  chunks.slice(at, to).every(({ norm }) => !isAuxiliaryOrModal(norm));

/** Whether bodies stand there by their names, in capitals or by the dictionary, and no clause has begun. */
const isOfNames = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .every((chunk) => chunk.type !== "word" || (chunk.verb === null && (isCapital(chunk) || linksNames(chunk.norm))));
const linksNames = anyOf("the|and|all|of|for");

/** "- Department of Planning to draw up a list": in minutes and lists of actions a body and an infinitive are an order. */
export const readToDo: Reader = (part, at) => {
  const { chunks, inList, sentence } = part;
  const isListed = inList || sentence.orderList;
  if (!isListed && !isNote(part, at)) return null;
  const named = readNamedSubject(part, at);
  if (named === null || !(isListed || isOfNames(chunks, at, named.next))) return null;
  // "JET, jointly with the company, to complete"
  const beside = readBeside(part, named.next);
  // "all provinces also to send", "operators not to open"
  const behind = skipAdverbs(chunks, beside.next);
  const denied = isNot(norm(chunks, behind)) ? behind : null;
  const infinitive = denied === null ? behind : behind + 1;
  const isVerb = (formsAt(chunks, skipAdverbs(chunks, infinitive + 1)) & Form.base) !== 0;
  if (norm(chunks, infinitive) !== "to" || !isVerb) return null;
  return {
    rule: "body-to-do",
    evidence: "obligation",
    sense: denied === null ? null : "ban",
    subject: named.subject,
    adjuncts: beside.adjuncts,
    action: denied ?? infinitive + 1,
  };
};
