import { phraseAmong } from "../../../grammar/stand-at.js";
import { anaphoricNouns } from "../../../lexicon/agency-words.js";
import { canInvert, isAuxiliaryOrModal, isModal, isPresentBe } from "../../../lexicon/auxiliaries.js";
import { opensConditional } from "../../../lexicon/clause-words.js";
import { isThem } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Subject } from "../../../model/clause.js";
import { Form } from "../../../model/token.js";
import { type ClauseDraft, firstDraft, noSubject, type PartReading, type Reader } from "../../scan/reading.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";
import { readBodies } from "../subjects/bodies.js";
import { several } from "../subjects/headed-body.js";
import { readNamedSubject } from "../subjects/named-subject.js";
import { opensObject } from "../subjects/noun-phrase.js";
import { isPassive } from "./passive.js";

const [evidence, sense] = ["obligation", "ban"] as const;

const permits = anyOf("allowed|permitted|authorized");

/** Index after "may", "shall", "is to" or "is allowed to"; null where none of them stands. */
function afterPermission(chunks: readonly Chunk[], at: number): number | null {
  if (isModal(norm(chunks, at))) return at + 1;
  if (!isPresentBe(norm(chunks, at))) return null;
  const link = permits(norm(chunks, at + 1)) ? at + 2 : at + 1;
  return norm(chunks, link) === "to" ? link + 1 : null;
}

/** Index after "neither", "neither province", "neither of them" or "none of them", which point back at several; null where none stands. */
function afterNeither(chunks: readonly Chunk[], at: number): number | null {
  const isNeither = norm(chunks, at) === "neither";
  if (norm(chunks, at + 1) === "of" && isThem(norm(chunks, at + 2)))
    return isNeither || norm(chunks, at) === "none" ? at + 3 : null;
  if (!isNeither) return null;
  return anaphoricNouns[norm(chunks, at + 1)] === undefined ? at + 1 : at + 2;
}

/** "neither may stop a unit", "Neither province may admit projects", "None of them may license a boiler" */
const readNeither: Reader = ({ chunks }, at) => {
  const subjectEnd = afterNeither(chunks, at);
  const action = subjectEnd === null ? null : afterPermission(chunks, subjectEnd);
  if (action === null || norm(chunks, action) === "be" || opensConditional(norm(chunks, action))) return null;
  const subject: Subject = { kind: "anaphor", number: "plural", noun: null, mention: chunks[at] as Chunk };
  return { rule: "neither-may", evidence, sense, subject, action };
};

/** "Neither the Ministry of Finance nor the provinces may raise fees" */
const readNeitherNor: Reader = ({ chunks, to, text }, at) => {
  const one = norm(chunks, at) === "neither" ? readBodies(chunks, at + 1, to, text) : null;
  const other = one !== null && norm(chunks, one.next) === "nor" ? readBodies(chunks, one.next + 1, to, text) : null;
  const action = other === null ? null : afterPermission(chunks, other.next);
  if (one === null || other === null || action === null || norm(chunks, action) === "be") return null;
  const subject: Subject = { kind: "bodies", mentions: [...one.mentions, ...other.mentions] };
  return { rule: "neither-may", evidence, sense, subject, action };
};

/** Where the bodies behind "no" or "none of" begin; null behind other words. */
function afterNo(chunks: readonly Chunk[], at: number): number | null {
  if (norm(chunks, at) === "no") return at + 1;
  return norm(chunks, at) === "none" && norm(chunks, at + 1) === "of" ? at + 2 : null;
}

/** "No bank may charge customers", "No locality is allowed to issue fees", "None of the provinces is to" */
const readNoOne: Reader = ({ chunks, to, text }, at) => {
  const from = afterNo(chunks, at);
  const bodies = from === null ? null : readBodies(chunks, from, to, text);
  if (bodies === null) return null;
  const action = afterPermission(chunks, bodies.next);
  // "No facility may be licensed" speaks of a thing.
  if (action === null || norm(chunks, action) === "be") return null;
  // "No unit may": none of several.
  const mentions = bodies.mentions.map((mention) => (mention.agency === null ? several(mention) : mention));
  const subject: Subject = { kind: "bodies", mentions };
  return { rule: "no-one-may", evidence, sense, subject, action };
};

