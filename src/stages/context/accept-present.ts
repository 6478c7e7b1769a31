import { phraseAmong, standAt } from "../../grammar/stand-at.js";
import { isPermission } from "../../lexicon/auxiliaries.js";
import {
  datedTaskVerbs,
  isIntending,
  isOverseeing,
  isRoughly,
  itemTaskVerbs,
  statingVerbs,
  taskVerbs,
} from "../../lexicon/statements.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import { type AgencyMention, hasListed, isCommanding } from "../../model/mention.js";
import type { ReasonName } from "../../model/reason.js";
import { isPluralNoun } from "../clauses/name-parts.js";
import { opensCircumstance } from "../clauses/opener.js";
import { isQuoted } from "../clauses/quoted.js";
import { norm, skipAdverbs } from "../clauses/scan.js";
import { bringsAbout } from "./causatives.js";
import { type Circumstances, citesOrder, isInTasks, lemmaAt } from "./circumstances.js";
import { hasComingDeadline, hasOwnEnd, recurs } from "./coming-deadline.js";
import { isDated, openList } from "./state.js";
import { areLocal, isKnownOffice, isNamed, isOfEach } from "./subject-facts.js";

const isTelling = anyOf("notify|inform|report");

/** "Should difficulties arise, …", "In case of fire, …" */
const standsInCase = (chunks: readonly Chunk[]): boolean =>
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

const aheadAt = phraseAmong(["in the immediate future", "in the coming time", "in the time to come"]);

/** "In the immediate future, the Ministry focuses on …" */
const looksAhead = (chunks: readonly Chunk[]): boolean => aheadAt(chunks, 0) !== undefined;

/** "ranks provinces by their results", but "ranks 5th": who is put in order. */
const ranksOthers = (chunks: readonly Chunk[], verbAt: number): boolean => {
  const next = chunks[verbAt + 1];
  return (
    lemmaAt(chunks, verbAt) === "rank" &&
    (next?.type === "agency" || (next?.type === "word" && isPluralNoun(next.norm)))
  );
};

const tellsHowLong = anyOf("already|still|currently|presently");

/** The present tense tells what is so; of a body in a list of tasks, or of one that has been given tasks, what it is to do. */
export function rejectPresent(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, chunks, subject, isItem, text } = circumstances;
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  const lemma = lemmaAt(chunks, verbAt);
  // "already watches 61 sites in this way"
  if (chunks.slice(clause.actionFrom, verbAt).some(({ norm }) => tellsHowLong(norm))) return "states";
  // "Units may appoint a second one" permits.
  if (isPermission(norm(chunks, clause.actionFrom - 1))) return "states";
  if (isIntending(lemma) && norm(chunks, verbAt + 1) === "to") return "states";
  // "The airport covers more than 5,000 hectares", but "The Ministry of Finance allocates about VND 5 billion".
  if (!hasListed(subject) && tellsMeasure(chunks, verbAt + 1)) return "states";
  // "“Buyers ask where the bean grew,” the Deputy Minister said": how things are.
  if (isOnlyTold(chunks, verbAt) || isQuoted(chunks, clause.actionFrom)) return "reports-speech";
  if (subject.length === 0) return "no-actor";
  // "Deputy Prime Minister A directs the response": among tasks, what a deputy is put in charge of.
  if (isDeputy(subject) && isOverseeing(lemma) && isInTasks(circumstances)) return null;
  if (subject.every(isCommanding)) return "told-of-authority";
  // "directs A to …", "presides over and coordinates with B to …": the words of tasks themselves.
  const saysRoles = clause.cues.some(({ kind }) => kind === "role-frame");
  if (clause.supervisors.length > 0 || saysRoles)
    return hasListed([...subject, ...clause.supervisors]) || isNamed(subject) ? null : "unknown-actor";
  // "In case of difficulty, agencies promptly notify the Ministry": what is to be done in a case.
  const isForCase = isTelling(lemma) && standsInCase(chunks);
  const opensTask = clause.rule === "present-item" && itemTaskVerbs.has(lemma);
  const isDatedTask = isForCase || opensTask || (datedTaskVerbs.has(lemma) && hasComingDeadline(clause, circumstances));
  const seesTo = bringsAbout(chunks, verbAt) || ranksOthers(chunks, verbAt);
  if (statingVerbs.has(lemma) && !taskVerbs.has(lemma) && !isDatedTask && !seesTo) return "states";
  const inTasks = isInTasks(circumstances) || openList(state) !== undefined || looksAhead(chunks);
  if (!inTasks) return "before-tasks";
  // "Communes along the river organize patrols", "- Land registration offices update the database", "Under the directive, coal companies review their plans"
  const areTold =
    isOfEach(subject, text) ||
    // "Communes do not have a single expert": what is so.
    (areLocal(subject) && norm(chunks, clause.actionFrom) !== "do") ||
    (subject.every(({ plural }) => plural) && (isItem || isDated(state) || citesOrder(chunks))) ||
    // "Units send lists before the 20th of every month", "The municipal office reports every Friday"
    ((subject.every(({ plural }) => plural) || isKnownOffice(subject, text)) &&
      (hasOwnEnd(clause, circumstances) || recurs(clause, circumstances)));
  // "The Office circulates the minutes": a short form, though what it stands for was not found.
  const { subject: named } = clause;
  const isShortForm =
    named.kind === "anaphor" && named.noun !== null && subject.every(({ name }) => /^\p{Lu}/u.test(name));
  return hasListed(subject) || isNamed(subject) || areTold || isShortForm ? null : "unknown-actor";
}
