import { datedTaskVerbs, describingGerunds, statingVerbs, taskVerbs } from "../../lexicon/statements.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import { type AgencyMention, isProperName } from "../../model/mention.js";
import type { ReasonName } from "../../model/reason.js";
import { Form } from "../../model/token.js";
import { deadlinesIn } from "../clauses/action-times.js";
import { perSentence } from "../clauses/per-sentence.js";
import { norm, skipAdverbs } from "../clauses/scan.js";
import { stillToCome } from "../deadlines.js";
import { isInList, openList, type State } from "./state.js";

const isForInformation = anyOf("information|implementation|knowledge|their|your|awareness");

/** What decides whether a clause asks for something, beside its own words. */
export interface Circumstances {
  readonly state: State;
  readonly chunks: readonly Chunk[];
  readonly subject: readonly AgencyMention[];
  readonly anchor: string | null;
  /** The part before it in the sentence was a directive. */
  readonly continues: boolean;
}

const isKnown = (mentions: readonly AgencyMention[]): boolean => mentions.some(({ agency }) => agency !== null);

/** "the Department of Disease Prevention", "SBV branches": a body by its name, though no dictionary has it. */
const isNamed = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length > 0 && mentions.every((mention) => isProperName(mention) || /^\p{Lu}{2}/u.test(mention.name));

function lemmaAt(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[skipAdverbs(chunks, at)];
  return chunk?.type === "word" ? (chunk.verb?.lemma ?? chunk.norm) : "";
}

/** A date after the notice's own: work that is said to be done by then is work to do. */
function hasComingDeadline(clause: Clause, { chunks, anchor }: Circumstances): boolean {
  const times = [...clause.front, ...deadlinesIn(chunks, clause.actionFrom, clause.actionTo).map(({ time }) => time)];
  return anchor !== null && stillToCome(times, anchor).some(({ due, startDay }) => (due ?? startDay ?? "") > anchor);
}

/** Bodies that give orders, and whose own doings a notice only tells. */
const onlyGivesOrders = (mentions: readonly AgencyMention[]): boolean =>
  mentions.every(({ kind }) => kind === "government" || kind === "office-holder");

/** "has just signed Telegram No. 201": what makes the notice known is no task. */
const publishing = anyOf("sign|issue|announce|release|publish|send|convey|have|agree|decide|conclude|tell|say");

/** "The city has approved a plan for 2024": before any task is given, the news itself. */
const adopting = anyOf("approve|adopt|promulgate|launch|unveil|start|begin");

const intending = anyOf("plan|intend|aim");

/** The present tense tells what is so; of a body in a list of tasks, or of one that has been given tasks, what it is to do. */
function rejectPresent(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, chunks, subject } = circumstances;
  const lemma = lemmaAt(chunks, clause.actionFrom);
  const isDatedTask = datedTaskVerbs.has(lemma) && hasComingDeadline(clause, circumstances);
  const states = statingVerbs.has(lemma) && !taskVerbs.has(lemma) && !isDatedTask;
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  // "The city plans to pump water": what it means to do is its own affair.
  if (intending(lemma) && norm(chunks, verbAt + 1) === "to") return "states";
  if (norm(chunks, verbAt + 1) === "that" || norm(chunks, clause.actionFrom) === "hereby") return "reports-speech";
  if (subject.length === 0) return "no-actor";
  if (onlyGivesOrders(subject)) return "told-of-authority";
  // "directs A to …", "presides over and coordinates with B to …": the words of tasks themselves.
  const saysRoles = clause.cues.some(({ kind }) => kind === "role-frame");
  if (clause.supervisors.length > 0 || saysRoles)
    return isKnown([...subject, ...clause.supervisors]) || isNamed(subject) ? null : "unknown-actor";
  if (states) return "states";
  const inTasks = state.started || state.heading.length > 0 || openList(state) !== undefined;
  if (!inTasks) return "before-tasks";
  return isKnown(subject) || isNamed(subject) ? null : "unknown-actor";
}

function rejectProgressive(clause: Clause, { state, chunks, subject }: Circumstances): ReasonName | null {
  if (describingGerunds.has(lemmaAt(chunks, clause.actionFrom))) return "states";
  if (!state.started && state.heading.length === 0) return "before-tasks";
  return isKnown(subject) ? null : "unknown-actor";
}

const completing = anyOf("complete|finish|finalize");

/** "Welcome the efforts of …", "Approve the plan of …": what whoever concludes says of others' work. */
const appraising = anyOf(
  "welcome|acknowledge|commend|appreciate|recognize|praise|note|agree|approve|applaud|thank|congratulate",
);

