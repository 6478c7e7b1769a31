import { standAt } from "../../grammar/stand-at.js";
import { finiteBe, presentHave } from "../../lexicon/auxiliaries.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { behindLeadIn, readLeadIn } from "./lead-in.js";
import { readNamedSubject } from "./named-subject.js";
import type { ClauseDraft, PartReading, Reader } from "./reading.js";
import { isMark, norm, skipAdverbs } from "./scan.js";

const isAuxiliary = anyOf(`${finiteBe}|${presentHave}|am|been`);
const isReminded = anyOf("reminded|informed|advised|notified");
const isDirected = anyOf("directed|instructed|desired|commanded");
const conveys = anyOf("state|say|inform|convey|advise|remind|notify");

/** Index of the participle behind "is", "has been" and adverbs. */
function participleAt(chunks: readonly Chunk[], at: number): number {
  let here = at;
  while (isAuxiliary(norm(chunks, here))) here = skipAdverbs(chunks, here + 1);
  return here;
}

/** The clause behind "that", read as a sentence of its own; null where it obliges nobody to anything. */
function readContent(part: PartReading, that: number): ClauseDraft | null {
  const lead = readLeadIn(part.chunks, that + 1, part.to, part.text);
  const inner = part.sentenceAt(lead.next);
  const obliges = inner !== null && ["obligation", "ordered", "passive"].includes(inner.evidence);
  return obliges ? behindLeadIn(inner, lead) : null;
}

/** "You are reminded that no vehicle shall be driven at weekends": what a thing must be, whoever is reminded sees to. */
const readReminded: Reader = (part, at) => {
  const named = readNamedSubject(part, at);
  if (named === null || !isAuxiliary(norm(part.chunks, named.next))) return null;
  const told = participleAt(part.chunks, named.next);
  if (!isReminded(norm(part.chunks, told)) || norm(part.chunks, told + 1) !== "that") return null;
  const inner = readContent(part, told + 1);
  return inner?.subject.kind === "thing" ? { ...inner, subject: named.subject } : inner;
};

/** In chunks, from "directed to" to "that". */
const longestAddress = 30;

/** "The undersigned is directed to refer to … and to state that all Ministries shall": whoever signs passes on what is to be done. */
const readDirected: Reader = (part, at) => {
  const { chunks, to } = part;
  const speaks = standAt(chunks, at, "the", "undersigned") ? at + 2 : norm(chunks, at) === "i" ? at + 1 : null;
  if (speaks === null || !isDirected(norm(chunks, participleAt(chunks, speaks)))) return null;
  let conveyed = false;
  for (let here = speaks; here < Math.min(to, speaks + longestAddress) && !isMark(chunks[here], ";", ":"); here++) {
    conveyed ||= norm(chunks, here - 1) === "to" && conveys(norm(chunks, here));
    if (conveyed && norm(chunks, here) === "that") return readContent(part, here);
  }
  return null;
};

/** What somebody is told in a clause of its own, by a letter that reminds or passes on. */
export const readReminder: Reader = (part, at) => readReminded(part, at) ?? readDirected(part, at);
