import { phraseAmong, standAt } from "../../../grammar/stand-at.js";
import { isPermission } from "../../../lexicon/auxiliaries.js";
import {
  datedTaskVerbs,
  isIntending,
  isOverseeing,
  isRoughly,
  itemTaskVerbs,
  statingVerbs,
  taskVerbs,
} from "../../../lexicon/statements.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { type AgencyMention, hasListed, isCommanding } from "../../../model/mention.js";
import type { ReasonName } from "../../../model/reason.js";
import { isQuoted } from "../../clauses/constructions/quoted.js";
import { isPluralNoun } from "../../clauses/subjects/name-parts.js";
import { opensCircumstance } from "../../scan/opener.js";
import { norm, skipAdverbs } from "../../scan/scan.js";
import { openList } from "../state/state.js";
import { bringsAbout } from "./causatives.js";
import { type Circumstances, isInTasks, lemmaAt } from "./circumstances.js";
import { hasComingDeadline } from "./coming-deadline.js";
import { areTold, isNamed } from "./subject-facts.js";

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

/** "already watches 61 sites", "may appoint a second one", "intends to", "covers more than 5,000 hectares": the words about the verb tell what is so. */
function isStated({ actionFrom }: Clause, { chunks, subject }: Circumstances, verbAt: number): boolean {
  // "already watches 61 sites in this way"
  if (chunks.slice(actionFrom, verbAt).some(({ norm }) => tellsHowLong(norm))) return true;
  // "Units may appoint a second one" permits.
  if (isPermission(norm(chunks, actionFrom - 1))) return true;
  if (isIntending(lemmaAt(chunks, verbAt)) && norm(chunks, verbAt + 1) === "to") return true;
  // "The airport covers more than 5,000 hectares", but "The Ministry of Finance allocates about VND 5 billion".
  return !hasListed(subject) && tellsMeasure(chunks, verbAt + 1);
}

/** "believes", "faces": a verb that describes, where neither its date nor what stands with it makes it a task. */
function onlyDescribes(clause: Clause, circumstances: Circumstances, verbAt: number): boolean {
  const { chunks } = circumstances;
  const lemma = lemmaAt(chunks, verbAt);
  if (!statingVerbs.has(lemma) || taskVerbs.has(lemma)) return false;
  // "In case of difficulty, agencies promptly notify the Ministry": what is to be done in a case.
  const isForCase = isTelling(lemma) && standsInCase(chunks);
  const opensTask = clause.rule === "present-item" && itemTaskVerbs.has(lemma);
  const isDatedTask = isForCase || opensTask || (datedTaskVerbs.has(lemma) && hasComingDeadline(clause, circumstances));
  return !isDatedTask && !bringsAbout(chunks, verbAt) && !ranksOthers(chunks, verbAt);
}

/** "The Office circulates the minutes": a short form, though what it stands for was not found. */
const isShortForm = ({ subject: named }: Clause, subject: readonly AgencyMention[]): boolean =>
  named.kind === "anaphor" && named.noun !== null && subject.every(({ name }) => /^\p{Lu}/u.test(name));

/** The present tense tells what is so; of a body in a list of tasks, or of one that has been given tasks, what it is to do. */
export function rejectPresent(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { state, chunks, subject } = circumstances;
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  if (isStated(clause, circumstances, verbAt)) return "states";
  // "“Buyers ask where the bean grew,” the Deputy Minister said": how things are.
  if (isOnlyTold(chunks, verbAt) || isQuoted(chunks, clause.actionFrom)) return "reports-speech";
  if (subject.length === 0) return "no-actor";
  // "Deputy Prime Minister A directs the response": among tasks, what a deputy is put in charge of.
  if (isDeputy(subject) && isOverseeing(lemmaAt(chunks, verbAt)) && isInTasks(circumstances)) return null;
  if (subject.every(isCommanding)) return "told-of-authority";
  // "directs A to …", "presides over and coordinates with B to …": the words of tasks themselves.
  const saysRoles = clause.cues.some(({ kind }) => kind === "role-frame");
  if (clause.supervisors.length > 0 || saysRoles)
    return hasListed([...subject, ...clause.supervisors]) || isNamed(subject) ? null : "unknown-actor";
  if (onlyDescribes(clause, circumstances, verbAt)) return "states";
  if (!isInTasks(circumstances) && openList(state) === undefined && !looksAhead(chunks)) return "before-tasks";
  const isKnown = hasListed(subject) || isNamed(subject) || areTold(clause, circumstances);
  return isKnown || isShortForm(clause, subject) ? null : "unknown-actor";
}
