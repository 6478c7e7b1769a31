import { isDoneBySomebody, isDoneWithoutObject, isThingNoun } from "../../../lexicon/deeds.js";
import { isEach, isNot } from "../../../lexicon/small-words.js";
import { verbOf } from "../../../lexicon/verb-table.js";
import type { Chunk } from "../../../model/chunk.js";
import type { AgencyMention } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { PartReading } from "../../scan/reading.js";
import { formsAt, isAdverbAt, isCapital, norm, skipAdverbs } from "../../scan/scan.js";
import { namesPaper } from "../predicates/due-at-body.js";
import { several } from "../subjects/headed-body.js";
import { isPluralNoun } from "../subjects/name-parts.js";
import { phraseEnds } from "../subjects/noun-phrase.js";
import { actorsBefore, opensActor } from "./told-anyone.js";

/** In chunks. */
const longestActor = 9;

/** Index after the noun phrase that begins at `from`: its words up to an adverb, a preposition or the predicate at `to`. */
function phraseEnd(chunks: readonly Chunk[], from: number, to: number): number {
  let end = opensActor(norm(chunks, from)) ? from + 1 : from;
  while (end < to && chunks[end]?.type === "word" && !endsActor(chunks, end)) end++;
  return end;
}

const endsActor = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) !== "and" && (phraseEnds.has(norm(chunks, at)) || isAdverbAt(chunks, at));

/** "Every Vote", "Enumerators", "the Audit Cadre": one of each, several, or a name in capitals. */
function isOfActors(chunks: readonly Chunk[], from: number, last: number): boolean {
  return isEach(norm(chunks, from)) || isPluralNoun(norm(chunks, last)) || (last > from && isCapital(chunks[last]));
}

/** Whether the verb at `at` says what only somebody can do: to an object, but "The certificates shall issue to owners". */
function isDeed(chunks: readonly Chunk[], at: number): boolean {
  const verb = skipAdverbs(chunks, isNot(norm(chunks, at)) ? at + 1 : at);
  // "must have uploaded its plan"
  const form = norm(chunks, verb - 1) === "have" ? Form.participle : Form.base;
  if ((formsAt(chunks, verb) & form) === 0) return false;
  const lemma = verbOf(norm(chunks, verb))?.lemma ?? norm(chunks, verb);
  return isDoneWithoutObject(lemma) || (isDoneBySomebody(lemma) && takesObject(chunks, verb + 1));
}

/** "publish results", "publish by May the results", but "Two years must pass before May": a time is no object. */
function takesObject(chunks: readonly Chunk[], at: number): boolean {
  const object = chunks[at]?.type === "time" ? at + 1 : at;
  return chunks[object] !== undefined && chunks[object]?.type !== "mark" && !phraseEnds.has(norm(chunks, object));
}

/**
 * "Every Vote must settle its debts", "The Audit Cadre should inspect": whoever stands before an obligation, from chunk
 * `from` to `to`, to what only somebody can do, though no list knows them; none where it may be said of a thing.
 */
export function unnamedActors(
  { chunks, text }: PartReading,
  from: number,
  to: number,
  action: number,
): readonly AgencyMention[] {
  if (to - from > longestActor || !isDeed(chunks, action) || norm(chunks, from) === "no") return [];
  const end = phraseEnd(chunks, from, to);
  if (end <= from + 1 && opensActor(norm(chunks, from))) return [];
  if (end === from || !isOfActors(chunks, from, end - 1) || namesPaper(chunks, from, end)) return [];
  const areThings = chunks.slice(from, end).some(({ norm: word }) => isThingNoun(word));
  if (areThings || chunks.slice(from, to).some(({ type }) => type === "mark" || type === "time")) return [];
  const actors = actorsBefore(chunks, from, end, text);
  return isEach(norm(chunks, from)) ? actors.map(several) : actors;
}
