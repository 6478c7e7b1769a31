import { describingGerunds, statingVerbs, taskVerbs } from "../../lexicon/statements.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import { hasListed } from "../../model/mention.js";
import type { ReasonName } from "../../model/reason.js";
import { isAdverbAt, norm, skipAdverbs } from "../clauses/scan.js";
import { type Circumstances, isInTasks, lemmaAt } from "./circumstances.js";
import { isOrganization, isVague } from "./subject-facts.js";

/** "Students are expected to start school", "It is expected to rise": only of bodies by name, what they are to do. */
function isForecast(clause: Clause, { chunks, subject }: Circumstances): boolean {
  const lemma = lemmaAt(chunks, clause.actionFrom);
  if (describingGerunds.has(lemma) || (statingVerbs.has(lemma) && !taskVerbs.has(lemma))) return true;
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
