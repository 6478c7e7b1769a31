import { isFiniteBe, isPermission } from "../../../lexicon/auxiliaries.js";
import { isCommand, isDocument, isPointing, isSpeaker, isTold } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Subject } from "../../../model/clause.js";
import { type AgencyMention, hasListed, isCommanding } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { ClauseDraft, PartReading, Reader } from "../../scan/reading.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isAdverbAt, isCapital, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { behindLeadIn, readLeadIn } from "../openings/lead-in.js";
import { findOrder, isRequest, listOrder, readOrder, readOrderBesides } from "../predicates/orders.js";
import { isPassive, passiveDraft } from "../predicates/passive.js";
import { findPredicate, type PredicateMatch } from "../predicates/predicate.js";
import { canInstruct } from "../subjects/authority.js";
import { isPlural, isVerbFirst, type NamedSubject, readNamedSubject } from "../subjects/named-subject.js";
import { opensObject } from "../subjects/noun-phrase.js";
import { readColon } from "./colon.js";
import { readSubjunctive } from "./thing.js";
import { readToldTo } from "./told-to.js";

/** The clause after "requested that": its subject and a verb in the base form, or a thing and "be done". */
export const readThatClause: Reader = (part, from) => {
  const lead = readLeadIn(part.chunks, from, part.to, part.text);
  const named = readNamedSubject(part, lead.next);
  const inner =
    (named === null ? null : readPredicate(part, named, lead.next, true)) ?? readSubjunctive(part, lead.next);
  return inner === null ? null : behindLeadIn(inner, lead);
};

const isProposing = anyOf("propose|proposes|proposed|suggest|suggests|suggested|recommend|recommends|recommended");

/** "; and that questions be answered": the second of two things that somebody asks. */
export const readFurtherThat: Reader = (part, at) => {
  const { chunks, continues } = part;
  // "and that" links, and may have been read over.
  const from = norm(chunks, at) === "that" ? at + 1 : at;
  if (!continues || norm(chunks, from - 1) !== "that") return null;
  // "The other is that payment is late; that firms complain of it": nobody asks for that.
  const isAsked = chunks.slice(0, from - 1).some(({ norm }) => isProposing(norm) || isTold(norm));
  return isAsked ? readThatClause(part, from) : null;
};

/** "The province asked the Government to grant funds": what a body asks of those above it is a proposal. */
const proposesUpwards = ({ subject: asking, mentions }: NamedSubject, { subject }: ClauseDraft): boolean => {
  const isBelow = asking.kind === "anaphor" ? asking.noun !== null : hasListed(mentions) && !canInstruct(mentions);
  return isBelow && subject.kind === "bodies" && subject.mentions.every(isCommanding);
};

const requires = ({ norm }: Chunk): boolean => norm === "requires" || norm === "orders";
const isProposal = (chunk: Chunk): boolean => isProposing(chunk.norm);
const isOfState: ReadonlySet<AgencyMention["kind"]> = new Set<AgencyMention["kind"]>([
  "ministry",
  "ministerial-level-agency",
  "government-agency",
]);

const areMinistries = (mentions: readonly AgencyMention[]): boolean =>
  mentions.every(({ kind }) => isOfState.has(kind));

/** "The Ministry of Health proposed that provinces form teams" asks for it; what provinces or firms propose is up to others. */
function onlyProposes({ subject, mentions }: NamedSubject): boolean {
  if (subject.kind === "anaphor") return subject.noun !== "ministry" && subject.noun !== "minister";
  return !areMinistries(mentions) && !canInstruct(mentions);
}

/** Bodies by name that tell no ministry what to do, and are none. */
const isBelowMinistries = (mentions: readonly AgencyMention[]): boolean =>
  hasListed(mentions) && !canInstruct(mentions) && !areMinistries(mentions);

