import { standAt } from "../../../grammar/stand-at.js";
import { isJointWork, relatesTwo } from "../../../lexicon/joint-work.js";
import { isAndOr, isArticle } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { isProperName } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { Segment } from "../../clauses/joined/segments.js";
import { type CuedBodies, plainWith, readCued } from "../../clauses/roles/cued.js";
import { readBodies } from "../../clauses/subjects/bodies.js";
import { grammar } from "../../scan/grammar.js";
import { formsAt, isAdverbAt, isMark, norm } from "../../scan/scan.js";

/** "complete, with the Ministries of A and B, the list" */
function insertedPartners(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  // "with one another, and with A, in": a further partner.
  const comma = chunks[at - 1]?.norm === "and" ? at - 2 : at - 1;
  const first = chunks[at + 1];
  if (!isMark(chunks[comma], ",")) return null;
  const bodies = readBodies(chunks, at + 1, to, text);
  const isParty = first?.type === "agency" || bodies?.mentions.every((one) => one.plural || isProperName(one)) === true;
  if (bodies !== null && isParty && isMark(chunks[bodies.next], ",")) return { ...bodies, rule: plainWith };
  // "Set up, with the Ministry of A, three teams": the list of bodies ends before the object.
  return first?.type === "agency" && isMark(chunks[at + 2], ",")
    ? { mentions: first.phrase.mentions, next: at + 2, rule: plainWith }
    : null;
}

/** "(with the Ministry of A) and hand it over": a further verb of the action. */
const goesOnWithVerb = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "and" && (formsAt(chunks, at + 1) & (Form.base | Form.thirdPerson)) !== 0;

/** Whether the partners' phrase ends an action, or a part of it that a comma, a time or a further verb closes. */
const endsPart = (chunks: readonly Chunk[], at: number, to: number): boolean =>
  at === to ||
  chunks[at]?.type === "time" ||
  norm(chunks, at) === "so" ||
  isMark(chunks[at], ",", ".", ";") ||
  goesOnWithVerb(chunks, at);

/** "agree the list with the Ministry of A": who is told at the end of work that is done with somebody. */
function closingPartners(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  if (chunks[at - 1]?.type === "mark") return null;
  const bodies = readBodies(chunks, at + 1, to, text);
  const named = bodies?.mentions.every((mention) => mention.agency !== null || isProperName(mention));
  return bodies !== null && named && endsPart(chunks, bodies.next, to) ? { ...bodies, rule: plainWith } : null;
}

const qualifiesWork = anyOf("joint|more|the|their|its|close|closer|further|this|that|of");

/** "more joint work with film studios": no verb that partners follow. */
const isNoun = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.norm === "work" && qualifiesWork(chunks[at - 1]?.norm ?? "");

/** "work out with the Ministry of A a plan": who is told before the object. */
function partnersBeforeObject(chunks: readonly Chunk[], at: number): CuedBodies | null {
  const [partner, after] = [chunks[at + 1], chunks[at + 2]];
  if (partner?.type !== "agency" || !isArticle(after?.norm ?? "")) return null;
  const isBehindVerb =
    (formsAt(chunks, at - 1) !== 0 && !relatesTwo(norm(chunks, at - 1))) || norm(chunks, at - 1) === "out";
  return isBehindVerb ? { mentions: partner.phrase.mentions, next: at + 2, rule: plainWith } : null;
}

/** "go along with the teams": whom one goes with is no partner of the work. */
const accompanies = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.norm === "along" && /^go(?:es|ing)?$/.test(chunks[at - 1]?.norm ?? "");

const takesPart = anyOf("participating|assisting|helping|joining|supporting|cooperating|coordinating");

/** ", with the Ministry of A and localities taking part", "with the border provinces as partners": who helps. */
function helpingBodies(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const bodies = readBodies(chunks, at + 1, to, text);
  if (bodies === null) return null;
  const { next } = bodies;
  const isPartner = norm(chunks, next) === "as" && /^partners?$/.test(norm(chunks, next + 1));
  const takes = standAt(chunks, next, "taking", "part") || takesPart(norm(chunks, next));
  return isPartner || takes ? { ...bodies, rule: plainWith } : null;
}

const sharesWork = anyOf("work|liaise|coordinate|cooperate|collaborate");

/** "work with credit institutions so that enterprises can borrow": with whom, behind a verb that says no more. */
function workedWith(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  const verb = chunks[isAdverbAt(chunks, at - 1) ? at - 2 : at - 1];
  const isShared = verb?.type === "word" && sharesWork(verb.verb?.lemma ?? "");
  const bodies = isShared ? readBodies(chunks, at + 1, to, text) : null;
  return bodies !== null && standAt(chunks, bodies.next, "so", "that") ? { ...bodies, rule: plainWith } : null;
}

/** Whether the verb at `at`, one of the action's, is work that one does with somebody; null where none of them stands there. */
function jointAt(chunks: readonly Chunk[], at: number, from: number, verbs: readonly string[]): boolean | null {
  const chunk = chunks[at];
  if (chunk?.type !== "word" || chunk.verb === null || !verbs.includes(chunk.verb.lemma)) return null;
  const opens =
    at === from || isAdverbAt(chunks, at - 1) || isAndOr(norm(chunks, at - 1)) || isMark(chunks[at - 1], ",");
  return opens || norm(chunks, at - 1) === "to" ? isJointWork(chunk.verb.lemma) : null;
}

/** Partners behind the "with" at `at`, which no cue opens; at the end of the work, where that is joint. */
const partnersWith = (chunks: readonly Chunk[], at: number, to: number, text: string, joint: boolean) =>
  insertedPartners(chunks, at, to, text) ??
  helpingBodies(chunks, at, to, text) ??
  partnersBeforeObject(chunks, at) ??
  workedWith(chunks, at, to, text) ??
  (joint ? closingPartners(chunks, at, to, text) : null);

/** Partners that are named inside the action of the verbs ("reconcile the data jointly with A"). */
export function partnersInside(
  chunks: readonly Chunk[],
  { from, to }: Segment,
  verbs: readonly string[],
  text: string,
): CuedBodies[] {
  const found: CuedBodies[] = [];
  // Begins at a verb, and ends at the first word for what lies between two ("review the agreement with …").
  let joint = false;
  for (let at = from; at < to; at++) {
    if (isNoun(chunks, at) || accompanies(chunks, at)) continue;
    joint = jointAt(chunks, at, from, verbs) ?? (joint && !relatesTwo(norm(chunks, at)));
    const cued =
      readCued(grammar.partnersInside, chunks, at, to, text) ??
      (norm(chunks, at) === "with" ? partnersWith(chunks, at, to, text, joint) : null);
    if (cued === null) continue;
    found.push(cued);
    at = cued.next - 1;
  }
  return found;
}
