import { isFiniteAuxiliary, isFiniteBe, isObliging } from "../../../lexicon/auxiliaries.js";
import { isWhichOrWho } from "../../../lexicon/clause-words.js";
import { isReflexive } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { isProperName } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { isPassive } from "../predicates/passive.js";
import { readAnaphor } from "../subjects/anaphor.js";
import { readBodies } from "../subjects/bodies.js";
import { opensObject } from "../subjects/noun-phrase.js";
import { hasPredicate, type JunctionReader, withSubject } from "./junctions.js";
import { isOfWhich, isWhen } from "./segment-starts.js";

const opensNoun = anyOf("the|some|all|any|each|every|these|those|no");
const opensContent = anyOf("that|to|so|who|which");

/** In chunks; behind a comma or "and", and behind "of which". */
const longestThing = 8;
const longestPart = 14;

/** ", and findings must be reported …": index of the "be" of an obligation in the passive that speaks of a thing; null where none does. */
function passiveOfThing(chunks: readonly Chunk[], from: number, to: number, longest: number): number | null {
  let end = from + longest;
  for (let at = from; at < to && at < end; at++) {
    const word = norm(chunks, at);
    // "new homes for families who lost theirs are to be handed over": the first verb behind "who" is not said of the homes.
    if (isWhichOrWho(word) && at > from && norm(chunks, at + 1) !== "of") {
      end = from + longestPart;
      if (isFiniteAuxiliary(norm(chunks, at + 1))) at++;
      continue;
    }
    if (isMark(chunks[at], ",", ";", ":") || opensContent(word)) return null;
    // "the system is to be put into operation"
    const behind = isObliging(word) ? at + 1 : isFiniteBe(word) && norm(chunks, at + 1) === "to" ? at + 2 : null;
    if (behind !== null) return at > from && isPassive(chunks, behind) ? behind : null;
  }
  return null;
}

/** Whether a time stands before the next comma or semicolon. */
function datesPart(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to && !isMark(chunks[at], ",", ";"); at++) if (isWhen(chunks[at])) return true;
  return false;
}

const isResult = anyOf("result|results|outcome|report");

/** ", in which the land for the runway must be handed over before June": a part, where it or the whole has a date of its own. */
function isDuePart(chunks: readonly Chunk[], from: number, to: number, hasDate: boolean): boolean {
  const passive = passiveOfThing(chunks, from, to, longestPart);
  if (passive === null || hasDate) return passive !== null;
  // "of which the result shall be reported in November": what comes of the whole is no part of it.
  if (isResult(norm(chunks, from)) || isResult(norm(chunks, from + 1))) return false;
  return datesPart(chunks, passive, to);
}

/** "to appraise", "with appraising": behind those who are told. */
const opensTask = (chunks: readonly Chunk[], at: number): boolean => {
  const forms = formsAt(chunks, skipAdverbs(chunks, at + 1));
  return norm(chunks, at) === "to"
    ? (forms & Form.base) !== 0
    : norm(chunks, at) === "with" && (forms & Form.gerund) !== 0;
};

/** In chunks; a longer list of bodies is not looked for behind every "and". */
const longestSubject = 24;

/** "(and) by March 15 (it must)": index of the subject behind a time that opens its clause. */
function behindTime(chunks: readonly Chunk[], at: number): number {
  if (!isWhen(chunks[at])) return at;
  return isMark(chunks[at + 1], ",") ? at + 2 : at + 1;
}

const contrasts = anyOf("while|whereas");

/** ", and banks must", "while SBV branches in the regions will": bodies of no dictionary that are told something, or act beside others. */
function areTold(chunks: readonly Chunk[], from: number, to: number, text: string): boolean {
  const bodies = readBodies(chunks, from, Math.min(to, from + longestSubject), text);
  if (bodies === null) return false;
  if (contrasts(norm(chunks, from - 1))) return hasPredicate(chunks, bodies.next, to);
  const mood = matchFirst(grammar.strongPredicates, chunks, bodies.next, to)?.rule.mood;
  // ", and the Hanoi Inspectorate will look into it"
  const isAnnounced = mood === "announcement" && bodies.mentions.every(isProperName);
  return mood === "ordered" || mood === "obligation" || isAnnounced;
}

