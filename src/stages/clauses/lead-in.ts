import { standAt } from "../../grammar/stand-at.js";
import { isAuxiliaryOrModal, isObliging } from "../../lexicon/auxiliaries.js";
import { byFirstWord } from "../../lexicon/by-first-word.js";
import { opensConditional } from "../../lexicon/clause-words.js";
import { circumstanceOpeners, connectives, topicOpeners } from "../../lexicon/connectives.js";
import { anyOf } from "../../lexicon/word-set.js";
import { append } from "../../model/append.js";
import type { Chunk } from "../../model/chunk.js";
import type { RoleCue } from "../../model/clause.js";
import type { AgencyMention, TimeExpression } from "../../model/mention.js";
import { Form } from "../../model/token.js";
import { readBodies } from "./bodies.js";
import { grammar } from "./grammar.js";
import type { ClauseDraft } from "./reading.js";
import { matchFirst } from "./rule-table.js";
import { formsAt, isAdverbAt, isMark, norm, skipQuotes } from "./scan.js";
import type { BodiesMatch } from "./unknown-body.js";

const labelsTask = anyOf("action|decision|task|agreed|item|conclusion|point");
const introductions = [
  "for",
  "as for",
  "regarding",
  "concerning",
  "as regards",
  "with regard to",
  "with respect to",
].map((words) => words.split(" "));
const standsAsSubject = anyOf("the|it|they|all|each|every");

/** What stands before the subject of a clause. */
export interface LeadIn {
  /** Index of the first chunk after it. */
  readonly next: number;
  readonly front: readonly TimeExpression[];
  readonly partners: readonly AgencyMention[];
  readonly supervisors: readonly AgencyMention[];
  readonly cues: readonly RoleCue[];
  readonly newTopic: boolean;
}

/** "VNA", or a word inside brackets such as "News". */
const isCapitals = (word: string, inside: boolean): boolean =>
  /^\p{Lu}{2,}$/u.test(word) || (inside && /^\p{Lu}/u.test(word));

/** "VNA -", "Hanoi (VNA) –", "(VTC News) -": where a news agency's dateline ends. */
function skipDateline(chunks: readonly Chunk[], at: number, text: string): number {
  if (isMark(chunks[at], "(")) {
    const close = chunks.findIndex((chunk, index) => index > at && index < at + 8 && isMark(chunk, ")"));
    if (close > 0 && isMark(chunks[close + 1], "-")) return close + 2;
  }
  for (let here = at; here < at + 10 && here < chunks.length; here++) {
    const chunk = chunks[here] as Chunk;
    if (isMark(chunk, "-") && here > at) return here + 1;
    const fits =
      (chunk.type === "agency" && chunk.phrase.mentions.every(({ kind }) => kind === "peoples-committee")) ||
      chunk.type === "time" ||
      isMark(chunk, "(", ")", ",", ".") ||
      chunk.type === "number" ||
      norm(chunks, here) === "date" ||
      isCapitals(text.slice(chunk.start, chunk.end), here > at);
    if (!fits) return at;
  }
  return at;
}

/** "(i)", "(a)", "1)": a mark of an inline list. */
function skipInlineMark(chunks: readonly Chunk[], at: number): number {
  if (isMark(chunks[at], "(") && isMark(chunks[at + 2], ")")) return at + 3;
  if (isMark(chunks[at + 1], ")") && /^([a-z]|\d|[ivx]+)$/.test(norm(chunks, at))) return at + 2;
  return at;
}

/** "Action 3.1:", "Decision:", "Hon." before "Ministers": index after a label of minutes, or what a letter calls those to whom it goes. */
function skipLabel(chunks: readonly Chunk[], at: number): number {
  if (norm(chunks, at) === "hon") return isMark(chunks[at + 1], ".") ? at + 2 : at + 1;
  if (!labelsTask(norm(chunks, at))) return at;
  for (let here = at + 1; here < at + 5; here++) if (isMark(chunks[here], ":")) return here + 1;
  return at;
}

export const isLabelled = (chunks: readonly Chunk[], at: number): boolean => skipLabel(chunks, at) > at;

const needsComma = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "next",
  "hence",
  "thus",
  "therefore",
  "accordingly",
  "finally",
  "likewise",
  "specifically",
  "besides",
  "in addition",
  "in particular",
  "in parallel",
]);

const connectivesByWord = byFirstWord(connectives, (words) => words);

function skipConnective(chunks: readonly Chunk[], at: number): number {
  for (const words of connectivesByWord.get(norm(chunks, at)) ?? []) {
    if (!standAt(chunks, at, ...words)) continue;
    const next = at + words.length;
    // "While waiting for the Decree, …" is a circumstance.
    if (words[0] === "while" && (formsAt(chunks, next) & Form.gerund) !== 0) continue;
    if (isMark(chunks[next], ",")) return next + 1;
    if (!needsComma.has(words.join(" "))) return next;
  }
  return at;
}

export const skipComma = (chunks: readonly Chunk[], at: number): number => (isMark(chunks[at], ",") ? at + 1 : at);

/** Bodies behind a cue, the index after them, and the name of the cue's rule. */
export interface CuedBodies {
  readonly mentions: readonly AgencyMention[];
  readonly next: number;
  readonly rule: string;
}

/** Names the cue of partners that no rule of the lexicon opens: a "with" between commas. */
export const plainWith = "with";

/** Partners or overseers that a cue at `at` opens, and the index after them. */
export function readCued(
  table: typeof grammar.partnerCues,
  chunks: readonly Chunk[],
  at: number,
  to: number,
  text: string,
): CuedBodies | null {
  const cue = matchFirst(table, chunks, at, to);
  if (cue === null) return null;
  const bodies = readBodies(chunks, cue.end, to, text);
  return bodies === null || bodies.next > to ? null : { ...bodies, rule: cue.rule.name };
}

