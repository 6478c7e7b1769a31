import { isFiniteBe } from "../../../lexicon/auxiliaries.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { hasWord, perSentence } from "../../scan/per-sentence.js";
import type { ClauseDraft, PartReading, Reader } from "../../scan/reading.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { passiveDraft } from "../predicates/passive.js";
import { readNamedSubject } from "../subjects/named-subject.js";

const isGrateful = anyOf("grateful|obliged|appreciate|appreciated|glad|pleased|thankful");

const isAsked = anyOf("could|would|can|will|might|may");

const rule = "polite-request";

/** Most sentences thank nobody. */
const thanks = hasWord(isGrateful);

/** In chunks, from "grateful" to "if". */
const longestThanks = 4;

/** Where the "if" stands behind each thanks of a sentence: "would be grateful if", "it would be appreciated if". */
const conditions = perSentence((chunks: readonly Chunk[]): readonly number[] =>
  chunks.flatMap((chunk, at) => {
    if (chunk.norm !== "if") return [];
    const from = Math.max(0, at - longestThanks);
    return chunks.slice(from, at).some(({ norm }) => isGrateful(norm)) ? [at] : [];
  }),
);

/** In chunks; what is to be done to takes no more. */
const longestThing = 24;

/** "if the name of the officer is sent by May 5": what is to be done to a thing, by whoever is asked. */
function readThingAsked(part: PartReading, from: number): ClauseDraft | null {
  const { chunks } = part;
  for (let at = from + 1; at < Math.min(part.to, from + longestThing) && !isMark(chunks[at], ";", ":"); at++) {
    const be = isFiniteBe(norm(chunks, at))
      ? at
      : isAsked(norm(chunks, at)) && norm(chunks, at + 1) === "be"
        ? at + 1
        : -1;
    if (be < 0 || (formsAt(chunks, skipAdverbs(chunks, be + 1)) & Form.participle) === 0) continue;
    return { ...passiveDraft(part, { name: rule }, from, be), evidence: "ordered" };
  }
  return null;
}

/** "I would be grateful if you could return the form", "It would be appreciated if schools reply": what a letter asks with thanks. */
export const readPolite: Reader = (part, at) => {
  const { chunks, to } = part;
  const condition = thanks(chunks) ? conditions(chunks).find((where) => where > at && where < to) : undefined;
  if (condition === undefined) return null;
  const named = readNamedSubject(part, condition + 1);
  const isAskedTo = named !== null && isAsked(norm(chunks, named.next));
  return isAskedTo
    ? { rule, evidence: "ordered", subject: named.subject, action: named.next + 1 }
    : readThingAsked(part, condition + 1);
};
