import { isAuxiliaryOrModal, isFiniteBe } from "../../../lexicon/auxiliaries.js";
import { append } from "../../../model/append.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { readLeadIn } from "../../clauses/openings/lead-in.js";
import { readBodies } from "../../clauses/subjects/bodies.js";
import { grammar } from "../../scan/grammar.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";
import { carried } from "../state/carry.js";
import type { State } from "../state/state.js";

/** The bodies that some chunks name, as many as can be carried over. */
export function mentionsBetween(chunks: readonly Chunk[], from: number, to: number): readonly AgencyMention[] {
  const found: AgencyMention[] = [];
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.type === "agency") append(found, chunk.phrase.mentions);
  }
  return carried(found);
}

/** In chunks. */
const longestCircumstance = 60;

/** "While waiting for the Decree, the Exchange is allowed to …": the bodies that the sentence speaks of behind its circumstance. */
function subjectBehind(chunks: readonly Chunk[], from: number, text: string): BodiesMatch | null {
  const end = Math.min(chunks.length, from + longestCircumstance);
  for (let at = from; at < end; at++) {
    if (!isMark(chunks[at], ",") || chunks[at + 1]?.type !== "agency") continue;
    const bodies = readBodies(chunks, at + 1, chunks.length, text);
    const isPredicate = (formsAt(chunks, bodies?.next ?? end) & (Form.base | Form.thirdPerson)) !== 0;
    if (bodies !== null && (isPredicate || isAuxiliaryOrModal(norm(chunks, bodies.next)))) return bodies;
  }
  return null;
}

const subjectOf = (chunks: readonly Chunk[], from: number, text: string): BodiesMatch | null => {
  const { next } = readLeadIn(chunks, from, chunks.length, text);
  return readBodies(chunks, next, chunks.length, text) ?? subjectBehind(chunks, next, text);
};

/** Sets of bodies that a word can point back to in its own sentence. */
const mostNamed = 8;

/** The bodies that the sentence names before `before` (an offset into the text), the last first. */
export function allNamedBefore(chunks: readonly Chunk[], before: number): (readonly AgencyMention[])[] {
  const found: (readonly AgencyMention[])[] = [];
  for (let at = chunks.findLastIndex(({ start }) => start < before); at >= 0 && found.length < mostNamed; at--) {
    const chunk = chunks[at];
    if (chunk?.type === "agency") found.push(chunk.phrase.mentions);
  }
  return found;
}

/** "Regarding the proposal of Quang Tri: the province is to wait": the last of them. */
export const namedBefore = (chunks: readonly Chunk[], before: number): readonly AgencyMention[] =>
  allNamedBefore(chunks, before)[0] ?? [];

/** "The lion's share of the work falls to the province": those to whom work is given. */
function givenTo(chunks: readonly Chunk[], from: number, text: string): BodiesMatch | null {
  for (let at = from + 1; at < chunks.length && at < from + longestCircumstance; at++) {
    const giving = matchFirst(grammar.givings, chunks, at, chunks.length);
    if (giving !== null) return readBodies(chunks, giving.end, chunks.length, text);
  }
  return null;
}

/** "At the head of the queue is the Ministry of Finance": the bodies behind a finite "be" before which none stands. */
function invertedSubject(chunks: readonly Chunk[], from: number, text: string): BodiesMatch | null {
  for (let at = from + 1; at < Math.min(chunks.length, from + longestCircumstance); at++) {
    if (chunks[at - 1]?.type === "agency" || isMark(chunks[at], ",")) return null;
    if (isFiniteBe(norm(chunks, at)) && chunks[at + 1]?.type === "agency")
      return readBodies(chunks, at + 1, chunks.length, text);
  }
  return null;
}

/** The bodies that a sentence begins with, or speaks of behind a circumstance: what it says of them is only told, but "they" in the next sentence are they. */
export function spokenOf(
  chunks: readonly Chunk[],
  from: number,
  state: State,
  start: number,
  text: string,
): State["mentioned"] {
  const bodies = givenTo(chunks, from, text) ?? subjectOf(chunks, from, text) ?? invertedSubject(chunks, from, text);
  // "The Prime Minister did not accept the reason. He requested the Minister to": who gives orders is not who is given them.
  const gives = bodies?.mentions.every(({ kind }) => kind === "office-holder") === true;
  if (bodies !== null && !gives) return { mentions: carried(bodies.mentions), block: start };
  return state.mentioned?.block === start ? state.mentioned : null;
}
