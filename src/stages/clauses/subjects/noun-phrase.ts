import { standAt } from "../../../grammar/stand-at.js";
import { isPlaceNoun, namedByLast } from "../../../lexicon/agency-words.js";
import { isFiniteAuxiliary } from "../../../lexicon/auxiliaries.js";
import { isDeterminer } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { formsAt, isAdverbAt, isCapital, isFiniteForm, isMark, norm } from "../../scan/scan.js";
import { endsInPlural, fieldsEnd, isBodyNoun, isSeat, outletsEnd, tiersEnd } from "./name-parts.js";

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
    "they it he she we need needs without through near until if because unless so ought i am although though whether how why once nationwide countrywide throughout inside outside across along while whereas"
  ).split(" "),
);

/** "Yok Don National Park", "the Auditor General": the last word of a name in capitals. */
const endsName = (chunks: readonly Chunk[], here: number, from: number): boolean => {
  // "States/UTs which", where "States" alone could be a verb.
  if (here === from) return norm(chunks, here) === "states" && isMark(chunks[here + 1], "/");
  if (!isCapital(chunks[here])) return false;
  // "Member States", "all member States"
  if (norm(chunks, here) === "states") return isCapital(chunks[here - 1]) || norm(chunks, here - 1) === "member";
  return here - from >= 2 && isCapital(chunks[here - 1]) && namedByLast.has(norm(chunks, here));
};

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

/** A noun phrase while its words are walked through. */
interface Walk {
  readonly chunks: readonly Chunk[];
  /** Index of its first chunk. */
  readonly from: number;
  readonly to: number;
  readonly heads: number[];
}

/** In chunks. */
const longestPhrase = 14;

/** "(the Office) of the City (People's Committee)" */
const isOfPlace = (chunks: readonly Chunk[], at: number): boolean =>
  isPlaceNoun(norm(chunks, at)) && standAt(chunks, at - 2, "of", "the");

/** Index after several chunks that belong to the phrase whatever they are; null where its next word stands alone. */
function wholeEnd({ chunks, to, heads }: Walk, here: number): number | null {
  if (chunks[here]?.type === "agency" && (norm(chunks, here - 1) === "of" || isOfPlace(chunks, here - 1)))
    return here + 1;
  if (isSeat(chunks, here)) return here + 2;
  return fieldsEnd(chunks, here, to, heads) ?? tiersEnd(chunks, here);
}

/** A word that stands in capitals inside the phrase, or begins it as the name of a place. */
function isOfName({ chunks, from }: Walk, here: number): boolean {
  const chunk = chunks[here];
  // "Can Tho Urban Company": a place, and no modal.
  const isPlace = chunk?.norm === "can" && isCapital(chunk) && isCapital(chunks[here + 1]);
  return chunk?.type === "word" && chunk.token.capital && (here > from || isPlace);
}

/** "Police forces at all levels", "the police force ensures", but "the police forces them": a noun of bodies that can be a verb. */
const isCompound = (chunks: readonly Chunk[], here: number): boolean =>
  isInnerNoun(chunks, here) ||
  (isBodyNoun(norm(chunks, here)) && (endsPhrase(chunks, here + 1) || isFiniteForm(chunks[here + 1])));

/** "plant quarantine stations": a word between a noun in the singular and the plural noun of bodies that both stand before. */
const isInnerNoun = (chunks: readonly Chunk[], here: number): boolean =>
  !endsInPlural(norm(chunks, here - 1)) &&
  (formsAt(chunks, here) & Form.base) !== 0 &&
  isBodyNoun(norm(chunks, here + 1)) &&
  endsInPlural(norm(chunks, here + 1)) &&
  !isCapital(chunks[here + 1]);

/** Neither a word nor a number, nor a mark that stands inside names. */
function isOtherMark({ chunks }: Walk, here: number): boolean {
  const chunk = chunks[here];
  if (chunk?.type === "word" || chunk?.type === "number") return false;
  // "Health & Family Welfare"
  if (isMark(chunk, "'s", "%", "and")) return false;
  if (isMark(chunk, ".")) return norm(chunks, here - 1) !== "no";
  // "Women's Unions", "Parents' representative boards"
  if (isMark(chunk, "'")) return !(norm(chunks, here - 1).endsWith("s") && chunks[here + 1]?.type === "word");
  // "States/UTs", "Ministries/Departments"
  if (isMark(chunk, "/")) return !(isCapital(chunks[here + 1]) && endsInPlural(norm(chunks, here + 1)));
  return !(isMark(chunk, "-") && isCapital(chunks[here - 1]) && isCapital(chunks[here + 1]));
}

/** "The vice chairman also asked" */
const isAdverbBehindHead = ({ chunks, heads }: Walk, here: number): boolean =>
  heads.at(-1) === here - 1 && !isCapital(chunks[here]) && isAdverbAt(chunks, here);

/** "in", "shall", "that": words that end a phrase unless they are of a name, or join two of its words. */
function isEndWord(walk: Walk, here: number): boolean {
  const { chunks, from, heads } = walk;
  const word = norm(chunks, here);
  if (!phraseEnds.has(word) || (word !== "and" && isOfName(walk, here))) return false;
  const joinsAdjectives = word === "and" && heads.length === 0 && here > from && !opensAction(chunks, here + 1);
  return !joinsAdjectives && !continuesName(chunks, here, heads);
}

