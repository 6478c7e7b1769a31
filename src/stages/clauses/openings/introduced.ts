import { phraseAmong } from "../../../grammar/stand-at.js";
import { isBodyAlone } from "../../../lexicon/agency-words.js";
import { wordsOfHead } from "../../../lexicon/name-head.js";
import type { Chunk } from "../../../model/chunk.js";
import { type AgencyMention, isProperName } from "../../../model/mention.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { isMark } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";

const introductionAt = phraseAmong([
  "for",
  "as for",
  "as to",
  "regarding",
  "concerning",
  "as regards",
  "with regard to",
  "with respect to",
  "in respect of",
  "on the part of",
]);

/** "For", "With respect to": index after the words that introduce somebody or some matter; null where none stand. */
export function afterIntroduction(chunks: readonly Chunk[], at: number): number | null {
  const words = introductionAt(chunks, at);
  return words === undefined ? null : at + words.length;
}

/** "For the Tay Ninh Water Company: raise the pumps", but not "For the Nam Du Fishing Port: raise the quay", which is a matter. */
const isNamedActor = (mention: AgencyMention): boolean =>
  isProperName(mention) && isBodyAlone(wordsOfHead(mention.name).at(-1) ?? "");

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
  const first = afterIntroduction(chunks, at);
  const bodies = first === null ? null : readBodies(chunks, first, to, text);
  if (first === null || bodies === null) return null;
  // "For the testing laboratory, complete the dossier" speaks of a matter, "For credit institutions" of those who act.
  const areMeant =
    chunks[first]?.type === "agency" ||
    bodies.mentions.every(({ agency, plural }) => agency === null && plural) ||
    (isMark(chunks[bodies.next], ":") && bodies.mentions.every(isNamedActor));
  return areMeant && isMark(chunks[bodies.next], ":", ",") ? { ...bodies, first } : null;
}