/** Words that deny what follows, whatever the case. */
const denialAt = phraseAmong([
  "nor",
  "in no case",
  "in no event",
  "in no circumstances",
  "under no circumstances",
  "under no circumstance",
  "on no account",
  "at no time",
]);

/** Index after "nor" or "under no circumstances"; null where neither stands. */
export function afterDenial(chunks: readonly Chunk[], at: number): number | null {
  // "Neither shall any benefits be paid"
  if (norm(chunks, at) === "neither" && isModal(norm(chunks, at + 1)) && opensConditional(norm(chunks, at + 2)))
    return at + 1;
  const denial = denialAt(chunks, at);
  return denial === undefined ? null : at + denial.length;
}

/** In chunks. */
const longestThing = 8;

/** "Under no circumstances should water be released", "may any household, hospital or school be left without": what must not be done to a thing. */
function readThingDenied({ chunks, to }: PartReading, from: number, at: number): ClauseDraft | null {
  for (let here = at + 1; here < Math.min(to, at + longestThing); here++) {
    if (chunks[here]?.type === "mark" && !isMark(chunks[here], ",")) return null;
    // "should a validator pass a ticket": a subject that no list of bodies has, and what it must not do.
    const acts = here > at + 1 && (formsAt(chunks, here) & Form.base) !== 0 && opensObject(norm(chunks, here + 1));
    if (acts || isPassive(chunks, here))
      return { rule: "nor-inverted", evidence: "passive", subject: { kind: "thing" }, action: here, whole: from };
  }
  return null;
}

/** "Nor are they to pay out", "In no case should banks pay out": the verb before its subject. */
const readNor: Reader = (part, at) => {
  const { chunks } = part;
  const auxiliary = afterDenial(chunks, at);
  if (auxiliary === null) return null;
  // "Under no circumstances legalize violations", "In no case to let people go thirsty"
  const verb = norm(chunks, auxiliary) === "to" ? auxiliary + 1 : auxiliary;
  if ((formsAt(chunks, verb) & Form.base) !== 0 && norm(chunks, at) !== "nor")
    return { rule: "do-not", evidence: "imperative", subject: noSubject, action: verb, whole: at };
  if (!canInvert(norm(chunks, auxiliary))) return null;
  const named = readNamedSubject(part, auxiliary + 1);
  if (named === null) return readThingDenied(part, at, auxiliary + 1);
  const { subject, next } = named;
  const link = permits(norm(chunks, next)) ? next + 1 : next;
  return { rule: "nor-inverted", evidence, sense, subject, action: norm(chunks, link) === "to" ? link + 1 : link };
};

const isStateOf = anyOf("missing|existing|outstanding|remaining|pending");
const goesOnBehindGerund = anyOf("and|or|of|in|on|at|by|with|within|the|a|an|any|all");

/** "no leasing, lending", "no building in": the word behind "no" is a gerund, and no part of a noun ("no parking fees", "no missing files"). */
const isDoingAt = (chunks: readonly Chunk[], at: number): boolean =>
  (formsAt(chunks, at) & Form.gerund) !== 0 &&
  !isStateOf(norm(chunks, at)) &&
  (chunks[at + 1]?.type === "mark" || goesOnBehindGerund(norm(chunks, at + 1)));

/** "; no leasing, lending or borrowing in any form": among tasks, what nobody is to do. */
const readNoDoing: Reader = ({ chunks, to, sentence, inList, continues }, at) => {
  const isDoing = norm(chunks, at) === "no" && isDoingAt(chunks, at + 1);
  if (
    !isDoing ||
    chunks.slice(at, to).some((chunk) => isAuxiliaryOrModal(chunk.norm)) ||
    !(sentence.isItem || inList || continues)
  )
    return null;
  return { rule: "do-not", evidence: "imperative", subject: noSubject, action: at + 1, whole: at };
};

const readers: readonly Reader[] = [readNeither, readNeitherNor, readNoOne, readNor, readNoDoing];

/** Prohibitions that begin with their negation. */
export const readNegated: Reader = (part, at) => firstDraft(readers, part, at);
