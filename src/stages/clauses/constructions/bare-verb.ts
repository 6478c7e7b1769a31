import { standAt } from "../../../grammar/stand-at.js";
import {
  beginsItem,
  isAuxiliaryOrModal,
  isFiniteAuxiliary,
  isFiniteBe,
  isObliging,
  isPresentHave,
} from "../../../lexicon/auxiliaries.js";
import {
  isSubordinating,
  isTold,
  opensConditional,
  opensInsertion,
  opensTimeClause,
} from "../../../lexicon/clause-words.js";
import { coordinates } from "../../../lexicon/joint-work.js";
import type { ClauseRule } from "../../../lexicon/rules/clause-rule.js";
import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { type ClauseDraft, noSubject, type PartReading, type Reader } from "../../scan/reading.js";
import { formsAt, isAdverbAt, isCapital, isMark, norm, skipAdverbs, skipQuotes } from "../../scan/scan.js";
import { findPredicate } from "../predicates/predicate.js";
import { isNameOfBody, opensObject } from "../subjects/noun-phrase.js";
import { isFrontNoun, opensPhrase } from "./front-noun.js";
import { fromPredicate, readContinuedOrder } from "./subject-clause.js";

const imperative = (rule: ClauseRule, action: number): ClauseDraft => ({
  rule,
  evidence: "imperative",
  subject: noSubject,
  action,
});

/** After "review," an insertion or another verb goes on; a noun makes it a row of nouns. */
function goesOnAsVerb(chunks: readonly Chunk[], at: number, forms: number): boolean {
  const here = skipAdverbs(chunks, at);
  const next = chunks[here];
  if (next === undefined || next.type === "time" || next.type === "agency" || here > at) return true;
  // "review, adjust and supplement", "Reviews, adjusts and supplements", "Guiding, urging and inspecting"
  const further = forms & (Form.base | Form.thirdPerson | Form.gerund);
  return opensInsertion(next.norm) || (formsAt(chunks, at) & further) !== 0;
}

/** "fire prevention", "support packages": a noun without an article, which may make a compound with the word before it. */
const isNoun = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === "word" && formsAt(chunks, at) === 0 && !isAdverbAt(chunks, at) && !opensPhrase(norm(chunks, at));

/** Gerunds by their form only: "According to the Station, …". */
const isPreposition = anyOf(
  "according|regarding|concerning|including|excluding|pending|owing|notwithstanding|following",
);
/** "Following discussion, …", but "following up complaints". */
const isPrepositionAt = (chunks: readonly Chunk[], at: number): boolean =>
  isPreposition(norm(chunks, at)) && norm(chunks, at + 1) !== "up";
/** Verbs that an "of" follows. */
const takesOf = anyOf("dispose|think|approve|beware|speak|consist|divest");

/** Whether the verb at `at` is one, and no noun that something finite is said of ("Support for owners is needed"). */
function readsAsVerb(chunks: readonly Chunk[], at: number, to: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "word" || chunk.verb === null) return false;
  if (isNameOfBody(chunks, at) || isPrepositionAt(chunks, at) || isFrontNoun(chunks, at, chunk.verb.lemma))
    return false;
  // "imports were 4.1 million tons"
  if (isFiniteAuxiliary(norm(chunks, at + 1))) return false;
  // "discipline and order are not strict"
  if (norm(chunks, at + 1) === "and" && isFiniteAuxiliary(norm(chunks, at + 3))) return false;
  // "Pumps to be repaired": nouns, and what is to be done to them; but "Continues to be the lead".
  const isPlural = chunk.verb.ambiguous && (chunk.verb.forms & Form.base) === 0;
  const isDoneTo = (formsAt(chunks, skipAdverbs(chunks, at + 3)) & Form.participle) !== 0;
  if (isPlural && standAt(chunks, at + 1, "to", "be") && isDoneTo) return false;
  // "Use of paper shall be reduced", but "Dispose of the waste".
  if (norm(chunks, at + 1) === "of" && !takesOf(chunk.verb.lemma)) return false;
  // "Leave carried over must be used": a participle stands behind a noun.
  const behind = formsAt(chunks, at + 1);
  const isSaidOf = (behind & Form.participle) !== 0 && (behind & (Form.base | Form.gerund | Form.thirdPerson)) === 0;
  if (!chunk.verb.ambiguous && (chunk.verb.forms & Form.gerund) === 0 && !isSaidOf) return true;
  if (isMark(chunks[at + 1], ",") && chunk.verb.ambiguous) return goesOnAsVerb(chunks, at + 2, chunk.verb.forms);
  const isCompound = chunk.verb.ambiguous && isNoun(chunks, at + 1);
  // "Boats without a certificate may not leave": no noun is in the base form as well.
  const saysOfNoun = (chunk.verb.forms & Form.base) !== 0 ? isFiniteAuxiliary : isAuxiliaryOrModal;
  let subordinate = 0;
  for (let here = at + 1; here < to && here - at < 16; here++) {
    if (isMark(chunks[here], ";", ":", "(") || (isMark(chunks[here], ",") && !isCompound)) return true;
    // An infinitive has no finite verb ("officers found to have misused them").
    const opens = isSubordinating(norm(chunks, here)) || opensTimeClause(norm(chunks, here));
    if (opens && norm(chunks, here) !== "to") subordinate++;
    // "Orders against which nothing has been delivered should be cancelled": one finite verb more than clauses for them.
    else if (norm(chunks, here - 1) !== "to" && saysOfNoun(norm(chunks, here)) && subordinate-- === 0) return false;
  }
  return true;
}

