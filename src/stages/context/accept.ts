import { phraseAmong, standAt } from "../../grammar/stand-at.js";
import { bodyNouns, headNouns } from "../../lexicon/agency-words.js";
import { isRequestVerb } from "../../lexicon/clause-words.js";
import {
  datedTaskVerbs,
  describingGerunds,
  isAdopting,
  isAgreedTo,
  isAppraising,
  isCompleting,
  isIntending,
  isOverseeing,
  isPublishing,
  isReaching,
  isRoughly,
  statingVerbs,
  taskVerbs,
  tellsWhen,
} from "../../lexicon/statements.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import { type AgencyMention, hasListed, isCommanding, isProperName } from "../../model/mention.js";
import type { ReasonName } from "../../model/reason.js";
import { Form } from "../../model/token.js";
import { deadlinesIn } from "../clauses/action-times.js";
import { opensCircumstance } from "../clauses/opener.js";
import { isAdverbAt, norm, skipAdverbs } from "../clauses/scan.js";
import { stillToCome } from "../deadlines.js";
import { type Circumstances, citesOrder, drawsConclusion, goesOn, isInTasks, lemmaAt } from "./circumstances.js";
import { rejectFormula } from "./formulas.js";
import { isInList, openList } from "./state.js";

/** "the Department of Disease Prevention", "SBV branches": a body by its name, though no dictionary has it. */
const isNamed = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length > 0 && mentions.every((mention) => isProperName(mention) || /^\p{Lu}{2}/u.test(mention.name));

/** "the first unit is to generate electricity": a common noun in the singular is no actor of an announcement; "this Ministry" is whoever writes. */
const isVague = (mentions: readonly AgencyMention[]): boolean =>
  mentions.length === 1 &&
  mentions[0]?.agency === null &&
  !mentions[0].plural &&
  /^(?!this \p{Lu})\p{Ll}/u.test(mentions[0].name);

/** A date after the notice's own: work that is said to be done by then is work to do. */
function hasComingDeadline(clause: Clause, { chunks, anchor }: Circumstances): boolean {
  const times = [
    ...clause.front,
    ...clause.term,
    ...deadlinesIn(chunks, clause.actionFrom, clause.actionTo).map(({ time }) => time),
  ];
  return anchor !== null && stillToCome(times, anchor).some(({ due, startDay }) => (due ?? startDay ?? "") > anchor);
}

/** "About the proposal of the province: agree on the policy": what is agreed to, and no work. */
const isAgreement = (chunks: readonly Chunk[], at: number): boolean =>
  lemmaAt(chunks, at) === "agree" &&
  ["on", "to", "with"].includes(norm(chunks, at + 1)) &&
  isAgreedTo(norm(chunks, norm(chunks, at + 2) === "the" ? at + 3 : at + 2));

/** "Revenue must reach VND 2,000 trillion", "Vietnam must become a developed country": a goal, and no work. */
function isGoal(chunks: readonly Chunk[], at: number): boolean {
  const lemma = lemmaAt(chunks, at);
  return lemma === "become" || (isReaching(lemma) && chunks.slice(at, at + 6).some(({ type }) => type === "number"));
}

const isTelling = anyOf("notify|inform|report");

/** "Should difficulties arise, …", "In case of fire, …" */
const opensCase = (chunks: readonly Chunk[]): boolean =>
  opensCircumstance(chunks, 0) === "condition" || standAt(chunks, 0, "in", "case");

/** "more than 5,000 hectares", "about 90 technicians": a rough figure right behind the verb. */
const tellsMeasure = (chunks: readonly Chunk[], at: number): boolean => {
  const number = norm(chunks, at + 1) === "than" ? at + 2 : at + 1;
  return isRoughly(norm(chunks, at)) && chunks[number]?.type === "number";
};

const isDeputy = (subject: readonly AgencyMention[]): boolean =>
  subject.every(({ agency, person }) => agency === "deputy-prime-minister" && person !== null);

/** "notes that", "hereby informs ministries": what is only told. */
const isOnlyTold = (chunks: readonly Chunk[], verbAt: number): boolean =>
  (norm(chunks, verbAt + 1) === "that" && lemmaAt(chunks, verbAt) !== "see") || norm(chunks, verbAt - 1) === "hereby";

/** In chunks, from "gets" to "to". */
const longestCaused = 6;

/** "sees to it that every school has a lesson", "sees that calls are answered", "gets schools to brief parents" */
function bringsAbout(chunks: readonly Chunk[], verbAt: number): boolean {
  const lemma = lemmaAt(chunks, verbAt);
  if (lemma === "see") return norm(chunks, verbAt + 1) === "to" || norm(chunks, verbAt + 1) === "that";
  return lemma === "get" && chunks.slice(verbAt + 2, verbAt + longestCaused).some(({ norm }) => norm === "to");
}

