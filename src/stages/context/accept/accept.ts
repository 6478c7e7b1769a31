import { standAt } from "../../../grammar/stand-at.js";
import { isRequestVerb } from "../../../lexicon/clause-words.js";
import {
  describingGerunds,
  isAdopting,
  isAgreedTo,
  isAppraising,
  isCompleting,
  isPublishing,
  isReaching,
  tellsWhen,
} from "../../../lexicon/statements.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { type AgencyMention, hasListed, isCommanding } from "../../../model/mention.js";
import type { ReasonName } from "../../../model/reason.js";
import { Form } from "../../../model/token.js";
import { reachesBody } from "../../clauses/predicates/due-at-body.js";
import { norm } from "../../scan/scan.js";
import { isDated, isInList } from "../state/state.js";
import { rejectAnnouncement } from "./accept-announcement.js";
import { rejectPresent } from "./accept-present.js";
import { type Circumstances, citesLaw, drawsConclusion, goesOn, isInTasks, lemmaAt } from "./circumstances.js";
import { hasComingDeadline, hasOwnEnd, hasOwnTerm } from "./coming-deadline.js";
import { rejectFormula } from "./formulas.js";
import { isCounted, isKnownOffice, isNamed, isVague } from "./subject-facts.js";

/** "About the proposal of the province: agree on the policy": what is agreed to, and no work. */
function isAgreement(chunks: readonly Chunk[], at: number): boolean {
  if (lemmaAt(chunks, at) !== "agree") return false;
  const link = standAt(chunks, at + 1, "in", "principle") ? at + 3 : at + 1;
  const matter = norm(chunks, link + 1) === "the" ? link + 2 : link + 1;
  return ["on", "to", "with"].includes(norm(chunks, link)) && isAgreedTo(norm(chunks, matter));
}

/** "Revenue must reach VND 2,000 trillion", "Vietnam must become a developed country": a goal, and no work; "all files must reach the Treasury" is some. */
function isGoal(chunks: readonly Chunk[], at: number): boolean {
  const lemma = lemmaAt(chunks, at);
  if (reachesBody(chunks, at)) return false;
  return lemma === "become" || (isReaching(lemma) && chunks.slice(at, at + 6).some(({ type }) => type === "number"));
}

function rejectProgressive(clause: Clause, { state, chunks, subject }: Circumstances): ReasonName | null {
  if (describingGerunds.has(lemmaAt(chunks, clause.actionFrom))) return "states";
  if (!state.started && !isDated(state)) return "before-tasks";
  return hasListed(subject) || isNamed(subject) ? null : "unknown-actor";
}

/** "The Department of Finance has advanced the money before September 15": told of a day that is still to come, but not "has reported that …". */
const isToCome = (clause: Clause, circumstances: Circumstances): boolean =>
  isInTasks(circumstances) &&
  isNamed(circumstances.subject) &&
  norm(circumstances.chunks, clause.actionFrom + 1) !== "that" &&
  hasOwnEnd(clause, circumstances);

/** Clauses whose action begins with a past form stand for tasks only where a date says so. */
function rejectPerfect(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, subject, chunks, text } = circumstances;
  if (subject.length === 0) return "no-actor";
  // "Before November 30: … The Vietnam Steel Association has collected the opinions of its members."
  if (isDated(state) && isNamed(subject)) return null;
  // "Inspection centers have opened on Sundays"
  if (isDated(state) && state.section !== "assessment" && areSeveralOf(subject, text)) return null;
  if (!hasListed(subject)) return isToCome(clause, circumstances) ? null : "unknown-actor";
  if (subject.every(isCommanding)) return "told-of-authority";
  if (isDated(state)) return null;
  // "22 border provinces have completed the list": who is counted is told of.
  if (isCounted(subject, text)) return "done-already";
  const lemma = lemmaAt(chunks, clause.actionFrom);
  if (isPublishing(lemma) || (!state.started && isAdopting(lemma))) return "publishes";
  const isTask = state.started && state.section !== "assessment" && isCompleting(lemma);
  if (isTask && !chunks.some((chunk) => tellsWhen(chunk.norm))) return null;
  return hasComingDeadline(clause, circumstances) ? null : "done-already";
}

/** Several bodies by a common noun, and not a number of them of which something is told. */
const areSeveralOf = (subject: readonly AgencyMention[], text: string): boolean =>
  subject.every(({ plural }) => plural) && !isCounted(subject, text);

const pointsBack = anyOf("it|this|that|them|these|those");

const isOnlyParticiple = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "word" && chunk.verb !== null && (chunk.verb.forms & ~(Form.participle | Form.past)) === 0;

/** "Monitoring.", "Funding.": one word is a title and no task; nor is a question. */
function rejectTitle(clause: Clause, { chunks }: Circumstances): ReasonName | null {
  // "is entrusted with it and shall …": the work stands elsewhere.
  if (pointsBack(norm(chunks, clause.actionFrom)) && clause.actionTo - clause.actionFrom < 2) return "one-word";
  if (chunks.at(-1)?.norm === "?") return "question";
  // "Answer:" is nothing but a word and its colon; "shall report:" opens a list.
  // So is an order to whoever stands below: "On that basis, request:".
  const isLabel = clause.actionFrom === 0 || isRequestVerb(norm(chunks, clause.actionFrom));
  const end = isLabel && chunks.at(-1)?.norm === ":" ? Math.min(clause.actionTo, chunks.length - 1) : clause.actionTo;
  if (clause.subject.kind !== "none" || clause.evidence === "ordered") return null;
  const length = end - clause.actionFrom;
  // "Work assigned.", "Place visited:": a noun and what has been done to it.
  const isNamed = length === 2 && clause.actionFrom === 0 && isOnlyParticiple(chunks[1]);
  return length < 2 || isNamed ? "one-word" : null;
}

