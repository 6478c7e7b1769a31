import { bodyNouns, namedByLast } from "../../lexicon/agency-words.js";
import { isFiniteAuxiliary } from "../../lexicon/auxiliaries.js";
import { isDeterminer } from "../../lexicon/clause-words.js";
import { separatesItems } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { Form } from "../../model/token.js";
import { formsAt, isAdverbAt, isCapital, isFiniteForm, isMark, norm } from "./scan.js";

/** Behind a head noun: "missions abroad", "agencies concerned". */
export const isAbroad = anyOf("abroad|overseas|concerned");

/** "Sub-Department XVI" */
export const isNumeral = (chunk: Chunk | undefined): boolean =>
  isCapital(chunk) && /^[ivx]{1,5}$/.test(chunk?.norm ?? "");

/** Words that end a noun phrase. */
export const phraseEnds = new Set(
  (
    "to in on for with at by from as that which who whose where when under within into upon between among against during after " +
    "before must shall should will may can cannot is are was were be has have had do does not and or including such according about " +
    "they it he she we need needs without through near until if because unless although though whether how why once nationwide countrywide throughout inside outside across along while whereas"
  ).split(" "),
);

const isBodyNoun = (word: string): boolean => bodyNouns.has(word);

/** Of "Departments of Health" the head is plural, and not the field. */
export const endsInPlural = (word: string): boolean => (/s$/.test(word) && !/ss$/.test(word)) || word === "police";

/** "Yok Don National Park", "the Auditor General": the last word of a name in capitals. */
const endsName = (chunks: readonly Chunk[], here: number, from: number): boolean =>
  here - from >= 2 && isCapital(chunks[here]) && isCapital(chunks[here - 1]) && namedByLast.has(norm(chunks, here));

/** "Audit Committees are to", "Transport Officers shall": a name in capitals of which something is said, though its first word can be a verb. */
export const isNameOfBody = (chunks: readonly Chunk[], at: number): boolean =>
  isCapital(chunks[at]) &&
  isCapital(chunks[at + 1]) &&
  isBodyNoun(norm(chunks, at + 1)) &&
  isFiniteAuxiliary(norm(chunks, at + 2));

/** A noun phrase that may name a body. */
export interface NounPhrase {
  /** Index after its last chunk. */
  readonly next: number;
  /** Indices of its nouns of bodies. */
  readonly heads: readonly number[];
}

/** The words from `at` up to the first that cannot belong to a noun phrase; "of" goes on within it. */
export function nounPhrase(chunks: readonly Chunk[], at: number, to: number): NounPhrase {
  const heads: number[] = [];
  let here = at;
  while (here < to && here - at < 14) {
    const chunk = chunks[here];
    if (chunk?.type === "agency" && norm(chunks, here - 1) === "of") {
      here++;
      continue;
    }
    if (isSeat(chunks, here)) {
      here += 2;
      continue;
    }
    const list = fieldsEnd(chunks, here, to, heads) ?? tiersEnd(chunks, here);
    if (list !== null) {
      here = list;
      continue;
    }
    const outlet = outletsEnd(chunks, here);
    if (outlet !== null) {
      heads.push(outlet - 1);
      here = outlet;
      continue;
    }
    // "Women's Unions", "Parents' representative boards"
    const isOwner = isMark(chunk, "'") && norm(chunks, here - 1).endsWith("s") && chunks[here + 1]?.type === "word";
    const joinsNames = isMark(chunk, "-") && isCapital(chunks[here - 1]) && isCapital(chunks[here + 1]);
    if (
      chunk === undefined ||
      (chunk.type !== "word" && chunk.type !== "number" && !isMark(chunk, "'s", "%", ".") && !joinsNames && !isOwner)
    )
      break;
    if (isMark(chunk, ".") && norm(chunks, here - 1) !== "no") break;
    // "The vice chairman also asked"
    if (heads.at(-1) === here - 1 && !isCapital(chunk) && isAdverbAt(chunks, here)) break;
    // "Can Tho Urban Company": a place, and no modal.
    const isPlace = chunk.norm === "can" && isCapital(chunk) && isCapital(chunks[here + 1]);
    const isName = chunk.type === "word" && chunk.token.capital && (here > at || isPlace);
    const joinsAdjectives = chunk.norm === "and" && heads.length === 0 && here > at && !opensAction(chunks, here + 1);
    if (
      phraseEnds.has(chunk.norm) &&
      !(isName && chunk.norm !== "and") &&
      !joinsAdjectives &&
      !continuesName(chunks, here, heads)
    )
      break;
    const headEnd = isAbroad(norm(chunks, here - 1)) || isNumeral(chunks[here - 1]) ? here - 2 : here - 1;
    // "Police forces at all levels", "the police force ensures", but "the police forces them"
    const isCompound = isBodyNoun(chunk.norm) && (endsPhrase(chunks, here + 1) || isFiniteForm(chunks[here + 1]));
    if (chunk.type === "word" && chunk.verb !== null && heads.at(-1) === headEnd && !isName && !isCompound) break;
    // "the Rescue Center of TKV coordinates": behind the body that it belongs to, what it does.
    if (chunks[here - 1]?.type === "agency" && chunk.type === "word" && chunk.verb !== null && !isName) break;
    // "the Department of Vaccines takes": what the body does is no part of its name.
    const does = (formsAt(chunks, here) & Form.thirdPerson) !== 0 && !isCompound;
    // "Institutes of Hygiene and Epidemiology set up": of several bodies the verb has its base form.
    const goOn = isSaidOfSeveral(chunks, here, heads);
    if (heads.length > 0 && !isName && isCapital(chunks[here - 1]) && (does || goOn)) break;
    if (chunk.type === "word" && (isBodyNoun(chunk.norm) || endsName(chunks, here, at))) heads.push(here);
    here++;
  }
  return { next: here, heads };
}

