import { standAt } from "../../../grammar/stand-at.js";
import { isFiniteBe, isPresentHave } from "../../../lexicon/auxiliaries.js";
import { weekdays } from "../../../lexicon/calendar-words.js";
import { isDelegated, isDeterminer, isReporting, isRequestVerb, isSpeaker } from "../../../lexicon/clause-words.js";
import type { ClauseRule } from "../../../lexicon/rules/clause-rule.js";
import type { OrderRule } from "../../../lexicon/rules/orders.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { datedBy, joinAdjuncts, noAdjuncts } from "../../../model/adjuncts.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention, TimeExpression } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { type ClauseDraft, noSubject, type PartReading, type Reader } from "../../scan/reading.js";
import { matchFirst, type RuleMatch } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs, skipComma } from "../../scan/scan.js";
import { partnersOf, readCued } from "../roles/cued.js";
import { readBodies } from "../subjects/bodies.js";
import { readNamedSubject, readTellable } from "../subjects/named-subject.js";

const isPronoun = anyOf("it|them|him|her");
const demands = anyOf("demanded|demands|requested|requests");

/** "demanded the Ministry review the plan": what is demanded, in the base form. */
const demanded = (chunks: readonly Chunk[], end: number, next: number): Told | null =>
  demands(norm(chunks, end - 1)) && (formsAt(chunks, skipAdverbs(chunks, next)) & Form.base) !== 0
    ? { action: next, opensList: false }
    : null;

const isPolite = anyOf("would|wish");
const opensQuestion = anyOf("how|why|what|whether|when|where|if|about");
const isTaskNoun = anyOf("task|responsibility|duty|job");

/** Where the action of those who are told begins. */
export interface Told {
  readonly action: number;
  readonly opensList: boolean;
}

/** "to" and the verb after those who are told; what stands between says which of them. */
export function readTold(chunks: readonly Chunk[], from: number, to: number): Told | null {
  // "asked residents how long they had waited"
  if (opensQuestion(norm(chunks, from))) return null;
  for (let at = from; at < to && at - from < 45; at++) {
    if (isMark(chunks[at], ";")) return null;
    if (isMark(chunks[at], ":")) return { action: at + 1, opensList: true };
    // "entrusted the Corporation with completing the study"
    const entrusts = at === from && norm(chunks, at) === "with" && (formsAt(chunks, at + 1) & Form.gerund) !== 0;
    if (entrusts) return { action: at + 1, opensList: false };
    if (at === from && givesTask(chunks, at)) return { action: at + 3, opensList: false };
    if (norm(chunks, at) === "to" && opensInfinitive(chunks, at, from)) return { action: at + 1, opensList: false };
  }
  return null;
}

/** "(put the Ministry) in charge of revising the rules"; null where no such words stand. */
function givesCharge(chunks: readonly Chunk[], at: number): Told | null {
  const isCharge = standAt(chunks, at, "in", "charge", "of") && (formsAt(chunks, at + 3) & Form.gerund) !== 0;
  return isCharge ? { action: at + 3, opensList: false } : null;
}

/** "gave the Ministry the task of reviewing prices" */
const givesTask = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "the" &&
  isTaskNoun(norm(chunks, at + 1)) &&
  norm(chunks, at + 2) === "of" &&
  (formsAt(chunks, at + 3) & Form.gerund) !== 0;

/** "to" before a verb; right after the bodies, before any word that is no determiner, since verbs may be unknown. */
function opensInfinitive(chunks: readonly Chunk[], at: number, from: number): boolean {
  const next = norm(chunks, at + 1);
  if (next === "not" || next === "be") return true;
  const verb = skipAdverbs(chunks, at + 1);
  if ((formsAt(chunks, verb) & Form.base) !== 0) return true;
  return at === from && chunks[verb]?.type === "word" && !isDeterminer(next);
}

/**
 * Whether an order is put as a request, which any body can make of others; else it is
 * an instruction, which is a body's own task unless it stands above the others.
 */
