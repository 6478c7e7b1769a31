import { isObliging } from "../../../lexicon/auxiliaries.js";
import { isAddress, isAgreeing, isReporting, isSaying, isSpeaker } from "../../../lexicon/clause-words.js";
import type { Chunk } from "../../../model/chunk.js";
import { hasWord } from "../../scan/per-sentence.js";
import type { BodiesMatch, ClauseDraft, PartReading, Reader } from "../../scan/reading.js";
import { isCapital, isMark, norm, skipAdverbs, skipQuotes } from "../../scan/scan.js";
import { behindLeadIn, type LeadIn, readLeadIn } from "../openings/lead-in.js";
import { readAnaphor } from "../subjects/anaphor.js";
import { readBodies } from "../subjects/bodies.js";

/** Most sentences report nothing: none of their words says that somebody says something. */
const reportsSomething = hasWord((word) => isReporting(word) || isSaying(word) || isAgreeing(word));

/** "The Prime Minister stressed that …": what an authority is reported to have said; of several things, the first that asks for something. */
export const readReported: Reader = (part, at) => {
  const speaker = reportsSomething(part.chunks) ? readSpeaker(part, at) : null;
  if (speaker === null) return null;
  const { chunks, to, text } = part;
  let content = contentOfSpeech(part, skipAdverbs(chunks, speaker.next));
  for (let round = 0; content !== null && round < mostSaid; round++) {
    const lead = readLeadIn(chunks, content, to, text);
    const said = part.sentenceAt(lead.next);
    if (said !== null && mayTell(speaker, said)) return reported(said, lead, speaker);
    content = nextContent(part, content);
  }
  return null;
};

/** What somebody tells that a body has ordered is that body's order; all else is the speaker's. */
const reported = (said: ClauseDraft, lead: LeadIn, { mentions }: Speaker): ClauseDraft => ({
  ...behindLeadIn(said, lead),
  authority: mentions.length > 0 ? mentions : (said.authority ?? []),
});

/** "Mr. Truong said the Prime Minister asked …": somebody who is no authority can only tell what one has ordered. */
const mayTell = ({ canAsk }: Speaker, { authority }: ClauseDraft): boolean =>
  canAsk || (authority !== undefined && authority.length > 0);

/** Things said in one sentence. */
const mostSaid = 4;

/** ", and that …", ", and said …", ", adding that …": where the next thing begins that somebody says. */
function nextContent(part: PartReading, from: number): number | null {
  const { chunks, to } = part;
  for (let at = from; at < to && !isMark(chunks[at], ";", ":"); at++) {
    const isAnd = norm(chunks, at) === "and";
    if (!isAnd && !isMark(chunks[at], ",")) continue;
    if (isAnd && norm(chunks, at + 1) === "that") return at + 2;
    const content = isAnd || isSaying(norm(chunks, at + 1)) ? contentOfSpeech(part, at + 1) : null;
    if (content !== null) return content;
  }
  return null;
}

interface Speaker extends BodiesMatch {
  /** A body that can ask something of others, or "he". */
  readonly canAsk: boolean;
}

/** Who speaks. */
function readSpeaker({ chunks, to, text }: PartReading, at: number): Speaker | null {
  if (isSpeaker(norm(chunks, at))) return { mentions: [], next: at + 1, canAsk: true };
  if (isAddress(norm(chunks, at))) return { mentions: [], next: personEnd(chunks, at), canAsk: false };
  const bodies = readBodies(chunks, at, to, text);
  return bodies !== null && bodies.mentions.length > 0 ? { ...bodies, canAsk: true } : null;
}

/** "Mr. Nguyen Van Truong": index after the name. */
function personEnd(chunks: readonly Chunk[], at: number): number {
  let next = isMark(chunks[at + 1], ".") ? at + 2 : at + 1;
  while (isCapital(chunks[next])) next++;
  return next;
}

/** Where begins what is said: behind "said that", "pointed out that", "said:", or a body right behind "said". */
function contentOfSpeech({ chunks, to }: PartReading, verbAt: number): number | null {
  const agrees = isAgreeing(norm(chunks, verbAt));
  const reports = isReporting(norm(chunks, verbAt)) || isSaying(norm(chunks, verbAt));
  if (!agrees && !reports) return null;
  const after = norm(chunks, verbAt + 1) === "out" ? verbAt + 2 : verbAt + 1;
  const link = skipAdverbs(chunks, after);
  if (norm(chunks, link) === "that") return skipQuotes(chunks, link + 1);
  if (agrees) return null;
  if (isMark(chunks[link], ":", ",")) return skipQuotes(chunks, link + 1);
  return chunks[link]?.type === "agency" || readAnaphor(chunks, link) !== null || obliges(chunks, link, to)
    ? link
    : null;
}

/** "(said) money must be moved": a noun phrase and its modal, right behind what reports it. */
function obliges(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 8 && chunks[at]?.type === "word"; at++)
    if (isObliging(norm(chunks, at))) return at > from;
  return false;
}
