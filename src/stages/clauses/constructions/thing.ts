import { standAt } from "../../../grammar/stand-at.js";
import { isAuxiliaryOrModal, isObliging, isPresentBe } from "../../../lexicon/auxiliaries.js";
import { isNoThing, isTelling, isThirdPersonAuxiliary, relates } from "../../../lexicon/clause-words.js";
import type { ClauseRule } from "../../../lexicon/rules/clause-rule.js";
import type { PredicateRule } from "../../../lexicon/rules/predicates.js";
import { isArticle } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { ClauseDraft, PartReading, Reader } from "../../scan/reading.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isCapital, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { isDoneBy } from "../predicates/done-by.js";
import { comesToBody, isDueAtBody, isDueItself, namesPaper } from "../predicates/due-at-body.js";
import { isDueState } from "../predicates/due-state.js";
import { isPassive, passiveDraft } from "../predicates/passive.js";
import { relativeEnd } from "../subjects/asides.js";
import { unnamedActors } from "./unnamed-actor.js";

/** "will continue to be promoted" */
const isContinuedPassive = (chunks: readonly Chunk[], at: number): boolean =>
  standAt(chunks, at, "continue", "to", "be");

/** In chunks; what a subjunctive speaks of takes no more. */
const longestPatient = 20;

/** Where "be" stands before a participle, behind what begins at `from`; null where it does not. */
function subjunctiveAt({ chunks, to }: PartReading, from: number): number | null {
  for (let at = from + 1; at < to && at - from < longestPatient; at++)
    if (norm(chunks, at) === "be" && (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.participle) !== 0) return at;
  return null;
}

const ofThing = (rule: ClauseRule, action: number, whole: number): ClauseDraft => ({
  rule,
  evidence: "passive",
  subject: { kind: "thing" },
  action,
  whole,
});

const subjunctive = (rule: ClauseRule, { chunks }: PartReading, from: number, be: number): ClauseDraft =>
  ofThing(rule, skipAdverbs(chunks, be + 1), from);

/** "that the sea ban be decided early": an order about a thing. */
export const readSubjunctive: Reader = (part, from) => {
  const be = subjunctiveAt(part, from);
  return be === null ? null : subjunctive("orders-that", part, from, be);
};

/** "- A register be kept by the Staff Officer": in a list of orders, without the "that". */
export const readItemSubjunctive: Reader = (part, from) => {
  const be = part.inList ? subjunctiveAt(part, from) : null;
  if (be === null) return null;
  // "The plan must be kept", "to be kept": no subjunctive.
  const isBare = part.chunks.slice(from, be).every(({ norm }) => norm !== "to" && !isAuxiliaryOrModal(norm));
  return isBare ? subjunctive("item-subjunctive", part, from, be) : null;
};

/** A word inside a would-be subject that shows it to be a sentence that tells something; "sanctions must be" and "the said materials" are nouns. */
function tells(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "word") return false;
  if (isTelling(chunk.norm)) return !isArticle(norm(chunks, at - 1));
  const isThirdPerson = chunk.verb?.forms === Form.thirdPerson && !chunk.verb.ambiguous;
  return isThirdPerson && !isThirdPersonAuxiliary(chunk.norm) && !isObliging(norm(chunks, at + 1));
}

const isPronoun = anyOf("it|he|she|they|we");

/** "any breach it comes across": a verb of a clause that says which thing is meant. */
const isOfContactClause = (chunks: readonly Chunk[], at: number): boolean =>
  isPronoun(norm(chunks, at - 1)) && chunks[at - 2]?.type === "word";

/** "No permit may be issued": a permission that is denied is a prohibition. */
const isDenied = (chunks: readonly Chunk[], at: number, here: number): boolean =>
  norm(chunks, at) === "no" && norm(chunks, here) === "may" && isPassive(chunks, here + 1);

/** "tax refunds for exporting enterprises must be settled": a body behind these is not who does it. */
const governs = anyOf("of|for|to|with|from|among|between|through|across|along");

const cannot = anyOf("can|cannot|could");

/** In chunks; what says where a body is takes no more. */
const longestPlace = 5;

/** "Closer to the fields, departments of agriculture in the delta must report": bodies behind a comma, and soon behind them what they must do. */
function opensBodyClause(chunks: readonly Chunk[], at: number, to: number): boolean {
  if (chunks[at]?.type !== "agency" || !isMark(chunks[at - 1], ",")) return false;
  for (let here = at + 1; here <= at + longestPlace && chunks[here]?.type === "word"; here++)
    if (isObliging(norm(chunks, here)) && here < to) return true;
  return false;
}

const isBanned = anyOf("forbidden|prohibited|banned");

/** "Hiding reports is strictly prohibited", "; the use of candles is forbidden": among tasks, or where it is said with force. */
function isForbidden({ chunks, to, continues, inList, sentence }: PartReading, at: number): boolean {
  if (!isPresentBe(norm(chunks, at))) return false;
  const participle = skipAdverbs(chunks, at + 1);
  // "is prohibited from selling": somebody is told.
  const ends = participle + 1 >= to || isMark(chunks[participle + 1], ",", ".", ";");
  const isAsked = participle > at + 1 || continues || inList || sentence.isItem;
  return isAsked && ends && isBanned(norm(chunks, participle));
}

/** In chunks; a thing and what is said of it up to its predicate take no more. */
const longestSubject = 32;