const agreedTo = anyOf("policy|policies|proposal|proposals|principle|plan|recommendation|recommendations|contents");

/** "About the proposal of the province: agree on the policy": what is agreed to, and no work. */
const isAgreement = (chunks: readonly Chunk[], at: number): boolean =>
  lemmaAt(chunks, at) === "agree" &&
  /^(?:on|to|with)$/.test(norm(chunks, at + 1)) &&
  agreedTo(norm(chunks, norm(chunks, at + 2) === "the" ? at + 3 : at + 2));

const reaching = anyOf("reach|grow|account|attain|exceed");

/** "Revenue must reach VND 2,000 trillion", "Vietnam must become a developed country": a goal, and no work. */
function isGoal(chunks: readonly Chunk[], at: number): boolean {
  const lemma = lemmaAt(chunks, at);
  return lemma === "become" || (reaching(lemma) && chunks.slice(at, at + 6).some(({ type }) => type === "number"));
}

/** "has already completed",  "so far … have finished": said of what is done. */
const tellsWhen = anyOf(
  "already|recently|far|date|just|last|previously|earlier|yesterday|today|while|but|however|although",
);

/** Clauses whose action begins with a past form stand for tasks only where a date says so. */
function rejectPerfect(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, subject, chunks } = circumstances;
  if (subject.length === 0) return "no-actor";
  if (!isKnown(subject)) return "unknown-actor";
  if (onlyGivesOrders(subject)) return "told-of-authority";
  if (state.heading.length > 0) return null;
  const lemma = lemmaAt(chunks, clause.actionFrom);
  if (publishing(lemma) || (!state.started && adopting(lemma))) return "publishes";
  // Among tasks "has completed" is how the translations say "must complete".
  const isTask = state.started && state.section !== "assessment" && completing(lemma);
  if (isTask && !chunks.some((chunk) => tellsWhen(chunk.norm))) return null;
  return hasComingDeadline(clause, circumstances) ? null : "done-already";
}

const inForce = /^(?:be )?(?:hereby )?(?:take effect|takes effect|come into|comes into|enter into force)/;
const ending = /^(?:be )?(?:hereby )?(?:repealed|annulled|abolished|replaced)/;
/** "Promulgate together with this Decision the Plan on …": what the document itself does. */
const issuing = /^(?:promulgate|issue|approve|attach)s? (?:together|along|enclosed|attached|herewith)/;
const agreeing = /^(?:agreed? in principle|agrees? (?:with|that)|agrees on)/;
const sending =
  /^(?:(?:send|issue|address)s? this (?:telegram|dispatch|notice|directive|letter|circular|document)|conveys? (?:the above|the foregoing|this|these))/;
const informing = /^(?:informs?|notif(?:y|ies)|announces?|gives? notice)/;
const thanking = /^(?:(?:be )?(?:(?:very|highly|greatly|much|deeply) )?appreciated|thank (?:you|all)\b)/;
/** "It cannot be that posts are given and classes have no teacher": what is or is not the case. */
const supposing = /^be that\b/;
/** "Expenses shall be charged against the budget of the agency": where money comes from. */
const charging = /^(?:be )?charged against\b/;
/** "Please contact the Division for questions": what a letter says at its end. */
const courtesy = /^(?:contact|accept|note|see|refer)\b/;
const hoping = /^look(?:ing)? forward\b/;
const replacing = /^(?:replace|replaces|repeal|repeals|supersede)/;

/** "This Circular shall take effect immediately", "It will replace Circular No. 17": what the document itself does. */
function rejectBoilerplate(clause: Clause, { state, chunks, subject, continues }: Circumstances): ReasonName | null {
  const at = skipAdverbs(chunks, clause.verbFrom);
  const verb = chunks.slice(at, at + 5);
  const words = verb.map(({ norm: word }) => word).join(" ");
  if (inForce.test(words) || issuing.test(words)) return "takes-effect";
  // "Decision No. 5 is annulled", but "Regulations that discriminate must be abolished" by somebody.
  if (ending.test(words) && chunks.slice(0, at).some(({ type }) => type === "reference")) return "takes-effect";
  // "…; agrees with partner countries on": what a ministry goes on to do.
  const isTask = (continues || openList(state) !== undefined) && isKnown(subject) && !onlyGivesOrders(subject);
  if (agreeing.test(words) && !isTask) return "agrees";
  if (thanking.test(words) || supposing.test(words) || charging.test(words)) return "states";
  if (hoping.test(words)) return "makes-known";
  if (chunks[at - 1]?.norm === "please" && courtesy.test(words)) return "makes-known";
  if (sending.test(words)) return "makes-known";
  if (informing.test(words) && closesNotice(chunks, at)) return "makes-known";
  return replacing.test(words) && verb.some(({ type }) => type === "reference") ? "takes-effect" : null;
}