/** "Rain and fog hampered rescuers": two nouns that verbs share their forms with, and what they did. */
const joinsSubjects = (chunks: readonly Chunk[], at: number): boolean => {
  const past = formsAt(chunks, at + 3);
  return (
    norm(chunks, at + 1) === "and" &&
    isAmbiguous(chunks[at]) &&
    isAmbiguous(chunks[at + 2]) &&
    (past & Form.past) !== 0 &&
    (past & Form.base) === 0
  );
};

const isAmbiguous = (chunk: Chunk | undefined): boolean => chunk?.type === "word" && chunk.verb?.ambiguous === true;

/** "Manages", "promptly forecasts", "Together with A, reviews", "A: inspects", "closes the market": no plural noun stands there. */
function isPlainlyVerb(chunks: readonly Chunk[], start: number, verbAt: number): boolean {
  const chunk = chunks[verbAt];
  const opens = isCapital(chunk) || verbAt > start || isMark(chunks[start - 1], ",", ":");
  const governs = chunks[verbAt + 1]?.type === "agency" || opensObject(norm(chunks, verbAt + 1));
  return opens || governs || (chunk?.type === "word" && chunk.verb?.ambiguous === false);
}

/** "To overcome this, the Chairman directs", "considering the proposal, the Committee issued": behind the comma stands one body and what it does or did. */
function bodyActsBehindComma(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type !== "agency" || chunk.phrase.mentions.length !== 1 || !isMark(chunks[at - 1], ",")) continue;
    const verb = skipAdverbs(chunks, at + 1);
    const forms = formsAt(chunks, verb);
    const saysSo = (forms & (Form.thirdPerson | Form.past)) !== 0 && (forms & Form.base) === 0;
    if (saysSo && !coordinates(norm(chunks, verb))) return true;
  }
  return false;
}

/** "do not let …", "not set …", "to submit …": a verb with what negates it or makes it an infinitive. */
function readMarked({ chunks, to, inList, continues, sentence }: PartReading, start: number): ClauseDraft | null {
  let here = start;
  while (isAdverbAt(chunks, here)) here++;
  const next = norm(chunks, here + 1);
  if (norm(chunks, here) === "do" && isNot(next)) return imperative("do-not", start);
  if (norm(chunks, start) === "never" && (formsAt(chunks, start + 1) & Form.base) !== 0)
    return imperative("do-not", start);
  // "a) Not license new warehouses", but "- Not yet in conformity with the law"
  const isDenied = norm(chunks, here) === "not" && (formsAt(chunks, here + 1) & Form.base) !== 0;
  if (!inList && !continues && !(sentence.isItem && isDenied)) return null;
  // "Not considered yet" tells how things stand.
  const isDone = (formsAt(chunks, skipAdverbs(chunks, here + 1)) & (Form.base | Form.gerund)) === 0 && next !== "to";
  if (norm(chunks, here) === "not")
    return isDone && formsAt(chunks, here + 1) !== 0 ? null : imperative("not-to", start);
  if (norm(chunks, here) !== "to") return null;
  const isVerb = (formsAt(chunks, skipAdverbs(chunks, here + 1)) & Form.base) !== 0;
  if (!(isVerb || next === "be" || next === "not") || bodyActsBehindComma(chunks, here, to)) return null;
  return imperative("infinitive", here + 1);
}

/** "(In recent years, vaccination drives,) have attained certain results": what has been; in a list it may be what must be. */
const tellsPerfect = (chunks: readonly Chunk[], at: number): boolean => {
  const forms = formsAt(chunks, skipAdverbs(chunks, at + 1));
  return norm(chunks, at) === "have" && (forms & Form.participle) !== 0 && (forms & Form.base) === 0;
};

/** In chunks, from "has" to the participle. */
const longestCaused = 8;

/** "has building sites screened off": what the item's body is to bring about; "has completed the plan" and "has 40 stations" tell of what is. */
function causes(chunks: readonly Chunk[], at: number): boolean {
  const isPerfect = (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.participle) !== 0;
  if (!isPresentHave(norm(chunks, at)) || isPerfect) return false;
  for (let here = at + 2; here < at + longestCaused && chunks[here]?.type !== "mark"; here++) {
    const forms = formsAt(chunks, here);
    // "has shortcomings pointed out by auditors"
    const isByOthers = norm(chunks, here + 1) === "by" || norm(chunks, here + 2) === "by";
    if ((forms & Form.participle) !== 0 && (forms & Form.base) === 0) return !isByOthers;
  }
  return false;
}