/** The chunks behind a thing's first, and not those of a relative clause between commas. */
function* behindThing({ chunks, to }: PartReading, at: number): Generator<number> {
  let next = at + 1;
  while (next < to && next - at < longestSubject) {
    const here = relativeEnd(chunks, next, to);
    yield here;
    next = here + 1;
  }
}

const tellsAge = anyOf("former|new|merged|old");

/** "(files) of the Ministry", "(files) of the former Ministry": whether a preposition governs the body. */
function isGoverned(chunks: readonly Chunk[], here: number): boolean {
  const first = tellsAge(norm(chunks, here - 1)) ? here - 1 : here;
  return governs(norm(chunks, first - 1)) || governs(norm(chunks, first - 2));
}

/** "…, the Ministry of Health must": the body is the subject, and what stands before is not. */
function hasOwnSubject(chunks: readonly Chunk[], here: number, to: number): boolean {
  const isPatient = isGoverned(chunks, here);
  // "Government Purchase Orders": a body's name in that of a thing.
  const isActor = chunks[here]?.type === "agency" && !isPatient && !isCapital(chunks[here + 1]);
  return (
    (isActor && matchFirst(grammar.predicates, chunks, here + 1, to) !== null) || opensBodyClause(chunks, here, to)
  );
}

/** Whether what stands at `here` shows that no thing is spoken of: a mark, a verb that tells, a subject of its own. */
function refusesSubject({ chunks, to }: PartReading, here: number): boolean {
  if (isMark(chunks[here], ";", ":", ".") || (tells(chunks, here) && !isOfContactClause(chunks, here))) return true;
  // "The Law took effect in August, according to which data shall be shared": what it provides.
  if (norm(chunks, here) === "which" && standAt(chunks, here - 2, "according", "to")) return true;
  return hasOwnSubject(chunks, here, to);
}

/** What is denied, forbidden, done by a day or due: said of the thing by words that no predicate of a body has. */
function readSaidOfThing(part: PartReading, at: number, here: number): ClauseDraft | null {
  const { chunks, to } = part;
  if (isDenied(chunks, at, here)) return passiveDraft(part, { name: "may-not" }, at, here + 1);
  // "; this list is sent to the Department by the 10th of December": among tasks, by when something is done is an order.
  // "A report may be uploaded by the 7th", but "Applications may be submitted by June 30"
  const isMay = norm(chunks, here - 1) === "may";
  const isPolite = isMay && namesPaper(chunks, at, here);
  const { continues, inList, sentence } = part;
  const isBeside = sentence.besideTask && !isMay;
  if ((isPolite || continues || inList || sentence.isItem || isBeside) && isDoneBy(part, here))
    return passiveDraft(part, { name: "is-done-by" }, at, here);
  if (isForbidden(part, here)) return passiveDraft(part, { name: "is-forbidden-to" }, at, here);
  return isDueItself(chunks, at, here, to) ? ofThing("is-due", here, at) : null;
}

/** "No apprentice shall be assigned to hazardous work": of a thing, no order to do something. */
function readDueOfThing(part: PartReading, at: number, match: RuleMatch<PredicateRule>): ClauseDraft | null {
  const { rule, start, end } = match;
  const { chunks, to } = part;
  const { name, mood, sense } = rule;
  if (sense === "forecast") return null;
  const actors = mood === "obligation" ? unnamedActors(part, at, start, end) : [];
  if (actors.length > 0)
    return { rule: name, evidence: mood, subject: { kind: "bodies", mentions: actors }, action: end };
  // "No extension will be granted": what there will not be, and nobody's work.
  if (mood === "announcement" && norm(chunks, at) === "no") return null;
  if (isPassive(chunks, end) || isContinuedPassive(chunks, skipAdverbs(chunks, end)))
    return passiveDraft(part, rule, at, end);
  const isDue = mood !== "announcement" && (isDueState(chunks, end, to) || isDueAtBody(chunks, at, end, to, mood));
  // What a thing will do, or is to do, is a forecast.
  if (!isDue && (mood === "announcement" || sense === "plan")) return null;
  // "Failure to comply shall be a ground for dismissal": what it counts as.
  const isCounted = norm(chunks, end) === "be" && isArticle(norm(chunks, end + 1));
  return isCounted ? null : ofThing(`${name}-of-thing`, end, at);
}

/** A thing of which something is due ("The study must be submitted …"). */
export const readThing: Reader = (part, at) => {
  const { chunks, to } = part;
  const first = chunks[at];
  if (first === undefined || first.type === "agency" || first.type === "mark" || isNoThing(first.norm)) return null;
  for (const here of behindThing(part, at)) {
    if ((part.continues || part.inList || part.sentence.besideTask) && comesToBody(chunks, at, here, to))
      return ofThing("is-due", here, at);
    if (refusesSubject(part, here)) return null;
    // "works that may not store water are to be listed": what belongs to a relative clause is not said of them.
    if (relates(norm(chunks, here - 1))) continue;
    const said = readSaidOfThing(part, at, here);
    if (said !== null) return said;
    const match = matchFirst(grammar.duePredicates, chunks, here, to);
    // "capital that cannot be disbursed": of things, what is not possible, and not what is forbidden.
    if (match !== null && !cannot(norm(chunks, match.start))) return readDueOfThing(part, at, match);
  }
  return null;
};
