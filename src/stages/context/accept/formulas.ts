import { isAuxiliaryOrModal } from "../../../lexicon/auxiliaries.js";
import { isDocument, isLaw, isPlease } from "../../../lexicon/clause-words.js";
import type { FormulaPlace, FormulaRule } from "../../../lexicon/rules/formulas.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { hasListed, isCommanding } from "../../../model/mention.js";
import type { ReasonName } from "../../../model/reason.js";
import { grammar } from "../../scan/grammar.js";
import { perSentence } from "../../scan/per-sentence.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { norm, skipAdverbs } from "../../scan/scan.js";
import { type Circumstances, goesOn } from "./circumstances.js";

const isForInformation = anyOf("information|implementation|knowledge|their|your|awareness");

const isCompliance = anyOf("implement|comply|execute|follow");

/** The last place of the formula by which an office makes a notice known; -1 where it does not stand. */
const closingFormula = perSentence((chunks: readonly Chunk[]) =>
  chunks.findLastIndex((chunk, at) => {
    const next = norm(chunks, at + 1);
    const isToKnow =
      (chunk.norm === "to" && next === "know") ||
      (chunk.norm === "know" && next === "and" && isCompliance(norm(chunks, at + 2)));
    return isToKnow || (chunk.norm === "for" && isForInformation(next));
  }),
);

/** "…; agrees with partner countries on": what a ministry goes on to do. */
const isOwnWork = (circumstances: Circumstances): boolean =>
  goesOn(circumstances) && hasListed(circumstances.subject) && !circumstances.subject.every(isCommanding);

/** In chunks, of the bodies behind "agree with". */
const longestSide = 10;
const isView = anyOf("need|necessity|principle|view|importance");

/** "agrees with airlines on the fares", but "agrees with the proposal", "agrees with the ministry on the need to act": what two sides are to settle. */
function settles(chunks: readonly Chunk[], at: number): boolean {
  if (norm(chunks, at + 1) !== "with") return false;
  for (let here = at + 3; here < at + longestSide && chunks[here] !== undefined; here++) {
    if (norm(chunks, here) !== "on") continue;
    return !isView(norm(chunks, here + 1)) && !isView(norm(chunks, here + 2));
  }
  return false;
}

/** "was asked to agree with …", "The Ministry of Justice agrees with the provinces on the list": work of a body that commands nobody. */
const isSettled = ({ chunks, subject }: Circumstances, at: number): boolean =>
  settles(chunks, at) && hasListed(subject) && !subject.every(isCommanding);

const isQuestion = anyOf(
  "query|queries|question|questions|inquiry|inquiries|enquiries|clarification|clarifications|details|information",
);
const leavesUndone = anyOf("non|noncompliance|failure");
/** In chunks, of the words that say what for. */
const longestFor = 8;

const opensDeed = anyOf("who|whoever");
const threatens = anyOf("shall|will");

/** In chunks: what it is that somebody does, up to what is in store for it, and that up to its verb. */
const [longestDeed, longestModal] = [60, 8];

/** "Drivers who speed shall be (fined)": what a law has in store for whoever does something, where "must" would tell others to see to it. */
function isThreat(chunks: readonly Chunk[], at: number): boolean {
  let modal = at - 1;
  while (modal > at - longestModal && (norm(chunks, modal) === "be" || !isAuxiliaryOrModal(norm(chunks, modal))))
    modal--;
  const deed = chunks.slice(Math.max(0, modal - longestDeed), Math.max(0, modal));
  return threatens(norm(chunks, modal)) && deed.some(({ norm }) => opensDeed(norm));
}

/** The first document or law that a sentence names by its noun, and the first by its number; behind its end where it names none. */
const firstNoun = perSentence((chunks) => firstOf(chunks, ({ norm }) => isDocument(norm) || isLaw(norm)));
const firstReference = perSentence((chunks) => firstOf(chunks, ({ type }) => type === "reference"));

function firstOf(chunks: readonly Chunk[], is: (chunk: Chunk) => boolean): number {
  const first = chunks.findIndex(is);
  return first < 0 ? chunks.length : first;
}

/** What must be so beside the words of a formula whose verb stands at `at`. */
const holds: Readonly<Record<FormulaPlace, (circumstances: Circumstances, at: number) => boolean>> = {
  "of-document": ({ chunks }, at) => firstNoun(chunks) < at,
  "behind-reference": ({ chunks }, at) => firstReference(chunks) < at,
  "closes-notice": ({ chunks }, at) => closingFormula(chunks) >= at,
  "for-questions": ({ chunks }, at) =>
    norm(chunks, 0) === "for" && chunks.slice(1, Math.min(at, longestFor)).some(({ norm }) => isQuestion(norm)),
  "of-failure": ({ chunks }) => leavesUndone(norm(chunks, 0)),
  "of-offender": ({ chunks }, at) => leavesUndone(norm(chunks, 0)) || isThreat(chunks, at),
  "outside-tasks": (circumstances, at) => !isOwnWork(circumstances) && !isSettled(circumstances, at),
};

/** Of a clause whose verb opens a formula, why it asks nothing; null of any other. */
export function rejectFormula({ verbFrom }: Clause, circumstances: Circumstances): ReasonName | null {
  const { chunks } = circumstances;
  const verb = skipAdverbs(chunks, verbFrom);
  const formulaAt = (at: number): RuleMatch<FormulaRule> | null =>
    matchFirst(grammar.formulas, chunks, at, chunks.length);
  const rule = ((isPlease(norm(chunks, verb - 1)) ? formulaAt(verb - 1) : null) ?? formulaAt(verb))?.rule;
  if (rule === undefined) return null;
  return rule.where === undefined || holds[rule.where](circumstances, verb) ? rule.reason : null;
}