/** The part goes on with a predicate or an order of the subject before it: "; shall not set …", "; requested A to …". */
function readContinuation(part: PartReading, start: number): ClauseDraft | null {
  const { chunks, to, text } = part;
  const forms = formsAt(chunks, skipAdverbs(chunks, start));
  // "The Ministry studies prices; instructs missions to report": what a ministry goes on to do is its own work.
  // "- Industry and Trade: instructs dam owners to": so it is for an item of a notice from above ministries.
  const isOwnTask = part.sentence.fromAbove && part.sentence.isItem && !isMark(chunks.at(-1), ":");
  const mayOrder = (forms & Form.past) !== 0 || ((forms & Form.thirdPerson) !== 0 && part.afterOrder && !isOwnTask);
  const order = mayOrder ? readContinuedOrder(part, start) : null;
  if (order !== null) return order;
  const predicate = findPredicate(chunks, start, to, true, text);
  if (predicate === null || predicate.match.rule.mood === "present") return null;
  return fromPredicate(part, predicate, noSubject, start);
}

/** Where the gerund stands behind "in charge of" or "responsible for"; null where neither opens one. */
function afterCharge(chunks: readonly Chunk[], at: number): number | null {
  const next = standAt(chunks, at, "in", "charge", "of")
    ? at + 3
    : standAt(chunks, at, "responsible", "for")
      ? at + 2
      : at;
  return next > at && (formsAt(chunks, skipAdverbs(chunks, next)) & Form.gerund) !== 0 ? next : null;
}

/** A verb without a subject: an imperative, an item of a list, or the next verb of the sentence. */
export const readBareVerb: Reader = (part, at) => {
  const { chunks, to, continues, inList } = part;
  const opening = skipQuotes(chunks, at);
  // "supervise the Ministry in submitting the plan; and in compiling a report"
  const isGoverned = continues && norm(chunks, opening) === "in" && (formsAt(chunks, opening + 1) & Form.gerund) !== 0;
  const start = isGoverned ? opening + 1 : opening;
  // "- In charge of ensuring …", "Responsible for …": what the body above the item answers for.
  const answers = inList && !continues ? afterCharge(chunks, start) : null;
  if (answers !== null) return { rule: "in-charge-of", evidence: "gerund", subject: noSubject, action: answers };
  // "a) Assigned to review …": of the body that the item's list stands under.
  const isTask = inList && isTold(norm(chunks, start)) && norm(chunks, start + 1) === "to";
  if (isTask) return { rule: "told-to", evidence: "ordered", subject: noSubject, action: start + 2 };
  const marked = readMarked(part, start);
  if (marked !== null || norm(chunks, start) === "to") return marked;
  if (inList && !continues && causes(chunks, start)) return imperative("has-done", start);
  // An item of a list can begin with its modal ("- Shall submit the Decree").
  // "should any difficulty arise, …": there it stands before its subject, and opens a case.
  const isCase = isObliging(norm(chunks, start)) && opensConditional(norm(chunks, start + 1));
  if (isCase) return null;
  const goesOnFromAbove = inList && beginsItem(norm(chunks, start));
  const continued = continues || goesOnFromAbove ? readContinuation(part, start) : null;
  if (continued !== null) return continued;
  const verbAt = skipAdverbs(chunks, start);
  // "No permit may be issued": after "no" stands a noun.
  if (norm(chunks, verbAt - 1) === "no") return null;
  if (!inList && tellsPerfect(chunks, verbAt)) return null;
  if (!readsAsVerb(chunks, verbAt, to) || (!inList && joinsSubjects(chunks, verbAt))) return null;
  const forms = formsAt(chunks, verbAt);
  if ((forms & Form.base) !== 0) return imperative("imperative", start);
  if ((forms & Form.gerund) !== 0) {
    return (inList || continues) && !bodyActsBehindComma(chunks, verbAt, to)
      ? { rule: "gerund", evidence: "gerund", subject: noSubject, action: start }
      : null;
  }
  // "- Directs banks to lower their rates;": an item says of the body of its list what it does.
  const isItem = inList && !continues && (forms & Form.thirdPerson) !== 0;
  if (isItem && isPlainlyVerb(chunks, start, verbAt))
    return { rule: "present-item", evidence: "present", subject: noSubject, action: start };
  // "It is stated in the Dispatch that": what is so is nothing that somebody goes on to do.
  const goesOn =
    continues && !isFiniteBe(norm(chunks, verbAt)) && (forms & (Form.thirdPerson | Form.participle | Form.past)) !== 0;
  return goesOn ? { rule: "continuation", evidence: "continuation", subject: noSubject, action: start } : null;
};