/** "… for information and implementation": the formula by which an office makes a notice known. */
const closesNotice = (chunks: readonly Chunk[], from: number): boolean => formulaAt(chunks) >= from;

/** The last place of the formula in a sentence; -1 where it does not stand. */
const formulaAt = perSentence((chunks) =>
  chunks.findLastIndex((chunk, at) => {
    const next = chunks[at + 1]?.norm ?? "";
    return (chunk.norm === "for" && isForInformation(next)) || (chunk.norm === "to" && next === "know");
  }),
);

/** "Monitoring.", "Funding.": one word is a title and no task; nor is a question. */
function rejectTitle(clause: Clause, chunks: readonly Chunk[]): ReasonName | null {
  if (chunks.at(-1)?.norm === "?") return "question";
  // "Answer:" is nothing but a word and its colon; "shall report:" opens a list.
  const end = clause.actionFrom === 0 && chunks.at(-1)?.norm === ":" ? clause.actionTo - 1 : clause.actionTo;
  const isWord = clause.subject.kind === "none" && end - clause.actionFrom < 2;
  return isWord && clause.evidence !== "ordered" ? "one-word" : null;
}

/** "the first unit is to generate electricity": a common noun in the singular is no actor of an announcement. */
const isVague = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length === 1 && mentions[0]?.agency === null && !mentions[0].plural && /^\p{Ll}/u.test(mentions[0].name);

function rejectObligation(
  clause: Clause,
  { state, chunks, subject }: Circumstances,
  inTasks: boolean,
): ReasonName | null {
  const isPlanned = clause.rule === "is-to";
  if (isPlanned && !inTasks && lemmaAt(chunks, clause.actionFrom) === "be") return "forecast";
  if (isPlanned && isVague(subject)) return "vague-actor";
  if (subject.length === 0) return "no-actor";
  if (isKnown(subject)) return null;
  if (isGoal(chunks, clause.verbFrom)) return "states";
  if (state.section === "assessment") return "assessment-section";
  return isPlanned && !inTasks ? "before-tasks" : null;
}

function rejectContinuation({ form }: Clause, { state, continues }: Circumstances): ReasonName | null {
  if (!continues) return "nothing-before";
  const isPast = (form & Form.past) !== 0 && (form & (Form.base | Form.thirdPerson)) === 0;
  return isPast && state.heading.length === 0 ? "done-already" : null;
}

/**
 * Why a clause is no directive, by the guide; null where it is one: orders and
 * obligations of bodies always; announcements and imperatives once the text
 * has begun to give tasks; the present and the perfect only in a list of tasks
 * or under a date.
 */
export function rejectionOf(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, subject, continues, chunks } = circumstances;
  const formal = rejectBoilerplate(clause, circumstances) ?? rejectTitle(clause, chunks);
  if (formal !== null) return formal;
  const inList = isInList(state);
  const inTasks = state.started || state.heading.length > 0 || inList;
  const inAssessment = state.section === "assessment";
  switch (clause.evidence) {
    case "ordered":
      return null;
    case "responsibility":
      return subject.length > 0 ? null : "no-actor";
    case "obligation":
      return rejectObligation(clause, circumstances, inTasks);
    case "announcement":
      if (inAssessment) return "assessment-section";
      if (!inTasks) return "before-tasks";
      // "Workers will have four days off"
      if (!isKnown(subject) && describingGerunds.has(lemmaAt(chunks, clause.actionFrom))) return "forecast";
      return isVague(subject) ? "vague-actor" : null;
    case "progressive":
      return rejectProgressive(clause, circumstances);
    case "perfect":
      return rejectPerfect(clause, circumstances);
    case "present":
      if (inAssessment) return "assessment-section";
      return continues && subject.length > 0 ? null : rejectPresent(clause, circumstances);
    case "imperative":
      if (inAssessment) return "assessment-section";
      if (isAgreement(chunks, clause.actionFrom)) return "agrees";
      if (!continues && openList(state) === undefined && appraising(lemmaAt(chunks, clause.actionFrom)))
        return "states";
      return inTasks || continues ? null : "before-tasks";
    case "gerund":
      return continues || inList ? null : "no-list";
    case "continuation":
      return rejectContinuation(clause, circumstances);
    case "impersonal":
    case "passive":
      if (inAssessment) return "assessment-section";
      if (clause.subject.kind === "thing" && isGoal(chunks, clause.verbFrom)) return "states";
      return inTasks ? null : "before-tasks";
  }
}