/** Behind a verb, what its object begins with, or what belongs to the verb. */
export const opensObject = anyOf("the|a|an|its|their|all|at|on|to|up|out");

const isSaidOfSeveral = (chunks: readonly Chunk[], at: number, heads: readonly number[]): boolean =>
  (formsAt(chunks, at) & Form.base) !== 0 &&
  endsInPlural(norm(chunks, heads.at(-1) ?? -1)) &&
  opensObject(norm(chunks, at + 1));

const endsPhrase = (chunks: readonly Chunk[], at: number): boolean =>
  isMark(chunks[at], ",") || phraseEnds.has(norm(chunks, at));

const hasSeat = anyOf("institute|embassy|consulate|university|academy|hospital|branch");

/** "Pasteur Institute in Nha Trang": whether the "in" at `at` stands between a body of which several places have one and its place. */
export function isSeat(chunks: readonly Chunk[], at: number): boolean {
  const [head, place] = [chunks[at - 1], chunks[at + 1]];
  if (norm(chunks, at) !== "in" || !isCapital(head) || !hasSeat(head?.norm ?? "")) return false;
  return place?.type === "agency"
    ? place.phrase.mentions.every(({ kind }) => kind === "peoples-committee")
    : isCapital(place);
}

/** "foreign partners and urge the contractors": a verb with its object goes on. */
const opensAction = (chunks: readonly Chunk[], at: number): boolean =>
  (formsAt(chunks, at) & Form.base) !== 0 && isDeterminer(norm(chunks, at + 1));

/** "Department of Civil Status, Nationality and Authentication": index after the comma-joined fields of one body; null where none go on. */
function fieldsEnd(chunks: readonly Chunk[], at: number, to: number, heads: readonly number[]): number | null {
  if (heads.length !== 1 || !isMark(chunks[at], ",") || !isCapital(chunks[at - 1])) return null;
  if (norm(chunks, (heads[0] ?? 0) + 1) !== "of") return null;
  for (let here = at; here < to; ) {
    const isComma = isMark(chunks[here], ",");
    const isAnd = norm(chunks, here) === "and" || (isComma && norm(chunks, here + 1) === "and");
    if (!isComma && !isAnd) return null;
    here += isComma && isAnd ? 2 : 1;
    const field = here;
    while (isCapital(chunks[here]) && !isBodyNoun(norm(chunks, here))) here++;
    if (here === field) return null;
    if (isAnd) return here;
  }
  return null;
}

const isTier = anyOf("city|province|commune|ward|district|township|provincial|municipal|communal|local");
/** In chunks, with what joins them. */
const longestTiers = 12;

/** "city and municipal mayors", "ward, commune and district authorities": index of the plural noun that the tiers stand before; null where one tier alone does. */
function tiersEnd(chunks: readonly Chunk[], at: number): number | null {
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
function outletsEnd(chunks: readonly Chunk[], at: number): number | null {
  if (!isOutlet(norm(chunks, at - 1)) || !isCapital(chunks[at - 1])) return null;
  const comma = isMark(chunks[at], ",", "-", "–", "&") ? at + 1 : at;
  const joined = norm(chunks, comma) === "and" ? comma + 1 : comma;
  return joined > at && isOutlet(norm(chunks, joined)) && isCapital(chunks[joined]) ? joined + 1 : null;
}

/** "and" or "for" between two capitalised words is part of a name ("Association of Exporters and Producers"). */
const continuesName = (chunks: readonly Chunk[], at: number, heads: readonly number[]): boolean => {
  if (!["and", "for", "on", "in"].includes(norm(chunks, at))) return false;
  // "the Pasteur Institute in Nha Trang and Tay Nguyen Institute": a seat ends the name.
  if (norm(chunks, at) === "and" && isSeat(chunks, (heads.at(-1) ?? at) + 1)) return false;
  // "Cabinet Secretaries and Principal Secretaries" are two bodies.
  if (
    heads.at(-1) === at - 1 &&
    norm(chunks, at) === "and" &&
    !chunks.slice(heads[0], at).some((chunk) => chunk.norm === "of")
  )
    return false;
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  return (
    before?.type === "word" &&
    after?.type === "word" &&
    before.token.capital &&
    after.token.capital &&
    (!isBodyNoun(after.norm) || (isCapital(chunks[at + 2]) && norm(chunks, (heads[0] ?? 0) + 1) === "of"))
  );
};