/** The order that a subject gives, where it is one that can. */
function readOwnOrder(part: PartReading, named: NamedSubject): ClauseDraft | null {
  const { mentions, isAnaphor, next } = named;
  const { chunks } = part;
  // "The Ministry of Health is, by this circular, requested to": it is told something.
  const isAddressed = isFiniteBe(norm(chunks, next)) && isMark(chunks[next + 1], ",");
  const order = !isAddressed && (isAnaphor || mentions.length > 0) ? findOrder(part, next) : null;
  if (order === null) return null;
  const proposes = order.rule.opens === "clause" && chunks.slice(order.start, order.end).some(isProposal);
  if (proposes && onlyProposes(named)) return null;
  // "ACV has asked to hold back dividends": what a firm or a province asks for itself.
  const isOwnWish = order.rule.opens === "action" && !isAnaphor && isBelowMinistries(mentions);
  if (isOwnWish) return null;
  const asks = proposes || isRequest(chunks, order.start, order.end, part.sentence.fromAbove && !isAnaphor);
  // "The ministry requires schools to …": whoever issued the notice; in a directive from above it would be a task.
  const isOwnRule = isAnaphor && !part.sentence.fromAbove && chunks.slice(order.start, order.end).some(requires);
  const mayOrder = asks || isOwnRule || (!isAnaphor && canInstruct(mentions));
  const colon = skipAdverbs(chunks, order.end);
  if (order.rule.opens === "bodies" && isMark(chunks[colon], ":")) {
    const hereby = chunks.slice(next, order.end).some((chunk) => chunk.norm === "hereby");
    if (hereby || mayOrder) return listOrder(order.rule.name, mentions, colon + 1);
  }
  const draft = mayOrder ? readOrder(part, order, mentions, readThatClause) : null;
  return draft !== null && proposesUpwards(named, draft) ? null : draft;
}

/** The subject with further bodies that stand between it and the predicate. */
function withMore(subject: Subject, more: readonly AgencyMention[]): Subject {
  if (subject.kind === "bodies") return { kind: "bodies", mentions: [...subject.mentions, ...more] };
  return subject.kind === "anaphor" && more.length > 0 ? { ...subject, beside: more } : subject;
}

/** The draft of a predicate: in the passive the subject is a patient, and belongs to the action. */
export function fromPredicate(part: PartReading, found: PredicateMatch, subject: Subject, at: number): ClauseDraft {
  const { match, action, adjuncts, more } = found;
  const { name: rule, mood: evidence, sense = null } = match.rule;
  const isTold = evidence === "ordered" || evidence === "responsibility";
  if (!isTold && sense !== "forecast" && isPassive(part.chunks, action)) {
    const draft = passiveDraft(part, match.rule, at, action);
    // "Ministers shall be held responsible": of a body that something is done to, without an agent, the text goes on to speak.
    const isPatient = subject.kind === "bodies" && hasListed(subject.mentions) && draft.subject.kind === "thing";
    return isPatient ? { rule: draft.rule, evidence, subject, adjuncts, action } : { ...draft, adjuncts };
  }
  // "have until June 30 to close": the time inside the predicate.
  const term = part.chunks
    .slice(match.start, match.end)
    .flatMap((chunk) => (chunk.type === "time" && chunk.time.repeat === null ? [chunk.time] : []));
  return {
    rule,
    evidence,
    sense,
    subject: withMore(subject, more),
    adjuncts,
    term,
    action,
  };
}

/**
 * "- The Ministry of Industry and Trade direct the Group to …", "- The Academy research, transfer the technology": a task in
 * the words of a literal translation, whose verb has no ending. A word that is also a noun is no verb without an object or
 * another verb behind it ("The Ministry of Finance report shows").
 */
function hasBareVerb({ chunks, sentence, inList }: PartReading, { mentions, next }: NamedSubject): boolean {
  const at = skipAdverbs(chunks, next);
  const verb = chunks[at];
  if (!(sentence.isItem || inList) || !hasListed(mentions) || verb?.type !== "word" || verb.verb === null) return false;
  if ((verb.verb.forms & Form.base) === 0) return false;
  if (!verb.verb.ambiguous) return true;
  const isInRow = isMark(chunks[at + 1], ",") && (formsAt(chunks, at + 2) & Form.base) !== 0;
  return isInRow || chunks[at + 1]?.type === "agency" || opensObject(norm(chunks, at + 1));
}

/** In chunks; what somebody is allowed takes no more before the "but". */
const longestPermission = 40;

