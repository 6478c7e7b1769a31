import { isEach, isPossessive } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { isPluralNoun } from "../../clauses/subjects/name-parts.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";
import { lemmaAt } from "./circumstances.js";

// Causatives, and help: "sees to it that …", "gets schools to brief parents", "has the water tested", "has every household sign", "helps patients register".

/** In chunks, from "gets" to "to". */
const longestCaused = 6;
/** In chunks, from "has" to what is to become of it. */
const longestPatient = 14;

const opensPatient = anyOf("the|every|each|all|any");
const endsPatient = anyOf("to|that|which|who|whom|whose|where|than|under|but|while");

/** "the", "its", "every", a body, or owners without an article: whom or what something is to become of. */
function patientAt(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type === "agency") return true;
  const isBare = chunk?.type === "word" && formsAt(chunks, at) === 0 && isPluralNoun(chunk.norm);
  return isBare || opensPatient(norm(chunks, at)) || isPossessive(norm(chunks, at));
}

const isReadiness = anyOf("duty|standby|alert|place|readiness");

/** "on duty", "in place", "ready": the state in which something is to be kept. */
const isKeptAt = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "ready" || (["on", "in"].includes(norm(chunks, at)) && isReadiness(norm(chunks, at + 1)));

/** Behind a participle that only says which: "the powers assigned by law". */
const saysWhich = anyOf("by|in|under|to|above|below|for|of");

const isDoneAt = (chunks: readonly Chunk[], at: number): boolean =>
  (formsAt(chunks, at) & Form.participle) !== 0 &&
  (formsAt(chunks, at) & Form.base) === 0 &&
  !saysWhich(norm(chunks, at + 1));

/** "(every household) sign a commitment", "(localities) sow seed": a verb of those who are to do it. */
function doesAt(chunks: readonly Chunk[], from: number, at: number): boolean {
  const isLast = chunks[at + 1] === undefined || isMark(chunks[at + 1], ".", ";");
  if (isLast || (formsAt(chunks, at) & Form.base) === 0) return false;
  const before = chunks[at - 1];
  return before?.type === "agency" || isEach(norm(chunks, from)) || isPluralNoun(norm(chunks, at - 1));
}

/** "(has) its teams on duty", "(has) the water in cisterns tested", "(have) every household sign". */
function isCaused(chunks: readonly Chunk[], from: number): boolean {
  if (!patientAt(chunks, from)) return false;
  for (let at = from + 1; at < Math.min(chunks.length, from + longestPatient); at++) {
    const chunk = chunks[at];
    if ((chunk?.type === "mark" && !isMark(chunk, '"')) || chunk?.type === "time") return false;
    if (endsPatient(norm(chunks, at))) return false;
    if (isKeptAt(chunks, at) || isDoneAt(chunks, at) || doesAt(chunks, from, at)) return true;
  }
  return false;
}

/** "helps patients register": whom, and what they are to do; "helps to reduce losses" only tells an effect. */
function isHelped(chunks: readonly Chunk[], from: number): boolean {
  if (!patientAt(chunks, from)) return false;
  for (let at = from + 1; at < from + longestCaused; at++) {
    if (chunks[at]?.type === "mark" || endsPatient(norm(chunks, at))) return false;
    if (doesAt(chunks, from, at)) return true;
  }
  return false;
}

/** "sees to it that every school has a lesson", "sees that calls are answered", "gets schools to brief parents", "has the water tested" */
export function bringsAbout(chunks: readonly Chunk[], verbAt: number): boolean {
  const lemma = lemmaAt(chunks, verbAt);
  if (lemma === "see") return norm(chunks, verbAt + 1) === "to" || norm(chunks, verbAt + 1) === "that";
  if (lemma === "have") return isCaused(chunks, verbAt + 1);
  if (lemma === "help") return isHelped(chunks, verbAt + 1);
  return lemma === "get" && chunks.slice(verbAt + 2, verbAt + longestCaused).some(({ norm }) => norm === "to");
}
