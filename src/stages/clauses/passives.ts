import { standAt } from "../../grammar/stand-at.js";
import { isObliging } from "../../lexicon/auxiliaries.js";
import { isNoThing, isTelling, isThirdPersonAuxiliary } from "../../lexicon/clause-words.js";
import { isArticle } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import type { AgencyMention } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { grammar } from "./grammar.js";
import { perSentence } from "./per-sentence.js";
import type { ClauseDraft, PartReading, Reader } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isCapital, isMark, norm, skipAdverbs } from "./scan.js";
import { readUnknownBody } from "./unknown-body.js";

const afterNot = (chunks: readonly Chunk[], at: number): number => (norm(chunks, at) === "not" ? at + 1 : at);

const beAt = (chunks: readonly Chunk[], at: number): number => skipAdverbs(chunks, afterNot(chunks, at));

/** "be" and a participle at `at`, behind a modal. */
export function isPassive(chunks: readonly Chunk[], at: number): boolean {
  const be = beAt(chunks, at);
  const forms = formsAt(chunks, skipAdverbs(chunks, be + 1));
  return norm(chunks, be) === "be" && (forms & (Form.participle | Form.past)) !== 0;
}

/** "will continue to be promoted" */
const isContinuedPassive = (chunks: readonly Chunk[], at: number): boolean =>
  standAt(chunks, at, "continue", "to", "be");

/** Where the next "by" before a body stands, at or behind each chunk; the number of chunks where none does. */
const agentPlaces = perSentence((chunks) => {
  const places = new Int32Array(chunks.length + 1).fill(chunks.length);
  for (let at = chunks.length - 2; at >= 0; at--) {
    const isAgent = norm(chunks, at) === "by" && chunks[at + 1]?.type === "agency";
    places[at] = isAgent ? at : (places[at + 1] as number);
  }
  return places;
});

/** "by the Vietnam Expressway Corporation": who does what a passive says. */
function agentOf({ chunks, to, text }: PartReading, from: number): readonly AgencyMention[] {
  const at = agentPlaces(chunks)[from] ?? to;
  const agent = chunks[at + 1];
  if (at < to - 1 && agent?.type === "agency") return agent.phrase.mentions;
  // "be handled by the competent authorities": right behind the participle, a body of no dictionary too.
  const by = skipAdverbs(chunks, from + 1) + 1;
  return norm(chunks, by) === "by" ? (readUnknownBody(chunks, by + 1, to, text)?.mentions ?? []) : [];
}

/** A passive whose subject begins at `from` and whose "be" stands at `at`: the subject belongs to the action. */
export function passiveDraft(part: PartReading, rule: string, from: number, at: number): ClauseDraft {
  const be = beAt(part.chunks, at);
  const agent = agentOf(part, be);
  return {
    rule: `${rule}-passive`,
    evidence: "passive",
    subject: agent.length > 0 ? { kind: "bodies", mentions: agent } : { kind: "thing" },
    action: skipAdverbs(part.chunks, be + 1),
    whole: from,
  };
}

/** "that the sea ban be decided early": an order about a thing. */
export const readSubjunctive: Reader = ({ chunks, to }, from) => {
  for (let at = from + 1; at < to && at - from < 20; at++) {
    const verb = skipAdverbs(chunks, at + 1);
    if (norm(chunks, at) !== "be" || (formsAt(chunks, verb) & Form.participle) === 0) continue;
    return { rule: "orders-that", evidence: "passive", subject: { kind: "thing" }, action: verb, whole: from };
  }
  return null;
};

/** A word inside a would-be subject that shows it to be a sentence that tells something. */
function tells(chunk: Chunk): boolean {
  if (chunk.type !== "word") return false;
  if (isTelling(chunk.norm)) return true;
  const isThirdPerson = chunk.verb?.forms === Form.thirdPerson && !chunk.verb.ambiguous;
  return isThirdPerson && !isThirdPersonAuxiliary(chunk.norm);
}

/** "No permit may be issued": a permission that is denied is a prohibition. */
const isDenied = (chunks: readonly Chunk[], at: number, here: number): boolean =>
  norm(chunks, at) === "no" && norm(chunks, here) === "may" && isPassive(chunks, here + 1);

/** "tax refunds for exporting enterprises must be settled": a body behind these is not who does it. */
const governs = anyOf("of|for|to|with|from|among|between|through|across|along");

const relates = anyOf("that|which|who");
const cannot = anyOf("can|cannot|could");

/** In chunks; what says where a body is takes no more. */
const longestPlace = 5;

/** "Closer to the fields, departments of agriculture in the delta must report": bodies behind a comma, and soon behind them what they must do. */
function opensBodyClause(chunks: readonly Chunk[], at: number, to: number): boolean {
  if (chunks[at]?.type !== "agency" || !isMark(chunks[at - 1], ",")) return false;
  for (let here = at + 1; here <= at + longestPlace && chunks[here]?.type === "word"; here++)
    if (isObliging(norm(chunks, here)) && here < to) return true;
  return false;
}

/** A thing of which something is due ("The study must be submitted …"). */
export const readThing: Reader = (part, at) => {
  const { chunks, to } = part;
  const first = chunks[at];
  if (first === undefined || first.type === "agency" || first.type === "mark") return null;
  if (isNoThing(first.norm)) return null;
  for (let here = at + 1; here < to && here - at < 32; here++) {
    const chunk = chunks[here] as Chunk;
    if (isMark(chunk, ";", ":", ".") || tells(chunk)) return null;
    // "…, the Ministry of Health must": the body is the subject, and what stands before is not.
    const isPatient = governs(norm(chunks, here - 1)) || governs(norm(chunks, here - 2));
    // "Government Purchase Orders": a body's name in that of a thing.
    const isActor = chunk.type === "agency" && !isPatient && !isCapital(chunks[here + 1]);
    if (isActor && matchFirst(grammar.predicates, chunks, here + 1, to) !== null) return null;
    if (opensBodyClause(chunks, here, to)) return null;
    // "works that may not store water are to be listed": what belongs to a relative clause is not said of them.
    if (relates(norm(chunks, here - 1))) continue;
    if (isDenied(chunks, at, here)) return passiveDraft(part, "may-not", at, here + 1);
    // "No apprentice shall be assigned to hazardous work": of a thing, no order to do something.
    const match = matchFirst(grammar.duePredicates, chunks, here, to);
    if (match === null) continue;
    // "capital that cannot be disbursed": of things, what is not possible, and not what is forbidden.
    if (cannot(norm(chunks, match.start))) continue;
    const { name, mood, planned } = match.rule;
    if (isPassive(chunks, match.end) || isContinuedPassive(chunks, skipAdverbs(chunks, match.end))) {
      return passiveDraft(part, name, at, match.end);
    }
    // What a thing will do, or is to do, is a forecast.
    if (mood === "announcement" || planned === true) return null;
    // "Failure to comply shall be a ground for dismissal": what it counts as.
    if (norm(chunks, match.end) === "be" && isArticle(norm(chunks, match.end + 1))) return null;
    return { rule: `${name}-of-thing`, evidence: "passive", subject: { kind: "thing" }, action: match.end, whole: at };
  }
  return null;
};