/** "Each commune sets up a team" */
const isOfEach = (subject: readonly AgencyMention[], text: string): boolean =>
  subject.every(({ start, end }) => /^each /i.test(text.slice(start, end)));

/** "Members send their papers to the Office no later than December 11": by when, and no time at which something is so. */
const hasOwnLimit = (clause: Clause, { chunks, anchor }: Circumstances): boolean =>
  deadlinesIn(chunks, clause.actionFrom, clause.actionTo).some(
    ({ time: { bound, due } }) => bound === "by" && due !== null && anchor !== null && due > anchor,
  );

const aheadAt = phraseAmong(["in the immediate future", "in the coming time", "in the time to come"]);

/** "In the immediate future, the Ministry focuses on …" */
const looksAhead = (chunks: readonly Chunk[]): boolean => aheadAt(chunks, 0) !== undefined;

/** The present tense tells what is so; of a body in a list of tasks, or of one that has been given tasks, what it is to do. */
function rejectPresent(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, chunks, subject, isItem, text } = circumstances;
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  const lemma = lemmaAt(chunks, verbAt);
  if (isIntending(lemma) && norm(chunks, verbAt + 1) === "to") return "states";
  // "The airport covers more than 5,000 hectares", but "The Ministry of Finance allocates about VND 5 billion".
  if (!hasListed(subject) && tellsMeasure(chunks, verbAt + 1)) return "states";
  if (isOnlyTold(chunks, verbAt)) return "reports-speech";
  if (subject.length === 0) return "no-actor";
  // "Deputy Prime Minister A directs the response": among tasks, what a deputy is put in charge of.
  if (isDeputy(subject) && isOverseeing(lemma) && isInTasks(circumstances)) return null;
  if (subject.every(isCommanding)) return "told-of-authority";
  // "directs A to …", "presides over and coordinates with B to …": the words of tasks themselves.
  const saysRoles = clause.cues.some(({ kind }) => kind === "role-frame");
  if (clause.supervisors.length > 0 || saysRoles)
    return hasListed([...subject, ...clause.supervisors]) || isNamed(subject) ? null : "unknown-actor";
  // "In case of difficulty, agencies promptly notify the Ministry": what is to be done in a case.
  const isForCase = isTelling(lemma) && opensCase(chunks);
  const isDatedTask = isForCase || (datedTaskVerbs.has(lemma) && hasComingDeadline(clause, circumstances));
  const seesTo = bringsAbout(chunks, verbAt);
  if (statingVerbs.has(lemma) && !taskVerbs.has(lemma) && !isDatedTask && !seesTo) return "states";
  const inTasks = isInTasks(circumstances) || openList(state) !== undefined || looksAhead(chunks);
  if (!inTasks) return "before-tasks";
  // "- Land registration offices update the database", "Under the directive, coal companies review their plans"
  const areTold =
    isOfEach(subject, text) ||
    (subject.every(({ plural }) => plural) && (isItem || citesOrder(chunks) || hasOwnLimit(clause, circumstances)));
  // "The Office circulates the minutes": a short form, though what it stands for was not found.
  const { subject: named } = clause;
  const isShortForm =
    named.kind === "anaphor" && named.noun !== null && subject.every(({ name }) => /^\p{Lu}/u.test(name));
  return hasListed(subject) || isNamed(subject) || areTold || isShortForm ? null : "unknown-actor";
}

function rejectProgressive(clause: Clause, { state, chunks, subject }: Circumstances): ReasonName | null {
  if (describingGerunds.has(lemmaAt(chunks, clause.actionFrom))) return "states";
  if (!state.started && state.heading.length === 0) return "before-tasks";
  return hasListed(subject) || isNamed(subject) ? null : "unknown-actor";
}

const isCounted = (subject: readonly AgencyMention[], text: string): boolean =>
  subject.some(({ start, end }) => /^\d/.test(text.slice(start, end)));

/** Clauses whose action begins with a past form stand for tasks only where a date says so. */
function rejectPerfect(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, subject, chunks, text } = circumstances;
  if (subject.length === 0) return "no-actor";
  // "Before November 30: … The Vietnam Steel Association has collected the opinions of its members."
  if (state.heading.length > 0 && isNamed(subject)) return null;
  if (!hasListed(subject)) return "unknown-actor";
  if (subject.every(isCommanding)) return "told-of-authority";
  if (state.heading.length > 0) return null;
  // "22 border provinces have completed the list": who is counted is told of.
  if (isCounted(subject, text)) return "done-already";
  const lemma = lemmaAt(chunks, clause.actionFrom);
  if (isPublishing(lemma) || (!state.started && isAdopting(lemma))) return "publishes";
  const isTask = state.started && state.section !== "assessment" && isCompleting(lemma);
  if (isTask && !chunks.some((chunk) => tellsWhen(chunk.norm))) return null;
  return hasComingDeadline(clause, circumstances) ? null : "done-already";
}

