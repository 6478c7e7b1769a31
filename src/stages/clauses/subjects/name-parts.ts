import { bodyNouns, namedByLast } from "../../../lexicon/agency-words.js";
import { lowerUnitWords } from "../../../lexicon/lower-units.js";
import { separatesItems } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { isCapital, isMark, norm } from "../../scan/scan.js";

export const isBodyNoun = (word: string): boolean => bodyNouns.has(word);

/** Of "Departments of Health" the head is plural, and not the field; "the Chemical Corps" is one. */
export const endsInPlural = (word: string): boolean =>
  (/s$/.test(word) && !/ss$/.test(word) && word !== "corps") || word === "police";

const isNoNoun = anyOf("this|thus|plus|always|perhaps|sometimes|besides|towards|afterwards");

/** "banks", "cars": the plural of a noun by its ending, and no "this" or "always". */
export const isPluralNoun = (word: string): boolean => word.length > 3 && endsInPlural(word) && !isNoNoun(word);

const hasSeat = anyOf("institute|embassy|consulate|university|academy|hospital|branch|office|offices|mission|missions");

/** "Pasteur Institute in Nha Trang", "the Trade Offices in China": whether the "in" at `at` stands between a body of which several places have one and its place. */
export function isSeat(chunks: readonly Chunk[], at: number): boolean {
  const [head, place] = [chunks[at - 1], chunks[at + 1]];
  if (norm(chunks, at) !== "in" || !isCapital(head) || !hasSeat(head?.norm ?? "")) return false;
  return place?.type === "agency"
    ? place.phrase.mentions.every(({ kind }) => kind === "peoples-committee")
    : isCapital(place);
}

/** Nouns of bodies that are fields of work as well: "Department of Organization, Personnel and Enterprise Management". */
const isField = anyOf("organization|organisation|management|enterprise|administration|market|press");

/** A word in capitals that names a field; "Enterprise" in "Enterprise Management" is the collective of that name besides. */
const isFieldWord = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  if (chunk?.type === "agency")
    return chunk.phrase.mentions.every(({ kind }) => kind === "collective") && isCapital(chunks[at + 1]);
  return isCapital(chunk) && (!isBodyNoun(norm(chunks, at)) || isField(norm(chunks, at)));
};

const opensFields = anyOf("of|for|on");

/** "Department of Civil Status, Nationality and Authentication", "Committee for Culture, Youth and Children": index after the comma-joined fields of one body; null where none go on. */
export function fieldsEnd(chunks: readonly Chunk[], at: number, to: number, heads: readonly number[]): number | null {
  const [head, ...others] = heads;
  if (head === undefined || !isMark(chunks[at], ",") || !isCapital(chunks[at - 1])) return null;
  if (!opensFields(norm(chunks, head + 1)) || !others.every((other) => isField(norm(chunks, other)))) return null;
  for (let here = at; here < to; ) {
    const isComma = isMark(chunks[here], ",");
    const isAnd = norm(chunks, here) === "and" || (isComma && norm(chunks, here + 1) === "and");
    if (!isComma && !isAnd) return null;
    here += isComma && isAnd ? 2 : 1;
    const field = here;
    while (isFieldWord(chunks, here)) here++;
    // "Museum of Ethnology, National Fine Arts Museum": another body, by its whole name.
    if (here - field > 1 && namedByLast.has(norm(chunks, here - 1))) return null;
    if (here === field) return null;
    if (isAnd) return here;
  }
  return null;
}

const isTier = anyOf(`${lowerUnitWords}|city|town|province|county|provincial|municipal|communal|regional|local`);
/** In chunks, with what joins them. */
const longestTiers = 12;

/** "city and municipal mayors", "ward, commune and district authorities": index of the plural noun that the tiers stand before; null where one tier alone does. */
export function tiersEnd(chunks: readonly Chunk[], at: number): number | null {
  let here = at;
  while (here - at < longestTiers && isTier(norm(chunks, here)) && separatesItems(norm(chunks, here + 1))) {
    here += 2;
    if (separatesItems(norm(chunks, here))) here++;
  }
  const noun = norm(chunks, here + 1);
  return here > at && isTier(norm(chunks, here)) && isBodyNoun(noun) && endsInPlural(noun) ? here + 1 : null;
}

const isOutlet = anyOf("newspaper|radio|television");

/** "Can Tho Newspaper and Radio - Television": index after an outlet that one body's name joins to the outlet before it; null where none is joined. */
export function outletsEnd(chunks: readonly Chunk[], at: number): number | null {
  if (!isOutlet(norm(chunks, at - 1)) || !isCapital(chunks[at - 1])) return null;
  const comma = isMark(chunks[at], ",", "-", "–", "&") ? at + 1 : at;
  const joined = norm(chunks, comma) === "and" ? comma + 1 : comma;
  return joined > at && isOutlet(norm(chunks, joined)) && isCapital(chunks[joined]) ? joined + 1 : null;
}
