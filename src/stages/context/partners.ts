import { isJointWork, relatesTwo } from "../../lexicon/joint-work.js";
import { isArticle } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { isProperName } from "../../model/mention.js";
import { readBodies } from "../clauses/bodies.js";
import { type CuedBodies, plainWith, readCued } from "../clauses/cued.js";
import { grammar } from "../clauses/grammar.js";
import { formsAt, isMark, norm } from "../clauses/scan.js";
import type { Segment } from "../clauses/segments.js";

/** "complete, with the Ministries of A and B, the list" */
function insertedPartners(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  // "with one another, and with A, in": a further partner.
  const comma = chunks[at - 1]?.norm === "and" ? at - 2 : at - 1;
  const first = chunks[at + 1];
  if (!isMark(chunks[comma], ",") || chunks[at]?.norm !== "with" || first?.type !== "agency") return null;
  const bodies = readBodies(chunks, at + 1, to, text);
  if (bodies !== null && isMark(chunks[bodies.next], ",")) return { ...bodies, rule: plainWith };
  // "Set up, with the Ministry of A, three teams": the list of bodies ends before the object.
  return isMark(chunks[at + 2], ",") ? { mentions: first.phrase.mentions, next: at + 2, rule: plainWith } : null;
}

/** Whether the partners' phrase ends an action, or a part of it that a comma or a time closes. */
const endsPart = (chunks: readonly Chunk[], at: number, to: number): boolean =>
  at === to || chunks[at]?.type === "time" || isMark(chunks[at], ",", ".", ";");

/** "agree the list with the Ministry of A": who is told at the end of work that is done with somebody. */
function closingPartners(chunks: readonly Chunk[], at: number, to: number, text: string): CuedBodies | null {
  if (chunks[at]?.norm !== "with" || chunks[at - 1]?.type === "mark") return null;
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
  if (chunks[at]?.norm !== "with" || partner?.type !== "agency" || !isArticle(after?.norm ?? "")) return null;
  const isBehindVerb =
    (formsAt(chunks, at - 1) !== 0 && !relatesTwo(norm(chunks, at - 1))) || norm(chunks, at - 1) === "out";
  return isBehindVerb ? { mentions: partner.phrase.mentions, next: at + 2, rule: plainWith } : null;
}

/** Partners that are named inside the action of the verbs ("reconcile the data jointly with A"). */
export function partnersInside(
  chunks: readonly Chunk[],
  { from, to }: Segment,
  verbs: readonly string[],
  text: string,
): CuedBodies[] {
  const found: CuedBodies[] = [];
  // Ends at the first word for what lies between two ("review the agreement with …").
  let joint = verbs.length > 0 && verbs.every(isJointWork);
  for (let at = from; at < to; at++) {
    if (isNoun(chunks, at)) continue;
    joint &&= !relatesTwo(norm(chunks, at));
    const cued =
      readCued(grammar.partnersInside, chunks, at, to, text) ??
      insertedPartners(chunks, at, to, text) ??
      partnersBeforeObject(chunks, at) ??
      (joint ? closingPartners(chunks, at, to, text) : null);
    if (cued === null) continue;
    found.push(cued);
    at = cued.next - 1;
  }
  return found;
}