/** "(and) Bach Mai Hospital and the National Hospital for Tropical Diseases (to add beds)": index after the bodies, the first of them by name. */
const namedEnd = (chunks: readonly Chunk[], from: number, to: number, text: string): number | undefined =>
  readBodies(chunks, from, Math.min(to, from + longestSubject), text)?.next;

/** A clause that begins with a common noun: a share of what stands before, bodies of no dictionary, or a thing that must be done. */
const readOfWords: JunctionReader = (junction, { chunks, clause, to, text, firstDeadline }) => {
  const { at, comma, from } = junction;
  // "were ordered to screen parcels, and tax authorities to comb through invoices"
  const isBehindLink = from > at + 1;
  const isAsked = clause.evidence === "ordered" || clause.evidence === "obligation";
  const told = comma && isBehindLink && isAsked ? readBodies(chunks, from, to, text) : null;
  if (told !== null && opensTask(chunks, told.next)) return { kind: "told-again", cut: at, from };
  if (comma && isOfWhich(chunks, at + 1) && isDuePart(chunks, at + 3, to, firstDeadline() < at))
    return { kind: "subject", cut: at, from: at + 3 };
  if (comma && isBehindLink && areTold(chunks, from, to, text)) return withSubject(junction);
  // ", some typical cases should be brought to trial": a second sentence behind a comma.
  const isSpliced = comma && !isBehindLink && opensNoun(norm(chunks, from));
  const isThing = (isSpliced || isBehindLink) && passiveOfThing(chunks, from, to, longestThing) !== null;
  return isThing ? withSubject(junction) : null;
};

/** "localities": several bodies of the dictionary. */
const isSeveralAt = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.type === "agency" && chunk.phrase.mentions.some(({ plural }) => plural);
};

/** "report on it every day", "send lists by May": a verb of the plural with an object, and a time in its clause. */
function isDatedVerb(chunks: readonly Chunk[], verb: number, to: number): boolean {
  if ((formsAt(chunks, verb) & Form.base) === 0 || !opensObject(norm(chunks, verb + 1))) return false;
  return datesPart(chunks, verb + 1, to);
}

/** ", and the Ministry of Y shall …", "…, and it will present": a clause that begins with a body or what stands for one; any other with a subject. */
export const readWithSubject: JunctionReader = (junction, searched) => {
  const { chunks, clause, to, text } = searched;
  const { evidence } = clause;
  const { at, comma, linked } = junction;
  const from = behindTime(chunks, junction.from);
  const isNamed = chunks[from]?.type === "agency";
  const anaphor = chunks[from]?.type === "word" ? readAnaphor(chunks, from) : null;
  if (!isNamed && anaphor === null) return readOfWords(junction, searched);
  const behind = anaphor?.next ?? from + 1;
  // "the Association itself was asked"
  const next = isReflexive(norm(chunks, behind)) ? behind + 1 : behind;
  if (hasPredicate(chunks, next, to)) return withSubject(junction);
  // "while SBV branches in the regions will": the dictionary's name in that of another body.
  if (comma && linked && isNamed && areTold(chunks, from, to, text)) return withSubject(junction);
  // "needs to tell hospitals, and the Ministry of Education to let schools close"
  const isAlike = evidence === "ordered" || (evidence === "obligation" && comma && linked);
  if (isAlike && isNamed && opensTask(chunks, namedEnd(chunks, from, to, text) ?? next))
    return { kind: "told-again", cut: at, from };
  const isClear = isNamed || (anaphor?.subject.kind === "anaphor" && anaphor.subject.noun !== null);
  const verb = skipAdverbs(chunks, next);
  const agrees = (formsAt(chunks, verb) & Form.thirdPerson) !== 0;
  // "The department is to open a hotline, and localities report on it every day"
  if (comma && linked && isSeveralAt(chunks, from) && isDatedVerb(chunks, verb, to)) return withSubject(junction);
  // "…, while the Government Office follows progress"
  const isPresent = evidence === "present" || (isNamed && contrasts(norm(chunks, from - 1)));
  return isPresent && comma && isClear && agrees ? withSubject(junction) : null;
};
