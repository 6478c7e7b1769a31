import { describingGerunds, statingVerbs, taskVerbs } from "../../../lexicon/statements.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { hasListed } from "../../../model/mention.js";
import type { ReasonName } from "../../../model/reason.js";
import { Form } from "../../../model/token.js";
import { formsAt, isAdverbAt, norm, skipAdverbs } from "../../scan/scan.js";
import { bringsAbout } from "./causatives.js";
import { type Circumstances, isInTasks, lemmaAt } from "./circumstances.js";
import { areOffices, isKnownOffice, isOrganization, isVague } from "./subject-facts.js";

/** "come up with a plan", "have it running", "be running workshops": work, though the verb alone tells how things are. */
function isWork(chunks: readonly Chunk[], verbAt: number): boolean {
  const lemma = lemmaAt(chunks, verbAt);
  if (lemma === "come") return norm(chunks, verbAt + 1) === "up";
  const isDoing = lemma === "be" && (formsAt(chunks, verbAt + 1) & Form.gerund) !== 0;
  return isDoing ? !describingGerunds.has(lemmaAt(chunks, verbAt + 1)) : bringsAbout(chunks, verbAt);
}

/** "Students are expected to start school", "It is expected to rise": only of bodies by name and of offices, what they are to do. */
function isForecast(clause: Clause, { chunks, subject }: Circumstances): boolean {
  const lemma = lemmaAt(chunks, clause.actionFrom);
  const describes = describingGerunds.has(lemma) || (statingVerbs.has(lemma) && !taskVerbs.has(lemma));
  if (describes && !isWork(chunks, skipAdverbs(chunks, clause.actionFrom))) return true;
  if (subject.length > 0 && areOffices(subject)) return false;
  return subject.length === 0 || !subject.every((mention) => mention.agency !== null || isOrganization(mention));
}

/** A word that is no preposition, article or adverb right behind "run". */
const isNounAt = (chunks: readonly Chunk[], at: number): boolean =>
  !behindRun(norm(chunks, at)) && !isAdverbAt(chunks, at);
const behindRun = anyOf("until|till|from|to|on|in|at|for|out|through|by|as|smoothly|well");

/** "The talks will take place in Nanning" */
const takesPlace = (chunks: readonly Chunk[], at: number): boolean =>
  lemmaAt(chunks, at) === "take" && norm(chunks, skipAdverbs(chunks, at) + 1) === "place";

/** What will be done is a task of bodies that are told among tasks what to do; the rest is a forecast. */
export function rejectAnnouncement(clause: Clause, circumstances: Circumstances): ReasonName | null {
  const { chunks, subject, text } = circumstances;
  if (!isInTasks(circumstances)) return "before-tasks";
  if (clause.sense === "forecast" && isForecast(clause, circumstances)) return "forecast";
  if (takesPlace(chunks, clause.actionFrom)) return "forecast";
  // "Workers will have four days off"
  const verbAt = skipAdverbs(chunks, clause.actionFrom);
  const describes = describingGerunds.has(lemmaAt(chunks, verbAt)) && !isWork(chunks, verbAt);
  // "Police will run surprise checks"
  const runsSomething =
    lemmaAt(chunks, verbAt) === "run" && chunks[verbAt + 1]?.type === "word" && isNounAt(chunks, verbAt + 1);
  if (!hasListed(subject) && describes && !runsSomething) return "forecast";
  return isVague(subject) && !isKnownOffice(subject, text) ? "vague-actor" : null;
}