export function isRequest(chunks: readonly Chunk[], from: number, end: number, fromAbove: boolean): boolean {
  // "proposed that": the verb stands before its link.
  let verb = end - 1;
  while (verb > from && formsAt(chunks, verb) === 0) verb--;
  // "has directed the Customs Department to": what a ministry has done, or in a list of tasks is to do.
  const isDone = fromAbove && isPresentHave(norm(chunks, from)) && isDelegated(norm(chunks, verb));
  if (isDone) return false;
  // "The Ministry of Construction requests airlines to …": in a directive of the Prime Minister, a task.
  if (fromAbove && (formsAt(chunks, verb) & Form.thirdPerson) !== 0) return false;
  // "would encourage authorities to": whoever puts it so asks.
  const words = chunks.slice(from, end);
  if (words.some(({ norm }) => isRequestVerb(norm) || isPolite(norm) || isPresentHave(norm))) return true;
  return (formsAt(chunks, verb) & Form.past) !== 0;
}

/** In chunks; where and when somebody spoke takes no more. */
const longestOccasion = 14;
const opensOccasion = anyOf("on|at|in|during|yesterday|today");
const endsOccasion = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "time" || (chunk?.type === "word" && (weekdays[chunk.norm] !== undefined || partsOfDay(chunk.norm)));
const partsOfDay = anyOf("morning|afternoon|evening|yesterday|today");

/** "The Prime Minister on January 8 asked …", "at a meeting in Hanoi on Monday urged …": the order behind when it was given. */
function orderAfterOccasion(chunks: readonly Chunk[], at: number, to: number): RuleMatch<OrderRule> | null {
  if (chunks[at]?.type !== "time" && !opensOccasion(norm(chunks, at))) return null;
  for (let here = at + 1; here < to && here - at < longestOccasion && chunks[here - 1]?.type !== "mark"; here++) {
    const order = endsOccasion(chunks[here - 1]) ? matchFirst(grammar.orders, chunks, here, to) : null;
    if (order !== null) return order;
  }
  return null;
}

/** In chunks, with both commas. */
const longestAside = 4;

/** "are, therefore, requested to": whether the comma at `comma` closes what stands between "are" at `at` and its participle; who is told tells nobody. */
const closesAside = (chunks: readonly Chunk[], at: number, comma: number): boolean =>
  isFiniteBe(norm(chunks, at)) && isMark(chunks[at + 1], ",") && comma - at <= longestAside;

/** The order of a subject that ends at `at`: at once, after an occasion or an apposition, or as a later verb ("agreed, and assigned A to …"). */
export function findOrder({ chunks, to, text }: PartReading, at: number): RuleMatch<OrderRule> | null {
  const direct = matchFirst(grammar.orders, chunks, at, to) ?? orderAfterOccasion(chunks, at, to);
  if (direct !== null) return direct;
  for (let here = at; here < to && here - at < 40; here++) {
    if (isMark(chunks[here], ";", ":", ".")) return null;
    if (!isMark(chunks[here], ",") && norm(chunks, here) !== "and") continue;
    const order = closesAside(chunks, at, here) ? null : matchFirst(grammar.orders, chunks, here + 1, to);
    if (order === null) continue;
    // "praised it, and asked it to", but not "are asked to decide, and assign them to each unit".
    const toldPronoun = isPronoun(norm(chunks, order.end)) && (formsAt(chunks, order.end - 1) & Form.base) === 0;
    if (order.rule.opens !== "bodies" || toldPronoun || readBodies(chunks, order.end, to, text) !== null) return order;
  }
  return null;
}

/** In chunks; what is said or done before an order beside it takes no more. */
const longestBefore = 40;

/** ", asking the Ministry of Finance to review prices": the order that somebody gives beside what he says or does behind `at`. */
export function readOrderBesides(
  part: PartReading,
  at: number,
  authority: readonly AgencyMention[],
): ClauseDraft | null {
  const { chunks, to, text } = part;
  for (let here = at; here < to && here - at < longestBefore; here++) {
    if (isMark(chunks[here], ";", ":", ".")) return null;
    // "concluded by assigning the Office to …"
    if (!isMark(chunks[here], ",") && norm(chunks, here) !== "by") continue;
    const order = matchFirst(grammar.participleOrders, chunks, here + 1, to);
    if (order !== null && readBodies(chunks, order.end, to, text) !== null)
      return readOrder(part, order, authority, () => null);
  }
  return null;
}