const isOnlyParticiple = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "word" && chunk.verb !== null && (chunk.verb.forms & ~(Form.participle | Form.past)) === 0;

/** "Monitoring.", "Funding.": one word is a title and no task; nor is a question. */
function rejectTitle(clause: Clause, { chunks }: Circumstances): ReasonName | null {
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
  if (isPlanned && !continues && isNew && isVague(subject)) return "vague-actor";
  if (subject.length === 0) return "no-actor";
  if (hasListed(subject)) return null;
  // "112 households cannot go back to their old plots"
  if (clause.sense === "ban" && !isItem && isCounted(subject, text)) return "states";
  if (isGoal(chunks, clause.verbFrom)) return "states";
  if (state.section === "assessment") return "assessment-section";
  return isPlanned && !inTasks ? "before-tasks" : null;
}

/** "Students are expected to start school", "It is expected to rise": only of bodies by name, what they are to do. */
function isForecast(clause: Clause, { chunks, subject }: Circumstances): boolean {
  const lemma = lemmaAt(chunks, clause.actionFrom);
  if (describingGerunds.has(lemma) || (statingVerbs.has(lemma) && !taskVerbs.has(lemma))) return true;
  return subject.length === 0 || !subject.every((mention) => mention.agency !== null || isOrganization(mention));
}

/** "Department of Health", and not "President William Ruto". */
const isOrganization = (mention: AgencyMention): boolean =>
  isNamed([mention]) &&
  mention.name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => bodyNouns.has(word) && !headNouns.has(word));

/** A word that is no preposition, article or adverb right behind "run". */
const isNounAt = (chunks: readonly Chunk[], at: number): boolean =>
  !behindRun(norm(chunks, at)) && !isAdverbAt(chunks, at);
const behindRun = anyOf("until|till|from|to|on|in|at|for|out|through|by|as|smoothly|well");

/** "The talks will take place in Nanning" */
const takesPlace = (chunks: readonly Chunk[], at: number): boolean =>
  lemmaAt(chunks, at) === "take" && norm(chunks, skipAdverbs(chunks, at) + 1) === "place";

function rejectAnnouncement(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { chunks, subject } = circumstances;
  if (!isInTasks(circumstances)) return "before-tasks";
  if (clause.sense === "forecast" && isForecast(clause, circumstances)) return "forecast";
  if (takesPlace(chunks, clause.actionFrom)) return "forecast";
  // "Workers will have four days off"
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  const describes = describingGerunds.has(lemmaAt(chunks, verbAt));
  // "Police will run surprise checks"
  const runsSomething =
    lemmaAt(chunks, verbAt) === "run" && chunks[verbAt + 1]?.type === "word" && isNounAt(chunks, verbAt + 1);
  if (!hasListed(subject) && describes && !runsSomething) return "forecast";
  return isVague(subject) ? "vague-actor" : null;
}

function rejectImperative(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { chunks, continues } = circumstances;
  if (isAgreement(chunks, clause.actionFrom)) return "agrees";
  if (!goesOn(circumstances) && isAppraising(lemmaAt(chunks, clause.actionFrom))) return "states";
  return isInTasks(circumstances) || continues ? null : "before-tasks";
}

function rejectOfThing(clause: Clause, circumstances: Circumstances): ReasonName | null {
  if (clause.subject.kind === "thing" && isGoal(circumstances.chunks, clause.verbFrom)) return "states";
  return isInTasks(circumstances) ? null : "before-tasks";
}

function rejectContinuation({ form }: Clause, { state, continues }: Circumstances): ReasonName | null {
  if (!continues) return "nothing-before";
  const isPast = (form & Form.past) !== 0 && (form & (Form.base | Form.thirdPerson)) === 0;
  return isPast && state.heading.length === 0 ? "done-already" : null;
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
  gerund: (_, { continues, state }) => (continues || isInList(state) ? null : "no-list"),
  continuation: rejectContinuation,
  impersonal: outsideAssessments(rejectOfThing),
  passive: outsideAssessments(rejectOfThing),
};

/**
 * Why a clause is no directive, by the guide; null where it is one: orders and
 * obligations of bodies always; announcements and imperatives once the text
 * has begun to give tasks; the present and the perfect only in a list of tasks
 * or under a date.
 */
export const rejectionOf: Rejection = (clause, circumstances) =>
  rejectFormula(clause, circumstances) ??
  rejectTitle(clause, circumstances) ??
  rejections[clause.evidence](clause, circumstances);
