import { bodyNouns } from "../../../lexicon/agency-words.js";
import { isDueOrPresent, isFiniteAuxiliary } from "../../../lexicon/auxiliaries.js";
import { isLaw } from "../../../lexicon/clause-words.js";
import { isTheOrAll, smallNumbers } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { fits } from "../../../model/matches.js";
import { type AgencyMention, unlistedBody } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import type { BodiesMatch } from "../../scan/reading.js";
import { formsAt, isCapital, isFiniteForm, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { headedBody, isOfficeNoun, several } from "./headed-body.js";
import { endsInPlural, isSeat } from "./name-parts.js";
import { isAbroad, isNameOfBody, isNumeral, nounPhrase, opensObject, phraseEnds } from "./noun-phrase.js";

const joinsCapitals = anyOf("of|and|for|on|the|'s");
const quantifies = anyOf("all|most|many|some|one|each");

const determiners = anyOf(
  "the|a|an|its|their|his|all|each|every|other|relevant|these|those|some|any|both|such|most|many|concerned|related|remaining|your|honourable|honorable|%|" +
    `of|and|${smallNumbers.join("|")}`,
);

/** Words and figures before a body's own name. */
export const isDeterminerOrNumber = (word: string): boolean => determiners(word) || /^\d+$/.test(word);

/** "the 108 Military Central Hospital": a number of three digits before a name in capitals. */
const isNumberOfName = (chunks: readonly Chunk[], at: number): boolean =>
  /^\d{3,}$/.test(norm(chunks, at)) && isCapital(chunks[at + 1]);

/** "Ministries, Departments and Agencies (MDAs)": what the text calls the bodies besides is no part of their name. */
const shortForm = /\s\(\p{Lu}{2,10}s?\)$/u;

const unknownBody = (
  chunks: readonly Chunk[],
  from: number,
  next: number,
  text: string,
  head = next - 1,
): AgencyMention | null => {
  let first = from;
  while (first < next && isDeterminerOrNumber(norm(chunks, first)) && !isNumberOfName(chunks, first)) first++;
  const [start, end] = [chunks[first]?.start, chunks[next - 1]?.end];
  if (start === undefined || end === undefined || first >= next) return null;
  const plural = endsInPlural(norm(chunks, head));
  const words = text.slice(start, end).replace(shortForm, "");
  // "the Commander of the dock concerned"
  const name = plural ? words : words.replace(/ concerned$/, "");
  return unlistedBody(name, { start: chunks[from]?.start ?? start, end }, plural);
};

/** Index after "heads of" before what they head, where a noun of bodies is among it: whoever heads a body counts as the body. */
function skipOffice(chunks: readonly Chunk[], at: number, heads: readonly number[]): number {
  const office = norm(chunks, at) === "the" ? at + 1 : at;
  const isOffice = isOfficeNoun(norm(chunks, office));
  const ofAt = norm(chunks, office + 1) === "of";
  return isOffice && ofAt && heads.some((head) => head > office + 1) ? office + 2 : at;
}

/** "Natural England and the Environment Agency": index of the "and" whose article opens another body behind a name that has no noun of bodies; null without it. */
function twoBodiesAt(chunks: readonly Chunk[], at: number, next: number, heads: readonly number[]): number | null {
  for (let here = at + 2; here < next - 2 && here < (heads[0] ?? 0); here++) {
    const isArticleBehind = norm(chunks, here) === "and" && norm(chunks, here + 1) === "the";
    if (isArticleBehind && isCapital(chunks[here - 2]) && isCapital(chunks[here - 1]) && isCapital(chunks[here + 2]))
      return here;
  }
  return null;
}

/** A phrase that plainly names a body though no dictionary does: its head noun is one of bodies. */
export function readUnknownBody(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  if (chunks[at]?.type !== "word" && chunks[at]?.type !== "number") return null;
  // ", while the company is to": a clause begins.
  if (phraseEnds.has(norm(chunks, at)) && !isCapital(chunks[at])) return null;
  // "The Law on Health Insurance": no insurance.
  const first = norm(chunks, at) === "the" ? at + 1 : at;
  if (isLaw(norm(chunks, first)) && norm(chunks, first + 1) === "on") return null;
  const acronym =
    readAcronym(chunks, at, text) ?? readShortened(chunks, at, to, text) ?? readFields(chunks, at, to, text);
  if (acronym !== null) return acronym;
  const { next, heads } = nounPhrase(chunks, at, to);
  if (next === at || startsWithVerb(chunks, at)) return null;
  const ofAt = firstOf(chunks, at, next, heads);
  const quantity = norm(chunks, at + 1) === "%" || quantifies(norm(chunks, at));
  const last = isAbroad(norm(chunks, next - 1)) ? next - 1 : next;
  const headEnd = ofAt === -1 ? last : quantity && ofAt <= at + 3 ? next : ofAt;
  const head =
    heads.find((index) => index === headEnd - 1) ?? (numbered(chunks, heads, headEnd) ? heads.at(-1) : undefined);
  if (
    head === undefined ||
    (/^(organi[sz]ation|administration|service|front|network|press|sector)$/.test(norm(chunks, head)) &&
      ofAt === head + 1 &&
      !isCapital(chunks[ofAt + 1]))
  )
    return null;
  if (isFiniteVerbIn(chunks, at, headEnd)) return null;
  const named = skipOffice(chunks, at, heads);
  const mention =
    named > at
      ? unknownBody(
          chunks,
          named,
          next,
          text,
          heads.find((index) => index >= named),
        )
      : unknownBody(chunks, quantity && ofAt !== -1 ? ofAt + 1 : at, next, text, head);
  if (mention === null) return null;
  const and = twoBodiesAt(chunks, at, next, heads);
  const [one, other] =
    and === null ? [] : [unknownBody(chunks, at, and, text), unknownBody(chunks, and + 1, next, text, head)];
  if (one != null && other != null) return { mentions: [one, other], next };
  const isOfSeveral = named > at && endsInPlural(norm(chunks, named - 2));
  return { mentions: [isOfSeveral ? several(mention) : headedBody(chunks, head, mention)], next };
}

/** Capital letters that name money, measures and notions, not bodies. */
const notBodies = anyOf(
  "LLC|JSC|LTD|PLC|VND|USD|EUR|GDP|KPI|COVID|AI|IOC|IUU|ICT|PPP|FDI|ODA|VAT|GRDP|VII|III|VIII|HIV|AIDS|PDF|SIM|NO|NOTICE|DIRECTIVE|RESOLUTION|DECISION|CIRCULAR|WHEREAS|SECTION|ARTICLE|SUBJECT|MEMO",
);

/** "PMU2": one of several that are numbered; "PM10" and "CO2" are none. */
const capitalLetters = /^(?:\p{Lu}{3,8}s?|\p{Lu}{3,8}\d{1,2})$/u;

/** "NAPAS", "the MWSS", "SMEs", "PMU2": a lone acronym in the place of a body. */
function readAcronym(chunks: readonly Chunk[], at: number, text: string): BodiesMatch | null {
  const here = isTheOrAll(norm(chunks, at)) ? at + 1 : at;
  const chunk = chunks[here];
  if (chunk?.type !== "word" || !chunk.token.capital) return null;
  const word = text.slice(chunk.start, chunk.end);
  // "This PPN sets out": what the document calls itself.
  if (norm(chunks, here - 1) === "this") return null;
  if (!fits(capitalLetters, word) || notBodies(word)) return null;
  // "PDMA Punjab is to send": the place behind it, and "WRAP is to issue", which could be a verb.
  const next = isCapital(chunks[here + 1]) && isFiniteAuxiliary(norm(chunks, here + 2)) ? here + 2 : here + 1;
  if (isCapital(chunks[next]) || (chunk.verb !== null && !isDueOrPresent(norm(chunks, next)))) return null;
  // "1. In respect of the LPTs": several of what no dictionary has are bodies only where something is said of them.
  if (word.endsWith("s") && chunks[here + 1] === undefined) return null;
  const mention = unknownBody(chunks, at, next, text);
  return mention === null ? null : { mentions: [{ ...mention, plural: word.endsWith("s") }], next };
}

/** "Fire Prevention, Fighting and Rescue": a comma between two words of a name. */
const partsFields = (chunks: readonly Chunk[], at: number): boolean =>
  isMark(chunks[at], ",") && isCapital(chunks[at + 1]);

/** "the Metropolitan Waterworks and Sewerage System (MWSS)": a capitalised name with its short form in brackets. */
function readShortened(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  let here = norm(chunks, at) === "the" ? at + 1 : at;
  const first = here;
  // "This Procurement Policy Note (PPN)" is the document itself.
  if (norm(chunks, first) === "this") return null;
  while (
    here < to &&
    here - first < 12 &&
    (isCapital(chunks[here]) || (here > first && (joinsCapitals(norm(chunks, here)) || partsFields(chunks, here))))
  )
    here++;
  const form = chunks[here + 1];
  if (
    here - first < 2 ||
    !isMark(chunks[here], "(") ||
    form === undefined ||
    !isMark(chunks[here + 2], ")") ||
    !/^\p{Lu}{2,10}\d{0,3}s?$/u.test(text.slice(form.start, form.end))
  )
    return null;
  const mention = unknownBody(chunks, at, here, text);
  return mention === null ? null : { mentions: [{ ...mention, plural: false }], next: here + 3 };
}

/** In chunks; what a body is for takes no more. */
const longestFields = 12;

/** "the Innovation, Green Transition and Industrial Promotion Agency": several fields behind an article before the one noun of a body. */
function readFields(chunks: readonly Chunk[], at: number, to: number, text: string): BodiesMatch | null {
  if (norm(chunks, at) !== "the" || !isCapital(chunks[at + 1])) return null;
  let commas = 0;
  let joined = false;
  for (let here = at + 1; here < to && here - at < longestFields; here++) {
    if (partsFields(chunks, here)) commas++;
    else if (norm(chunks, here) === "and" && isCapital(chunks[here + 1])) joined = true;
    else if (!isCapital(chunks[here]) || chunks[here]?.type !== "word") return null;
    else if (bodyNouns.has(norm(chunks, here))) {
      if (commas === 0 || !joined || endsInPlural(norm(chunks, here)) || isCapital(chunks[here + 1])) return null;
      const mention = unknownBody(chunks, at, here + 1, text);
      return mention === null ? null : { mentions: [mention], next: here + 1 };
    }
  }
  return null;
}

/** "Project Management Board No. 6": the head, then a number. */
const numbered = (chunks: readonly Chunk[], heads: readonly number[], headEnd: number): boolean => {
  const last = heads.at(-1);
  if (last === undefined || last >= headEnd) return false;
  return isNumeral(chunks[last + 1]) || /^(no|number|\d+)$/.test(norm(chunks, last + 1));
};

/** "Planning - Finance Division": a field that is a gerund, in a name that a dash or "and" joins up to its noun of a body. */
export function opensFields(chunks: readonly Chunk[], at: number): boolean {
  if (!isCapital(chunks[at]) || !(isMark(chunks[at + 1], "-") || norm(chunks, at + 1) === "and")) return false;
  let end = at + 2;
  while (end < at + longestFields && isCapital(chunks[end])) end++;
  return end > at + 3 && bodyNouns.has(norm(chunks, end - 1));
}

/** "recruit the teachers" is an action and no body. */
const startsWithVerb = (chunks: readonly Chunk[], at: number): boolean => {
  // "only merge school points"
  const verb = skipAdverbs(chunks, at);
  if (isNameOfBody(chunks, verb) || opensFields(chunks, verb)) return false;
  // "Strictly handle investors who …": an adverb opens no name.
  if (verb > at && norm(chunks, at).endsWith("ly") && (formsAt(chunks, verb) & Form.base) !== 0) return true;
  // "Direct schools to": no schools that are direct.
  if (norm(chunks, verb) === "direct") return true;
  const first = chunks[verb];
  // "police forces"
  const isDoubleNoun = bodyNouns.has(first?.norm ?? "") && bodyNouns.has(norm(chunks, verb + 1));
  const isVerb = Form.base | Form.gerund | Form.thirdPerson;
  if (first?.type !== "word" || first.verb === null || (first.verb.forms & isVerb) === 0) return false;
  return norm(chunks, at) === "only" || opensObject(norm(chunks, verb + 1)) || !(first.verb.ambiguous || isDoubleNoun);
};

const tellsField = anyOf("for|on");

/** Where the head's own "of" stands, the "for" of "Center for Health Communication" and the "on" of "Federation on Disability", or the "in" before its seat; -1 where none does. */
const firstOf = (chunks: readonly Chunk[], at: number, next: number, heads: readonly number[]): number => {
  for (let here = at + 1; here < next; here++) {
    const word = norm(chunks, here);
    const names = tellsField(word) ? isCapital(chunks[here - 1]) : word === "in" && isSeat(chunks, here);
    if (word === "of" || (names && heads.includes(here - 1))) return here;
  }
  return -1;
};

/** A past or third-person verb that is no noun stands inside: it is a clause, not a name. */
const isFiniteVerbIn = (chunks: readonly Chunk[], at: number, next: number): boolean => {
  for (let here = at + 1; here < next - 1; here++) if (isFiniteForm(chunks[here])) return true;
  return false;
};