/** "“It is a matter of jobs,” he said, calling on localities to act": the order behind words that are quoted. */
export const readOrderBehindQuote: Reader = (part, at) => {
  const { chunks, to } = part;
  if (!isMark(chunks[at - 1], '"')) return null;
  let quoted = at + 1;
  while (quoted < to && !isMark(chunks[quoted], '"')) quoted++;
  const speaker = chunks[quoted + 1];
  if (quoted >= to || !isReporting(norm(chunks, quoted + 2))) return null;
  if (speaker?.type === "agency") return readOrderBesides(part, quoted + 2, speaker.phrase.mentions);
  return isSpeaker(norm(chunks, quoted + 1)) ? readOrderBesides(part, quoted + 2, []) : null;
};

/** "requests localities, from now to the end of the year, to keep prices stable": times between commas. */
const insertedTimes = (chunks: readonly Chunk[], from: number, to: number): readonly TimeExpression[] =>
  chunks
    .slice(from, to)
    .flatMap((chunk, index) =>
      chunk.type === "time" &&
      !chunk.time.bare &&
      isMark(chunks[from + index - 1], ",") &&
      isMark(chunks[from + index + 1], ",")
        ? [chunk.time]
        : [],
    );

/** An order that ends in a colon: those who are told stand in the list below. */
export const listOrder = (rule: ClauseRule, authority: readonly AgencyMention[], action: number): ClauseDraft => ({
  rule,
  evidence: "ordered",
  subject: noSubject,
  authority,
  action,
  opensList: true,
});

/** "requests that you:", "asks that localities:": the tasks of those who are told stand in the list below. */
function readToldList(part: PartReading, rule: ClauseRule, at: number): ClauseDraft | null {
  const told = readNamedSubject(part, at);
  if (told === null || !isMark(part.chunks[told.next], ":")) return null;
  return { ...listOrder(rule, [], told.next + 1), subject: told.subject };
}

/**
 * What follows an order: its action, those who are told, or "that" and a
 * clause, which `clauseThat` reads.
 */
export function readOrder(
  part: PartReading,
  { rule, end }: RuleMatch<OrderRule>,
  authority: readonly AgencyMention[],
  clauseThat: Reader,
): ClauseDraft | null {
  const { chunks, to } = part;
  if (rule.opens === "action") {
    return { rule: rule.name, evidence: "ordered", subject: noSubject, authority, action: end };
  }
  if (rule.opens === "clause") {
    const inner = clauseThat(part, end) ?? readToldList(part, rule.name, end);
    if (inner === null) return null;
    return { ...inner, rule: rule.name, evidence: inner.evidence === "passive" ? "passive" : "ordered", authority };
  }
  if (isMark(chunks[end], ":")) return listOrder(rule.name, authority, end + 1);
  const bodies = readTellable(part, end);
  if (bodies === null) return null;
  // "assigned the Confederation, together with the Ministry, to open nurseries"
  const inserted = readCued(grammar.partnerCues, chunks, skipComma(chunks, bodies.next), to, part.text);
  const next = inserted === null ? bodies.next : skipComma(chunks, inserted.next);
  const charged = rule.charges === true ? givesCharge(chunks, next) : null;
  if (rule.charges === true && charged === null) return null;
  const told = charged ?? demanded(chunks, end, next) ?? readTold(chunks, next, to);
  if (told === null) return null;
  // "gave the Ministry until May 15 to conclude talks"
  const term = chunks[bodies.next];
  const isTerm = term?.type === "time" && !told.opensList && told.action === bodies.next + 2;
  const front = isTerm ? [term.time] : insertedTimes(chunks, bodies.next, told.action);
  return {
    rule: rule.name,
    evidence: "ordered",
    subject: bodies.subject,
    authority,
    adjuncts: joinAdjuncts(inserted === null ? noAdjuncts : partnersOf(inserted), datedBy(front)),
    ...told,
  };
}
