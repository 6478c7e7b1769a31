import { bodyNouns } from "../../../lexicon/agency-words.js";
import { isObliging } from "../../../lexicon/auxiliaries.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { formsAt, isAdverbAt, norm } from "../../scan/scan.js";
import { endsInPlural } from "./name-parts.js";
import { phraseEnds } from "./noun-phrase.js";
import { isDeterminerOrNumber } from "./unknown-body.js";

const opensMore = anyOf("with|to|for|by|from|in|on|at|of|all|other|not|that|which|as|including|such");

const isJoined = (chunk: Chunk | undefined): boolean => chunk?.type === "word" && chunk.token.joined;

/** "hardest-hit", "flood-affected": one modifier of two words. */
const isHyphenated = (chunks: readonly Chunk[], at: number): boolean =>
  isJoined(chunks[at]) || isJoined(chunks[at + 1]);

/** "the four Central Highlands provinces": words that say which of a collective. */
export function readQualified(chunks: readonly Chunk[], at: number): BodiesMatch | null {
  if (!/^(the|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(norm(chunks, at))) return null;
  for (let here = at + 1; here < at + 6; here++) {
    const chunk = chunks[here];
    if (chunk?.type === "agency") {
      const isCollective = chunk.phrase.mentions[0]?.kind === "collective";
      return isCollective ? { mentions: chunk.phrase.mentions, next: here + 1 } : null;
    }
    // "the Office of the Provincial People's Committee": what belongs to them.
    const isOfBody = chunk?.norm === "of" && bodyNouns.has(norm(chunks, here - 1));
    if (
      chunk?.type !== "word" ||
      isOfBody ||
      !(
        chunk.token.capital ||
        isHyphenated(chunks, here) ||
        /^(northern|central|southern|coastal|mountainous|neighbouring|neighboring|affected|hardest|worst|most|\d+)$/.test(
          chunk.norm,
        ) ||
        isDeterminerOrNumber(chunk.norm)
      )
    )
      return null;
  }
  return null;
}

/** In words; more never say of which sort a collective's members are. */
const longestSort = 6;

/** Whether the word can say of which sort the members are: a noun, an adjective, a participle, the gerund of "rice trading". */
function saysSort(chunks: readonly Chunk[], at: number, isFirst: boolean): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "word" || phraseEnds.has(chunk.norm) || isDeterminerOrNumber(chunk.norm)) return false;
  if (bodyNouns.has(chunk.norm) || isAdverbAt(chunks, at)) return false;
  if (isFirst || chunk.verb === null) return true;
  if ((chunk.verb.forms & Form.gerund) !== 0) return !endsInPlural(norm(chunks, at - 1));
  return chunk.verb.ambiguous || (chunk.verb.forms & Form.participle) !== 0;
}

/** Forms in which a verb can open an action. */
const opening = Form.base | Form.thirdPerson | Form.gerund;

/** Most phrases hold no collective: told before any of their words is looked at. */
function collectiveFollows(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at + 1; here <= at + longestSort + 1; here++) {
    const chunk = chunks[here];
    if (chunk?.type === "agency") return chunk.phrase.mentions[0]?.kind === "collective";
    if (chunk?.type !== "word") return false;
  }
  return false;
}

/** "Rice export enterprises shall", "sand and gravel mining enterprises": a collective behind words that say which of its members. */
export function readSorted(chunks: readonly Chunk[], at: number): BodiesMatch | null {
  if (!collectiveFollows(chunks, at)) return null;
  const first = norm(chunks, at) === "the" ? at + 1 : at;
  let here = first;
  let mayBeVerb = false;
  while (here - first < longestSort) {
    const joined = here > first && norm(chunks, here) === "and" && !endsInPlural(norm(chunks, here - 1));
    const word = joined ? here + 1 : here;
    if (!saysSort(chunks, word, here === first)) {
      here = word;
      break;
    }
    mayBeVerb ||= (formsAt(chunks, word) & opening) !== 0;
    here = word + 1;
  }
  const chunk = chunks[here];
  if (here === first || chunk?.type !== "agency" || chunk.phrase.mentions[0]?.kind !== "collective") return null;
  // "Support export enterprises", "directing enterprises to act": the verb of an action, where no modal follows.
  if (mayBeVerb && !isObliging(norm(chunks, here + 1)) && norm(chunks, here + 1) !== "ought") return null;
  return { mentions: chunk.phrase.mentions, next: here + 1 };
}

/** "(the Association) and travel enterprises": a collective behind a word that says which of its members. */
export function readSortOf(chunks: readonly Chunk[], at: number): BodiesMatch | null {
  const [first, chunk] = [chunks[at], chunks[at + 1]];
  // "(together with the Ministry of Finance,) guides localities": of a noun that says which sort there is one.
  const isVerb = (formsAt(chunks, at) & Form.thirdPerson) !== 0;
  const isSort = first?.type === "word" && !first.token.capital && first.verb?.ambiguous !== false && !isVerb;
  if (
    !isSort ||
    phraseEnds.has(first.norm) ||
    opensMore(first.norm) ||
    chunk?.type !== "agency" ||
    chunk.phrase.mentions[0]?.kind !== "collective"
  )
    return null;
  return { mentions: chunk.phrase.mentions, next: at + 2 };
}
