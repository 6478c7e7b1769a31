import { standAt } from "../../../grammar/stand-at.js";
import { bodyNouns, isPlaceNoun } from "../../../lexicon/agency-words.js";
import { isArticle } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { AgencyChunk, Chunk } from "../../../model/chunk.js";
import { isCapital, isMark, norm } from "../../scan/scan.js";

const isCommittee = anyOf("committee|committees");

/** "the Vietnam Fatherland Front Committees at all levels" are the Front: index after the words. */
export function afterCommittees(chunks: readonly Chunk[], at: number): number {
  if (!isCommittee(norm(chunks, at)) || !isCapital(chunks[at])) return at;
  const everywhere = standAt(chunks, at + 1, "at", "all", "levels");
  const ofPlace = standAt(chunks, at + 1, "of", "the") && isPlaceNoun(norm(chunks, at + 3));
  return everywhere || ofPlace ? at + 4 : at + 1;
}

/** "Working Group No. 1": index after the number of a body of a sort; `at` without one. */
export function afterNumber(chunks: readonly Chunk[], at: number, { phrase }: AgencyChunk): number {
  if (phrase.mentions.length > 1 || phrase.mentions[0]?.kind !== "collective") return at;
  const number = norm(chunks, at) === "no" && isMark(chunks[at + 1], ".") ? at + 2 : at;
  return chunks[number]?.type === "number" && number > at ? number + 1 : at;
}

/** In chunks; "for securities and insurance" in brackets takes no more. */
const longestField = 9;

/** In chunks; the name of a unit in brackets takes no more. */
const longestUnit = 14;

/** "the Commission for Standards (Ministry of Science and Technology)", "the Ministry of Finance (for securities)": index after the body above, or the field, in brackets. */
export function afterParent(chunks: readonly Chunk[], at: number): number {
  if (isMark(chunks[at], "(") && norm(chunks, at + 1) === "for") {
    for (let here = at + 2; here < at + longestField; here++) if (isMark(chunks[here], ")")) return here + 1;
  }
  // "MOF (Department of Debt Management)": the unit of the body that is meant.
  if (isMark(chunks[at], "(") && isCapital(chunks[at + 1]) && bodyNouns.has(norm(chunks, at + 1))) {
    for (let here = at + 2; here < at + longestUnit; here++) if (isMark(chunks[here], ")")) return here + 1;
  }
  const isParent = isMark(chunks[at], "(") && chunks[at + 1]?.type === "agency" && isMark(chunks[at + 2], ")");
  return isParent ? at + 3 : at;
}

/** In chunks; what a body is called between dashes takes no more. */
const longestTitle = 10;
const opensTitle = anyOf("standing|permanent|focal|lead|leading|presiding|host|main");
const namesUnit = anyOf("agency|body|unit|point|office|bureau|ministry|department|member");

/** "standing agency", "focal point": what a body is called beside its name. */
export const isTitle = (chunks: readonly Chunk[], at: number): boolean =>
  opensTitle(norm(chunks, at)) && namesUnit(norm(chunks, at + 1));

/** "the Department of Finance - the standing agency of the Council - (to advise)", "Ministry of Finance - standing body: (directs)": index after what the body is, said between dashes or up to a colon; `at` without it. */
export function afterDashes(chunks: readonly Chunk[], at: number): number {
  const title = isArticle(norm(chunks, at + 1)) ? at + 2 : at + 1;
  if (!isMark(chunks[at], "-") || !isTitle(chunks, title)) return at;
  for (let here = title + 1; here < title + longestTitle; here++) {
    if (isMark(chunks[here], "-")) return here + 1;
    if (isMark(chunks[here], ":")) return here;
    if (isMark(chunks[here], ",", ";", ".")) return at;
  }
  return at;
}

const points = anyOf("named|mentioned|listed|indicated|cited");
const isAboveOrBelow = anyOf("above|below");

/** "the provinces named above": index after the words that only say where the bodies are, or are named; `at` without them. */
export function afterPointer(chunks: readonly Chunk[], at: number): number {
  // "the Trade Offices in China, (in)": where they are, up to the comma.
  const isPlace = norm(chunks, at) === "in" && isCapital(chunks[at + 1]) && isMark(chunks[at + 2], ",");
  const isPointer = points(norm(chunks, at)) && isAboveOrBelow(norm(chunks, at + 1));
  return isPlace || isPointer ? at + 2 : at;
}
