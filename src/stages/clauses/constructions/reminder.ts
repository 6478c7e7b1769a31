import { standAt } from "../../../grammar/stand-at.js";
import { finiteBe, presentHave } from "../../../lexicon/auxiliaries.js";
import { isSpeaker } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { hasWord } from "../../scan/per-sentence.js";
import type { ClauseDraft, PartReading, Reader } from "../../scan/reading.js";
import { isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { behindLeadIn, readLeadIn } from "../openings/lead-in.js";
import { type NamedSubject, readNamedSubject } from "../subjects/named-subject.js";

const isAuxiliary = anyOf(`${finiteBe}|${presentHave}|am|been`);
const isReminded = anyOf("told|reminded|informed|advised|notified|warned");
const isDirected = anyOf("directed|instructed|desired|commanded");
const conveys = anyOf("state|say|inform|convey|communicate|advise|remind|notify");

/** Index of the participle behind "is", "has been" and adverbs. */
function participleAt(chunks: readonly Chunk[], at: number): number {
  let here = at;
  while (isAuxiliary(norm(chunks, here))) here = skipAdverbs(chunks, here + 1);
  return here;
}

/** In chunks; "with the approval of the Federal Cabinet" is no longer. */
const longestCircumstance = 12;

/** Where the clause behind "that" can begin: at once, and behind the comma that closes a circumstance. */
function* beginnings(chunks: readonly Chunk[], that: number): Generator<number> {
  for (let at = that + 2; at < that + longestCircumstance && !isMark(chunks[at], ";", ":"); at++)
    if (isMark(chunks[at], ",")) yield at + 1;
  yield that + 1;
}

/** The clause behind "that", read as a sentence of its own; null where it obliges nobody to anything. */
function readContent(part: PartReading, that: number): ClauseDraft | null {
  for (const from of beginnings(part.chunks, that)) {
    const lead = readLeadIn(part.chunks, from, part.to, part.text);
    const inner = part.sentenceAt(lead.next);
    // Behind a comma only bodies begin a clause of their own.
    const mayBegin = from === that + 1 || inner?.subject.kind === "bodies";
    if (inner !== null && mayBegin && ["obligation", "ordered", "passive"].includes(inner.evidence))
      return behindLeadIn(inner, lead);
  }
  return null;
}

/** What is asked of those who are told: what "they" must do, and what must be so of a thing. */
function askedOf(inner: ClauseDraft | null, { subject }: NamedSubject): ClauseDraft | null {
  if (inner?.subject.kind === "thing") return { ...inner, evidence: "ordered", subject };
  return inner?.subject.kind === "anaphor" && inner.subject.noun === null ? { ...inner, subject } : inner;
}

/** "You are reminded that no vehicle shall be driven at weekends": what a thing must be, whoever is reminded sees to. */
const readReminded: Reader = (part, at) => {
  const named = readNamedSubject(part, at);
  if (named === null || !isAuxiliary(norm(part.chunks, named.next))) return null;
  const told = participleAt(part.chunks, named.next);
  if (!isReminded(norm(part.chunks, told)) || norm(part.chunks, told + 1) !== "that") return null;
  return askedOf(readContent(part, told + 1), named);
};

/** "The Prime Minister told the Ministry of Health that it must review the plan": what somebody tells those who are to do it. */
const readTelling: Reader = (part, at) => {
  const { chunks } = part;
  const speaker = isSpeaker(norm(chunks, at)) ? null : readNamedSubject(part, at);
  if (speaker === null && !isSpeaker(norm(chunks, at))) return null;
  const verb = skipAdverbs(chunks, speaker?.next ?? at + 1);
  const told = isReminded(norm(chunks, verb)) ? readNamedSubject(part, verb + 1) : null;
  if (told === null || norm(chunks, told.next) !== "that") return null;
  const inner = askedOf(readContent(part, told.next), told);
  return inner === null ? null : { ...inner, authority: speaker?.mentions ?? [] };
};

/** In chunks, from "directed to" to "that". */
const longestAddress = 30;

/** "is directed to state", "am to convey": whether whoever signs says that he passes something on. */
function passesOn(chunks: readonly Chunk[], at: number): boolean {
  const verb = participleAt(chunks, at);
  return (
    isDirected(norm(chunks, verb)) || (verb > at && norm(chunks, verb) === "to" && conveys(norm(chunks, verb + 1)))
  );
}

/**
 * "The undersigned is directed to refer to … and to state that all Ministries shall", "I am to convey the decision of the
 * Cabinet that all Ministries shall": whoever signs passes on what is to be done.
 */
const readDirected: Reader = (part, at) => {
  const { chunks, to } = part;
  const speaks = standAt(chunks, at, "the", "undersigned") ? at + 2 : norm(chunks, at) === "i" ? at + 1 : null;
  if (speaks === null || !passesOn(chunks, speaks)) return null;
  let conveyed = false;
  for (let here = speaks; here < Math.min(to, speaks + longestAddress) && !isMark(chunks[here], ";", ":"); here++) {
    conveyed ||= norm(chunks, here - 1) === "to" && conveys(norm(chunks, here));
    if (conveyed && norm(chunks, here) === "that") return readContent(part, here);
  }
  return null;
};

/** Most sentences remind nobody: none of their words does, or no "that" follows. */
const reminds = hasWord((word) => isReminded(word) || isDirected(word) || conveys(word));
const hasThat = hasWord((word) => word === "that");

/** What somebody is told in a clause of its own, by a letter that reminds or passes on. */
export const readReminder: Reader = (part, at) =>
  reminds(part.chunks) && hasThat(part.chunks)
    ? (readReminded(part, at) ?? readTelling(part, at) ?? readDirected(part, at))
    : null;