function rejectObligation(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, chunks, subject, continues, isItem, text } = circumstances;
  const isPlanned = clause.sense === "plan";
  // "Accordingly, data are to be checked by the Department of Justice": what the notice asks that was spoken of.
  const inTasks = isInTasks(circumstances) || (drawsConclusion(chunks) && isNamed(subject));
  if (isPlanned && !inTasks && lemmaAt(chunks, clause.actionFrom) === "be") return "forecast";
  // "It is to keep …": whoever the sentence before told is no stranger.
  const isNew = clause.subject.kind !== "anaphor";
  if (isPlanned && !continues && isNew && isVague(subject) && !isKnownOffice(subject, text)) return "vague-actor";
  if (subject.length === 0) return "no-actor";
  if (hasListed(subject)) return null;
  // "112 households cannot go back to their old plots"
  if (clause.sense === "ban" && !isItem && isCounted(subject, text)) return "states";
  if (isGoal(chunks, clause.verbFrom)) return "states";
  if (state.section === "assessment") return "assessment-section";
  return isPlanned && !inTasks && !hasOwnTerm(clause, circumstances) ? "before-tasks" : null;
}

function rejectImperative(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { chunks, continues } = circumstances;
  if (isAgreement(chunks, clause.actionFrom)) return "agrees";
  if (!goesOn(circumstances) && isAppraising(lemmaAt(chunks, clause.actionFrom))) return "states";
  return isInTasks(circumstances) || continues ? null : "before-tasks";
}

/** "will be finished by June" only announces, of a thing. */
const isAnnounced = ({ rule }: Clause): boolean => rule === "announcement-passive";

function rejectOfThing(clause: Clause, circumstances: Circumstances): ReasonName | null {
  if (clause.subject.kind === "thing" && isGoal(circumstances.chunks, clause.verbFrom)) return "states";
  if (!circumstances.continues && citesLaw(circumstances)) return "states";
  if (isInTasks(circumstances)) return null;
  return !isAnnounced(clause) && hasOwnTerm(clause, circumstances) ? null : "before-tasks";
}

function rejectContinuation({ form }: Clause, { state, continues }: Circumstances): ReasonName | null {
  if (!continues) return "nothing-before";
  const isPast = (form & Form.past) !== 0 && (form & (Form.base | Form.thirdPerson)) === 0;
  return isPast && !isDated(state) ? "done-already" : null;
}

/** "We will publish the list by May", "We will:": of whoever issued the notice, among tasks or with a day to come; "We will keep you updated" by no known body is none. */
function rejectOwn(clause: Clause, circumstances: Circumstances): ReasonName | null {
  if (clause.subject.kind !== "anaphor" || clause.subject.noun !== "we") return null;
  if (circumstances.subject.length === 0) return "no-actor";
  const isDue = isInTasks(circumstances) || hasComingDeadline(clause, circumstances);
  return isDue ? null : "before-tasks";
}

/** "Under the Law on Fire Prevention, Fighting and Rescue, …" is no list of tasks. */
function rejectGerund(_: Clause, circumstances: Circumstances): ReasonName | null {
  if (circumstances.continues) return null;
  if (citesLaw(circumstances)) return "states";
  return isInList(circumstances.state) ? null : "no-list";
}

type Rejection = (clause: Clause, circumstances: Circumstances) => ReasonName | null;

/**
 * In an assessment nothing that is not plainly an order or an obligation of somebody asks for anything, but a line with
 * labels below it that say who does it.
 */
const outsideAssessments =
  (reject: Rejection): Rejection =>
  (clause, circumstances) => {
    const { section, labelled } = circumstances.state;
    return section === "assessment" && !labelled ? "assessment-section" : reject(clause, circumstances);
  };

/** What each kind of statement needs to be a directive. */
const rejections: Readonly<Record<Clause["evidence"], Rejection>> = {
  ordered: () => null,
  responsibility: (_, { subject }) => (subject.length > 0 ? null : "no-actor"),
  obligation: rejectObligation,
  announcement: outsideAssessments(rejectAnnouncement),
  progressive: rejectProgressive,
  perfect: rejectPerfect,
  present: outsideAssessments((clause, circumstances) =>
    circumstances.continues && circumstances.subject.length > 0 ? null : rejectPresent(clause, circumstances),
  ),
  imperative: outsideAssessments(rejectImperative),
  gerund: rejectGerund,
  continuation: rejectContinuation,
  impersonal: outsideAssessments(rejectOfThing),
  passive: outsideAssessments(rejectOfThing),
};

/**
 * Why a clause is no directive, by the guide; null where it is one: an order or a body's obligation always, announcements
 * and imperatives once tasks have begun, the present and the perfect only in a list of tasks or under a date.
 */
export const rejectionOf: Rejection = (clause, circumstances) =>
  (circumstances.isOfStranger ? "reports-speech" : null) ??
  // "People should not have to take three buses": what they are to be spared.
  (standAt(circumstances.chunks, clause.actionFrom, "not", "have", "to") ? "states" : null) ??
  rejectFormula(clause, circumstances) ??
  rejectTitle(clause, circumstances) ??
  rejectOwn(clause, circumstances) ??
  rejections[clause.evidence](clause, circumstances);
