import { bodyNouns, namedByLast } from "../../../lexicon/agency-words.js";
import { isPresentBe } from "../../../lexicon/auxiliaries.js";
import { isDocument } from "../../../lexicon/clause-words.js";
import { isLimit } from "../../../lexicon/time-words.js";
import { headTitles } from "../../../lexicon/titles.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Mood } from "../../../model/clause.js";
import type { TimeExpression } from "../../../model/mention.js";
import { isCapital, norm, skipAdverbs } from "../../scan/scan.js";

const arrives = anyOf("reach|come|arrive|go|reaches|comes|arrives|goes");
const leadsTo = anyOf("to|at|before");

/** "(must) reach the Treasury", "(will) come to the Ministry of Finance": whether a body is to have something in its hands; a place is none. */
export function reachesBody(chunks: readonly Chunk[], at: number): boolean {
  const verb = skipAdverbs(chunks, at);
  if (!arrives(norm(chunks, verb))) return false;
  const body = leadsTo(norm(chunks, verb + 1)) ? verb + 2 : verb + 1;
  const chunk = chunks[body];
  if (chunk?.type === "agency") return chunk.phrase.mentions.every(({ kind }) => kind !== "peoples-committee");
  return pointsOut(norm(chunks, body)) && opensBodyNoun(chunks, body + 1);
}
const pointsOut = anyOf("the|this|our|my");

/** In chunks; a body's own name before its noun takes no more. */
const longestName = 3;

/** "office", "Accountant General": a noun of bodies, with words in capitals before it. */
function opensBodyNoun(chunks: readonly Chunk[], at: number): boolean {
  if (bodyNouns.has(norm(chunks, at))) return true;
  for (let here = at; here < at + longestName && isCapital(chunks[here]); here++)
    if (bodyNouns.has(norm(chunks, here)) || (here > at && namedByLast.has(norm(chunks, here)))) return true;
  return false;
}

/** In chunks, from the verb to the day. */
const longestTerm = 16;

/** Whether a time of the kind that is asked for stands soon behind a verb. */
const hasTime = (
  chunks: readonly Chunk[],
  at: number,
  to: number,
  isAsked: (time: TimeExpression) => boolean,
): boolean =>
  chunks.slice(at, Math.min(to, at + longestTerm)).some((chunk) => chunk.type === "time" && isAsked(chunk.time));

/** "(A decree is to) reach the Government in June": what is due at a body, and when; what only will be there is something written. */
export function isDueAtBody(
  chunks: readonly Chunk[],
  from: number,
  at: number,
  to: number,
  mood: Mood | undefined,
): boolean {
  const isMeant = mood === "obligation" || namesPaper(chunks, from, at);
  if (!isMeant || !reachesBody(chunks, at)) return false;
  return hasTime(chunks, at, to, ({ bare }) => !bare);
}

/** "(; the proposal) comes to the Minister before May 20": something written, and by when it is in a body's hands. */
export function comesToBody(chunks: readonly Chunk[], from: number, at: number, to: number): boolean {
  if (!arrives(norm(chunks, at)) || !namesPaper(chunks, from, at)) return false;
  if (!reachesBody(chunks, at) && !reachesHead(chunks, at)) return false;
  return hasTime(chunks, at, to, ({ bound, repeat }) => isLimit(bound) || repeat !== null);
}

const headsBody = anyOf(`${headTitles}|me|us`);

/** "to the Minister", "to me": whoever heads the body that is spoken of. */
function reachesHead(chunks: readonly Chunk[], at: number): boolean {
  if (norm(chunks, at + 1) !== "to") return false;
  return headsBody(norm(chunks, norm(chunks, at + 2) === "the" ? at + 3 : at + 2));
}

/** "(A draft) is due before the Government in June": something written, and when it is. */
export function isDueItself(chunks: readonly Chunk[], from: number, at: number, to: number): boolean {
  if (!isPresentBe(norm(chunks, at)) || norm(chunks, at + 1) !== "due" || norm(chunks, at + 2) === "to") return false;
  if (!namesPaper(chunks, from, at)) return false;
  return hasTime(chunks, at, to, ({ bare }) => !bare);
}

const isPaperNoun = anyOf(
  "findings|decree|draft|table|tables|results|proposal|proposals|file|files|dossier|dossiers|list|lists|report|reports|information|statement|statements|data|figures|return|returns|comments|opinions",
);
/** Whether something written is named: a report, a list, a form. */
export const namesPaper = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ norm }) => isPaper(norm));

const isPaper = (word: string): boolean => isDocument(word) || isDocument(word.replace(/s$/u, "")) || isPaperNoun(word);