/** "The provinces may choose contractors, but are not allowed to split packages": what is asked behind what is permitted. */
function readBehindPermission(part: PartReading, named: NamedSubject, at: number): ClauseDraft | null {
  const { chunks, to, text } = part;
  if (!isPermission(norm(chunks, named.next))) return null;
  const end = Math.min(to, named.next + longestPermission);
  for (let here = named.next + 1; here < end && !isMark(chunks[here], ";"); here++) {
    if (norm(chunks, here) !== "but" || !isMark(chunks[here - 1], ",")) continue;
    const match = matchFirst(grammar.strongPredicates, chunks, skipAdverbs(chunks, here + 1), to);
    const predicate = match === null ? null : findPredicate(chunks, here + 1, to, isPlural(named), text);
    return predicate === null ? null : fromPredicate(part, predicate, named.subject, at);
  }
  return null;
}

function readPredicate(part: PartReading, named: NamedSubject, at: number, subjunctive: boolean): ClauseDraft | null {
  const plural = subjunctive || isPlural(named) || hasBareVerb(part, named);
  const predicate = findPredicate(part.chunks, named.next, part.to, plural, part.text);
  if (predicate === null || isNotPossible(part, predicate)) return null;
  return isBesideImperative(part, named, predicate) ? null : fromPredicate(part, predicate, named.subject, at);
}

/** "Agents abroad cannot be reached": what is not possible, and not what they are forbidden. */
const isNotPossible = ({ chunks }: PartReading, { match, action }: PredicateMatch): boolean =>
  match.rule.name === "cannot" && norm(chunks, match.start) === "cannot" && isPassive(chunks, action);

/** "Review power plants that are old, work with their owners": two verbs, and no body that works; but "work permits still take a month". */
function isBesideImperative({ chunks, text }: PartReading, named: NamedSubject, { match }: PredicateMatch): boolean {
  if (match.rule.mood !== "present" || !isVerbFirst(named, text)) return false;
  if (isAdverbAt(chunks, match.start)) return false;
  const verb = chunks[match.start];
  // Right behind the subject, a word that is no noun makes it a predicate.
  return match.start > named.next || (verb?.type === "word" && verb.verb?.ambiguous === true);
}

/** "The dispatch", "This Directive", "Directive 17": how a text speaks of the order that it gives or reports. */
const speaksOfOrder = (chunks: readonly Chunk[], at: number): boolean =>
  isPointing(norm(chunks, at))
    ? isDocument(norm(chunks, at + 1))
    : isCommand(norm(chunks, at)) && isCapital(chunks[at]) && chunks[at + 1]?.type === "number";

/** "The dispatch requires localities to …", "This Directive requests …": the notice itself, in the name of whoever issued it; what a document by its whole number provides is only cited. */
function readDocumentOrder(part: PartReading, at: number): ClauseDraft | null {
  const { chunks, to } = part;
  if (!speaksOfOrder(chunks, at)) return null;
  const order = matchFirst(grammar.orders, chunks, at + 2, to);
  return order === null || order.rule.opens === "action" ? null : readOrder(part, order, [], readThatClause);
}

/** A clause whose subject is a body, or a word that points back to one. */
export const readSubjectClause: Reader = (part, at) => {
  if (isSpeaker(norm(part.chunks, at))) {
    const order = matchFirst(grammar.orders, part.chunks, at + 1, part.to);
    const given = order === null ? readOrderBesides(part, at + 1, []) : readOrder(part, order, [], readThatClause);
    if (given !== null) return given;
  }
  const named = readNamedSubject(part, at);
  if (named === null) return readDocumentOrder(part, at);
  return (
    readOwnOrder(part, named) ??
    (part.continues || part.inList || (part.sentence.isItem && hasListed(named.mentions))
      ? readToldTo(part, named)
      : null) ??
    readPredicate(part, named, at, false) ??
    readBehindPermission(part, named, at) ??
    readColon(part, named) ??
    (canInstruct(named.mentions) ? readOrderBesides(part, named.next, named.mentions) : null)
  );
};

/** "; requested ministries to …": the authority of the part before gives a further order. */
export const readContinuedOrder: Reader = (part, at) => {
  const order = matchFirst(grammar.orders, part.chunks, at, part.to);
  return order === null || order.rule.opens === "action" ? null : readOrder(part, order, [], readThatClause);
};