/**
 * "For the Ministry of Construction: review …", "As for the Ministry of Health, it shall …": the bodies that such words
 * only introduce; null where they introduce something else, or the bodies are followed by neither mark.
 */
export function introducedBodies(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  text: string,
): (BodiesMatch & { readonly first: number }) | null {
  for (const words of introductions) {
    if (!standAt(chunks, at, ...words)) continue;
    const first = at + words.length;
    const bodies = readBodies(chunks, first, to, text);
    // "For the testing laboratory, complete the dossier" speaks of a matter, "For credit institutions" of those who act.
    const areMeant =
      chunks[first]?.type === "agency" ||
      bodies?.mentions.every(({ agency, plural }) => agency === null && plural) === true;
    if (bodies !== null && areMeant && isMark(chunks[bodies.next], ":", ",")) return { ...bodies, first };
  }
  return null;
}

/** "Immediately in March, organize", "Urgently, before May, review": index after an adverb that stands before a time; `at` without one. */
function skipBeforeTime(chunks: readonly Chunk[], at: number): number {
  const next = isAdverbAt(chunks, at) ? skipComma(chunks, at + 1) : at;
  return chunks[next]?.type === "time" ? next : at;
}

/** "Together with A, B shall": the partners at the front, without the body behind their last comma where that one is the subject. */
function readPartnersBefore(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const cued = readCued(grammar.partnerCues, chunks, at, to, text);
  if (cued === null || !isAuxiliaryOrModal(norm(chunks, cued.next))) return cued;
  for (let comma = cued.next - 1; comma > at; comma--)
    if (isMark(chunks[comma], ",")) return readCued(grammar.partnerCues, chunks, at, comma, text);
  return cued;
}

/** Everything up to the subject that links, dates or names partners; circumstances in prose are left to the caller. */
export function readLeadIn(chunks: readonly Chunk[], from: number, to: number, text: string): LeadIn {
  const front: TimeExpression[] = [];
  const partners: AgencyMention[] = [];
  const supervisors: AgencyMention[] = [];
  const cues: RoleCue[] = [];
  let at = skipLabel(chunks, skipDateline(chunks, skipInlineMark(chunks, skipQuotes(chunks, from)), text));
  for (let moved = true; moved && at < to; ) {
    const before = at;
    at = skipInlineMark(chunks, skipComma(chunks, skipQuotes(chunks, skipConnective(chunks, at))));
    at = skipBeforeTime(chunks, at);
    const chunk = chunks[at];
    if (
      chunk?.type === "time" &&
      !chunk.time.bare &&
      (isMark(chunks[at + 1], ",", ":") || beginsSubject(chunks[at + 1]) || beginsVerb(chunks, at + 1))
    ) {
      front.push(chunk.time);
      at = skipComma(chunks, at + 1);
      if (isMark(chunks[at], ":")) at++;
    }
    const withBodies = readPartnersBefore(chunks, at, to, text);
    if (withBodies !== null) {
      append(partners, withBodies.mentions);
      cues.push({ kind: "partners", name: withBodies.rule });
      at = skipComma(chunks, withBodies.next);
    }
    const opening =
      norm(chunks, at) === "with" && chunks[at + 1]?.type === "agency" ? readBodies(chunks, at + 1, to, text) : null;
    if (opening !== null && isMark(chunks[opening.next], ",")) {
      append(partners, opening.mentions);
      cues.push({ kind: "partners", name: plainWith });
      at = opening.next + 1;
    }
    const under = readCued(grammar.supervisorCues, chunks, at, to, text);
    if (under !== null) {
      append(supervisors, under.mentions);
      cues.push({ kind: "supervisors", name: under.rule });
      at = skipComma(chunks, under.next);
    }
    moved = at > before;
  }
  return { next: at, front, partners, supervisors, cues, newTopic: false };
}

/** A draft with what was read before its subject: times, partners and the words that told them. */
export const behindLeadIn = (draft: ClauseDraft, lead: LeadIn): ClauseDraft => ({
  ...draft,
  front: [...lead.front, ...(draft.front ?? [])],
  partners: [...lead.partners, ...(draft.partners ?? [])],
  cues: [...lead.cues, ...(draft.cues ?? [])],
});

const beginsSubject = (chunk: Chunk | undefined): boolean =>
  chunk?.type === "agency" || (chunk?.type === "word" && standsAsSubject(chunk.norm));

/** "in August 2025 submit the Decree": what the time dates is a verb, and no noun. */
function beginsVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (isObliging(norm(chunks, at))) return true;
  if (chunk?.type !== "word" || chunk.verb === null || (chunk.verb.forms & Form.base) === 0) return false;
  return !chunk.verb.ambiguous || standsAsSubject(norm(chunks, at + 1)) || norm(chunks, at + 1) === "to";
}

/** What a phrase before the clause is: `topic` changes the subject, `condition` has a verb of its own. */
export type Opener = "circumstance" | "topic" | "condition";

/** Whether a phrase of circumstance ("Regarding …,", "In order to …,", "Should any matter arise, …") opens at `at`. */
export function opensCircumstance(chunks: readonly Chunk[], at: number): Opener | null {
  const word = norm(chunks, at);
  if (word === "should" && opensConditional(norm(chunks, at + 1))) return "condition";
  if (topicOpeners.has(word)) return "topic";
  if (circumstanceOpeners.has(word) || word === "in") return "circumstance";
  const chunk = chunks[at];
  // "Weekly figures must be sent" begins with an adjective.
  const isTime = chunk?.type === "time" && !(chunk.time.repeat !== null && chunks[at + 1]?.type === "word");
  if (isTime) return "circumstance";
  return null;
}
