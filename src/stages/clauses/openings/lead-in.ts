import { standAt } from "../../../grammar/stand-at.js";
import { isAuxiliaryOrModal, isObliging } from "../../../lexicon/auxiliaries.js";
import { isDocument, isPointing, linksGerund } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import { type Adjuncts, bodiesAs, datedBy, joinAdjuncts, noAdjuncts } from "../../../model/adjuncts.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { ClauseDraft } from "../../scan/reading.js";
import {
  formsAt,
  isAdverbAt,
  isMark,
  norm,
  skipAdverbs,
  skipComma,
  skipInlineMark,
  skipQuotes,
} from "../../scan/scan.js";
import { type CuedBodies, partnersOf, readCued, readWith } from "../roles/cued.js";
import { readBodies } from "../subjects/bodies.js";
import { skipConnective } from "./connective.js";
import { skipDateline } from "./dateline.js";

const labelsTask = anyOf("action|decision|task|agreed|item|conclusion|point");
const standsAsSubject = anyOf("the|it|he|she|they|his|her|all|each|every");

/** What stands before the subject of a clause. */
export interface LeadIn {
  /** Index of the first chunk after it. */
  readonly next: number;
  readonly adjuncts: Adjuncts;
  readonly newTopic: boolean;
}

/** "Action 3.1:", "Decision:", "Hon." before "Ministers": index after a label of minutes, or what a letter calls those to whom it goes. */
function skipLabel(chunks: readonly Chunk[], at: number): number {
  if (norm(chunks, at) === "hon") return isMark(chunks[at + 1], ".") ? at + 2 : at + 1;
  if (!labelsTask(norm(chunks, at))) return at;
  for (let here = at + 1; here < at + 5; here++) if (isMark(chunks[here], ":")) return here + 1;
  return at;
}

export const isLabelled = (chunks: readonly Chunk[], at: number): boolean => skipLabel(chunks, at) > at;

/** "Immediately in March, organize", "Urgently, before May, review": index after an adverb that stands before a time; `at` without one. */
function skipBeforeTime(chunks: readonly Chunk[], at: number): number {
  const next = isAdverbAt(chunks, at) ? skipComma(chunks, at + 1) : at;
  return chunks[next]?.type === "time" ? next : at;
}

/** "in operating sluices", "to operate sluices". */
const opensWork = (chunks: readonly Chunk[], at: number): boolean =>
  linksGerund(norm(chunks, at))
    ? (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.gerund) !== 0
    : norm(chunks, at) === "to" && (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.base) !== 0;

/** "Together with A, B shall": the partners at the front, without the body behind their last comma where that one is the subject. */
function readPartnersBefore(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const cued = readCued(grammar.partnerCues, chunks, at, to, text);
  // "- Coordinating with the company in operating sluices": the task itself, in the words of a list of gerunds.
  if (cued !== null && (formsAt(chunks, at) & Form.gerund) !== 0 && opensWork(chunks, cued.next)) return null;
  if (cued === null || !isAuxiliaryOrModal(norm(chunks, cued.next))) return cued;
  for (let comma = cued.next - 1; comma > at; comma--)
    if (isMark(chunks[comma], ",")) return readCued(grammar.partnerCues, chunks, at, comma, text);
  return cued;
}

/** "Under the resolution the Ministry of Health must", "In this it shall", "In so doing it should": index after what no comma parts from the subject; `at` where none stands. */
function skipDocument(chunks: readonly Chunk[], at: number): number {
  if (standAt(chunks, at, "in", "this") && beginsSubject(chunks[at + 2])) return at + 2;
  if (standAt(chunks, at, "in", "so", "doing") && beginsSubject(chunks[at + 3])) return at + 3;
  const cites = norm(chunks, at) === "under" && isPointing(norm(chunks, at + 1)) && isDocument(norm(chunks, at + 2));
  return cites && beginsSubject(chunks[at + 3]) ? at + 3 : at;
}

/** Everything up to the subject that links, dates or names partners; circumstances in prose are left to the caller. */
export function readLeadIn(chunks: readonly Chunk[], from: number, to: number, text: string): LeadIn {
  let adjuncts = noAdjuncts;
  let at = skipLabel(chunks, skipDateline(chunks, skipInlineMark(chunks, skipQuotes(chunks, from)), text));
  for (let moved = true; moved && at < to; ) {
    const before = at;
    at = skipInlineMark(
      chunks,
      skipComma(chunks, skipQuotes(chunks, skipConnective(chunks, skipDocument(chunks, at)))),
    );
    at = skipBeforeTime(chunks, at);
    const chunk = chunks[at];
    if (
      chunk?.type === "time" &&
      !chunk.time.bare &&
      (isMark(chunks[at + 1], ",", ":") ||
        beginsSubject(chunks[at + 1]) ||
        beginsVerb(chunks, at + 1) ||
        beginsBodies(chunks, at + 1, to, text))
    ) {
      adjuncts = joinAdjuncts(adjuncts, datedBy([chunk.time]));
      at = skipComma(chunks, at + 1);
      if (isMark(chunks[at], ":")) at++;
    }
    const withBodies = readPartnersBefore(chunks, at, to, text);
    if (withBodies !== null) {
      adjuncts = joinAdjuncts(adjuncts, partnersOf(withBodies));
      at = skipComma(chunks, withBodies.next);
    }
    const opening = chunks[at + 1]?.type === "agency" ? readWith(chunks, at, to, text) : null;
    if (opening !== null) {
      adjuncts = joinAdjuncts(adjuncts, partnersOf(opening));
      at = opening.next;
    }
    const under = readCued(grammar.supervisorCues, chunks, at, to, text);
    if (under !== null) {
      adjuncts = joinAdjuncts(adjuncts, bodiesAs("supervisors", under.mentions, under.rule));
      at = skipComma(chunks, under.next);
    }
    moved = at > before;
  }
  return { next: at, adjuncts, newTopic: false };
}

/** A draft with what was read before its subject: times, partners and the words that told them. */
export const behindLeadIn = (draft: ClauseDraft, lead: LeadIn): ClauseDraft => ({
  ...draft,
  adjuncts: joinAdjuncts(lead.adjuncts, draft.adjuncts ?? noAdjuncts),
});

const beginsSubject = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "agency" || (chunk?.type === "word" && standsAsSubject(chunk.norm));

/** "From January 2026 public bodies may not buy boilers": bodies that no dictionary has, and what they must do right behind them. */
function beginsBodies(chunks: readonly Chunk[], at: number, to: number, text: string): boolean {
  const bodies = readBodies(chunks, at, to, text);
  return bodies !== null && isAuxiliaryOrModal(norm(chunks, bodies.next));
}

/** "in August 2025 submit the Decree": what the time dates is a verb, and no noun. */
function beginsVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (isObliging(norm(chunks, at))) return true;
  if (chunk?.type !== "word" || chunk.verb === null || (chunk.verb.forms & Form.base) === 0) return false;
  return !chunk.verb.ambiguous || standsAsSubject(norm(chunks, at + 1)) || norm(chunks, at + 1) === "to";
}