/** "the Department of Health reports", "the missions abroad protect": a verb right behind the head noun. */
function isVerbBehindHead(walk: Walk, here: number): boolean {
  const { chunks, heads } = walk;
  const headEnd = isAbroad(norm(chunks, here - 1)) || isNumeral(chunks[here - 1]) ? here - 2 : here - 1;
  return heads.at(-1) === headEnd && isPlainVerb(walk, here) && !isCompound(chunks, here);
}

/** "the Rescue Center of TKV coordinates": behind the body that it belongs to, what it does. */
const isVerbBehindOwner = (walk: Walk, here: number): boolean =>
  walk.chunks[here - 1]?.type === "agency" && isPlainVerb(walk, here);

function isPlainVerb(walk: Walk, here: number): boolean {
  const chunk = walk.chunks[here];
  return chunk?.type === "word" && chunk.verb !== null && !isOfName(walk, here);
}

/** Behind the capitals of a name, what its body does. */
function isVerbBehindName(walk: Walk, here: number): boolean {
  const { chunks, heads } = walk;
  if (heads.length === 0 || isOfName(walk, here) || !isCapital(chunks[here - 1])) return false;
  // "the Department of Vaccines takes"
  const isOfOne = (formsAt(chunks, here) & Form.thirdPerson) !== 0 && !isCompound(chunks, here);
  // "Institutes of Hygiene and Epidemiology set up": of several bodies the verb has its base form.
  return isOfOne || isSaidOfSeveral(chunks, here, heads);
}

/** What cannot belong to the phrase, whatever else stands there. */
const stops: readonly ((walk: Walk, here: number) => boolean)[] = [
  isOtherMark,
  isAdverbBehindHead,
  isEndWord,
  isVerbBehindHead,
  isVerbBehindOwner,
  isVerbBehindName,
];

/** The words from `at` up to the first that cannot belong to a noun phrase; "of" goes on within it. */
export function nounPhrase(chunks: readonly Chunk[], at: number, to: number): NounPhrase {
  const heads: number[] = [];
  const walk: Walk = { chunks, from: at, to, heads };
  let here = at;
  while (here < to && here - at < longestPhrase) {
    const outlet = outletsEnd(chunks, here);
    const whole = outlet ?? wholeEnd(walk, here);
    if (outlet !== null) heads.push(outlet - 1);
    if (whole === null) {
      if (stops.some((isStop) => isStop(walk, here))) break;
      const isHead = isBodyNoun(norm(chunks, here)) || endsName(chunks, here, at);
      // "States/UTs": what stands behind the stroke is a head as what stands before it.
      const isSecond = isMark(chunks[here - 1], "/") && heads.at(-1) === here - 2;
      if ((isHead || isSecond) && chunks[here]?.type === "word") heads.push(here);
    }
    here = whole ?? here + 1;
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

/** "foreign partners and urge the contractors": a verb with its object goes on. */
const opensAction = (chunks: readonly Chunk[], at: number): boolean =>
  (formsAt(chunks, at) & Form.base) !== 0 && isDeterminer(norm(chunks, at + 1));

/** "(Institutes of Hygiene and Epidemiology and) Pasteur Institutes": two capitals or more, the last of them a plural noun of bodies. */
function opensPluralName(chunks: readonly Chunk[], at: number): boolean {
  let end = at;
  while (end < at + longestPhrase && isCapital(chunks[end])) end++;
  const head = norm(chunks, end - 1);
  return end - at > 1 && isBodyNoun(head) && endsInPlural(head);
}

const joinsCapitals = anyOf("and|for|on|in|with");

const isUnitNoun = anyOf("department|bureau|division|office|directorate|administration|authority|section");

/** "the Teachers and Education Administrators Department": those for whom one unit is, before its noun. */
function namesFieldOf(chunks: readonly Chunk[], and: number, heads: readonly number[]): boolean {
  const isOne = norm(chunks, and - 2) === "the" && heads.length === 1 && heads[0] === and - 1;
  if (!isOne || norm(chunks, and) !== "and") return false;
  let end = and + 1;
  while (end < and + longestPhrase && isCapital(chunks[end])) end++;
  return end > and + 2 && isUnitNoun(norm(chunks, end - 1));
}

/** "and" or "for" between two capitalised words is part of a name ("Association of Exporters and Producers"). */
const continuesName = (chunks: readonly Chunk[], at: number, heads: readonly number[]): boolean => {
  if (!joinsCapitals(norm(chunks, at))) return false;
  // "the Pasteur Institute in Nha Trang and Tay Nguyen Institute": a seat ends the name.
  if (norm(chunks, at) === "and" && isSeat(chunks, (heads.at(-1) ?? at) + 1)) return false;
  // "Cabinet Secretaries and Principal Secretaries" are two bodies.
  if (namesFieldOf(chunks, at, heads)) return true;
  if (
    heads.at(-1) === at - 1 &&
    norm(chunks, at) === "and" &&
    !chunks.slice(heads[0], at).some((chunk) => chunk.norm === "of")
  )
    return false;
  if (norm(chunks, at) === "and" && opensPluralName(chunks, at + 1) && endsInPlural(norm(chunks, heads[0] ?? -1)))
    return false;
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  // "the Minister for Media and Communications": right behind the head, what it is for.
  if (norm(chunks, at) === "for" && heads.at(-1) === at - 1 && isCapital(before) && isCapital(after)) return true;
  return (
    before?.type === "word" &&
    after?.type === "word" &&
    before.token.capital &&
    after.token.capital &&
    (!isBodyNoun(after.norm) || (isCapital(chunks[at + 2]) && norm(chunks, (heads[0] ?? 0) + 1) === "of"))
  );
};
