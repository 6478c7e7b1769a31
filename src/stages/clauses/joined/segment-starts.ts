import { isRepeatAdverb } from "../../../grammar/pattern.js";
import { due, isAuxiliaryOrModal, isPresentHave, presentBe, presentHave } from "../../../lexicon/auxiliaries.js";
import { opensCase } from "../../../lexicon/clause-words.js";
import { isNot } from "../../../lexicon/small-words.js";
import { tellsExtent } from "../../../lexicon/time-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import { formsAt, isMark, norm, skipAdverbs } from "../../scan/scan.js";
import { readCued } from "../roles/cued.js";

const governsVerb = anyOf(`to|do|${due}`);
const helps = anyOf(`to|not|n't|also|do|${due}|${presentBe}|${presentHave}`);
/** Words that govern a gerund which is a task: "responsible for", "charged with". */
export const governsGerund = anyOf("for|in|with|of");
const opensAnother = anyOf(`which|that|to|and|${presentBe}`);
const opensNoun = anyOf("the|that|those|all|its|their|a|an");
/** Joins a part of an action to the one before. */
export const opensSegment = anyOf("and|then|but");
/** Verbs that tell the aim of what stands before them. */
const aims = anyOf("ensure|avoid|guarantee|prevent");

/** Where the next segment of an action begins. */
export interface NextStart {
  /** Index of the first chunk of the next segment. */
  readonly at: number;
  readonly verbAt: number | null;
  /** Index of the "and" before it. */
  readonly cut: number;
}

/** Every form in which a verb can go on. */
export const anyForm = Form.base | Form.gerund | Form.thirdPerson | Form.participle;

/** Whether the verb at `at` is in a form that goes on from `form`, and is a verb rather than a noun. */
function agrees(chunks: readonly Chunk[], at: number, form: number, afterTo: boolean): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "word" || chunk.verb === null) return false;
  const wanted = afterTo ? Form.base : form;
  if ((chunk.verb.forms & (wanted === 0 ? anyForm : wanted)) === 0) return false;
  const isNounLike = chunk.verb.ambiguous && !afterTo;
  return (
    !isNounLike ||
    (chunks[at + 1] !== undefined &&
      !isMark(chunks[at + 1], ",", ".") &&
      norm(chunks, at + 1) !== "of" &&
      norm(chunks, at + 1) !== "and")
  );
}

/** "and, with the Ministry of A, renew": index after partners that only "with" opens, before a comma; `at` without them. */
const skipPlainPartners = (chunks: readonly Chunk[], at: number): number =>
  norm(chunks, at) === "with" && chunks[at + 1]?.type === "agency" && isMark(chunks[at + 2], ",") ? at + 2 : at;

/** In chunks, with its comma. */
const longestCase = 12;

/** "and, where the owner has fled, advance": index after the case that stands between commas; `at` without one. */
function afterCase(chunks: readonly Chunk[], at: number): number {
  if (!opensCase(norm(chunks, at))) return at;
  for (let here = at + 1; here < at + longestCase; here++) {
    if (isMark(chunks[here], ",")) return here + 1;
    if (isMark(chunks[here], ";", ":", ".")) return at;
  }
  return at;
}

/** Index after the auxiliaries before a verb, and what they tell of it. */
function skipHelpers(chunks: readonly Chunk[], at: number, to: number) {
  let verb = at;
  let helped = false;
  let negated = false;
  while (verb < to && helps(norm(chunks, verb)) && !isFullHave(chunks, verb)) {
    helped ||= governsVerb(norm(chunks, verb));
    negated ||= isNot(norm(chunks, verb));
    verb++;
  }
  return { verb, helped, negated };
}

/** "and [to] VERB", "and are not to VERB", "and, together with A, to VERB", "and, every day until July 31, VERB", ", every Friday VERB". */
export function coordinatedVerb(
  chunks: readonly Chunk[],
  and: number,
  to: number,
  form: number,
  text: string,
): NextStart | null {
  const isDatedComma = isMark(chunks[and], ",") && isWhen(chunks[and + 1]) && !tellsExtent(norm(chunks, and + 2));
  // "approve, before March 31, research tasks": the time stands between the verb and its object.
  if (isDatedComma && (formsAt(chunks, and - 1) & form) !== 0 && isMark(chunks[and + 2], ",")) return null;
  const opens = opensSegment(norm(chunks, and)) || isDatedComma || opensVerb(chunks, and, form);
  if (!opens && !infinitiveInRow(chunks, and, to) && !gerundInRow(chunks, and, form)) return null;
  let here = norm(chunks, and + 1) === "then" ? and + 2 : and + 1;
  if (isMark(chunks[here], ",")) here = afterCase(chunks, here + 1);
  const cued = readCued(grammar.partnerCues, chunks, here, to, text);
  const partnersEnd = cued?.next ?? skipPlainPartners(chunks, here);
  const afterCue = partnersEnd > here && isMark(chunks[partnersEnd], ",") ? partnersEnd + 1 : partnersEnd;
  const behindTime = isMark(chunks[afterCue + 1], ",") ? afterCue + 2 : afterCue + 1;
  // "remind parents, before the school year closes, to keep": between commas, the time only interrupts.
  if (isDatedComma && isMark(chunks[behindTime - 1], ",") && norm(chunks, behindTime) === "to") return null;
  // "and annually report": how often, where it may be said of the verbs before as well, cuts nothing.
  const isDated = isWhen(chunks[afterCue]) && (isDatedComma || !isRepeatAdverb(chunks[afterCue] as Chunk));
  const helpers = skipHelpers(chunks, isDated ? behindTime : afterCue, to);
  // "is responsible for guiding …, and for amending …"
  const governed =
    governsGerund(norm(chunks, helpers.verb)) && (form & formsAt(chunks, helpers.verb + 1) & Form.gerund) !== 0;
  const adverbs = governed ? helpers.verb + 1 : helpers.verb;
  const verb = skipAdverbs(chunks, adverbs);
  // Behind "then", what agrees is a verb: "then review and expand it".
  const isThen = norm(chunks, here - 1) === "then" && (form & Form.base) !== 0;
  return verb < to && (governed || agrees(chunks, verb, form, helpers.helped || isThen))
    ? { at: here, verbAt: helpers.negated ? verb : adverbs, cut: and }
    : null;
}

/** "have in place a plan", but not "have to plan": a verb of its own. */
const isFullHave = (chunks: readonly Chunk[], at: number): boolean =>
  isPresentHave(norm(chunks, at)) && norm(chunks, at + 1) !== "to" && (formsAt(chunks, at + 1) & Form.participle) === 0;

/** "before May 1, assign a person to each area": a comma, and a verb that is no gerund, which would only tell the manner. */
export function opensVerb(chunks: readonly Chunk[], comma: number, form: number): boolean {
  const time = lastWordBefore(chunks, comma);
  // ", every day until July 31, publish": there the time stands before its verb.
  const standsBehind = !isMark(chunks[time - 1], ",", ";") && !opensSegment(norm(chunks, time - 1));
  if (!isMark(chunks[comma], ",") || !isWhen(chunks[time]) || !standsBehind) return false;
  const forms = form & formsAt(chunks, skipAdverbs(chunks, comma + 1)) & (Form.base | Form.thirdPerson);
  return forms !== 0 && !aims(norm(chunks, skipAdverbs(chunks, comma + 1)));
}

const completes = anyOf("complete|finish|finalize|conclude|open|commission");
const pointsBack = anyOf("it|them|this|these");

/** In chunks, from one infinitive to the next. */
const longestInfinitive = 24;

/** ", to hand out the plots before May, and to draw up": the comma before an infinitive that is one of several, right behind a time. */
export function infinitiveInRow(chunks: readonly Chunk[], comma: number, to: number): boolean {
  if (!isWhen(chunks[comma - 1]) || !isInfinitive(chunks, comma + 1)) return false;
  // "by November 9, 2025, to complete them before August 30, 2026": the next step, with its own day.
  const step = skipAdverbs(chunks, comma + 2);
  if (completes(norm(chunks, step)) && pointsBack(norm(chunks, step + 1)) && isWhen(chunks[step + 2])) return true;
  for (let at = comma + 3; at < Math.min(to, comma + longestInfinitive); at++)
    if (norm(chunks, at) === "and" && isInfinitive(chunks, at + 1)) return true;
  return false;
}

/** "the task of guiding schools, of supplying figures": a gerund with the word that governs the first. */
export const gerundInRow = (chunks: readonly Chunk[], comma: number, form: number): boolean =>
  isMark(chunks[comma], ",", ";") &&
  governsGerund(norm(chunks, comma + 1)) &&
  (form & formsAt(chunks, skipAdverbs(chunks, comma + 2)) & Form.gerund) !== 0;

const isInfinitive = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "to" && (formsAt(chunks, skipAdverbs(chunks, at + 1)) & Form.base) !== 0;

/** A time that can date the verb behind it. */
export const isWhen = (chunk: Chunk | undefined): boolean => chunk?.type === "time" && !chunk.time.bare;

/** "the terminal and aircraft apron": "and" before a word that is no verb. */
const joinsNouns = (chunks: readonly Chunk[], at: number): boolean =>
  norm(chunks, at) === "and" && formsAt(chunks, at + 1) === 0 && chunks[at + 1]?.type === "word";

const opensPlace = anyOf("in|for|at");
const opensManner = anyOf(
  "accordance|line|order|which|particular|coordination|collaboration|cooperation|addition|case|principle|general",
);

/** ", the", ", in the remaining provinces", ", cement by September": what the next object in a row can begin with. */
const opensEnumerated = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === "agency" ||
  opensNoun(norm(chunks, at)) ||
  (opensPlace(norm(chunks, at)) && !opensManner(norm(chunks, at + 1))) ||
  (chunks[at]?.type === "word" && formsAt(chunks, at) === 0 && isWhen(chunks[at + 1]));

/** "A before May, the B before June and C by July": the next object, with its own date. */
function enumerated(chunks: readonly Chunk[], comma: number, later: readonly number[]): NextStart | null {
  const next = later.find((index) => index > comma);
  if (next === undefined || next - comma > 10) return null;
  const isPlain = chunks
    .slice(comma + 1, next)
    .every(
      (chunk, at) => !isMark(chunk, ",", ";", ":") && (!opensAnother(chunk.norm) || joinsNouns(chunks, comma + 1 + at)),
    );
  return isPlain ? { at: comma + 1, verbAt: null, cut: comma } : null;
}

/** In chunks, from "and" to the time. */
const longestVerbless = 18;

/** "and at the provincial level within 2025": no verb, but a deadline of its own at its end. */
export function verblessStart(chunks: readonly Chunk[], at: number, later: readonly number[]): NextStart | null {
  const and = isMark(chunks[at], ",") ? at + 1 : at;
  const isEnumerated = isMark(chunks[at], ",") && and === at + 1 && opensEnumerated(chunks, and);
  if (norm(chunks, and) !== "and" && !isMark(chunks[and], ";"))
    return isEnumerated ? enumerated(chunks, at, later) : null;
  const next = later.find((index) => index > and);
  if (next === undefined || next - and > longestVerbless) return null;
  for (let here = and + 1; here < next - 1; here++) if (isMark(chunks[here], ",", ";")) return null;
  return { at: and + 1, verbAt: null, cut: and };
}

const opensShare = anyOf("of|in|among");
const opensQuantity = anyOf("at|about|some|over|nearly|more|one|two|three|half|all|most");
const isQuantity = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === "number" || opensQuantity(norm(chunks, at));
/** In chunks; a share and its term take no more. */
const longestShare = 9;

/** ", of which 1,500 people before July 27", ", of which at least one half by March", ", three of which are to be opened by 2027": a share with a term of its own. */
export function shareStart(chunks: readonly Chunk[], comma: number, to: number): NextStart | null {
  if (!isMark(chunks[comma], ",")) return null;
  if (isQuantity(chunks, comma + 1) && isOfWhich(chunks, comma + 2)) return datedShare(chunks, comma, comma + 1, to);
  return isOfWhich(chunks, comma + 1) && isQuantity(chunks, comma + 3)
    ? datedShare(chunks, comma, comma + 3, to)
    : null;
}

/** ", of which", "in which". */
export const isOfWhich = (chunks: readonly Chunk[], at: number): boolean =>
  opensShare(norm(chunks, at)) && norm(chunks, at + 1) === "which";

/** A share whose words begin at `first`, if a time closes it. */
function datedShare(chunks: readonly Chunk[], comma: number, first: number, to: number): NextStart | null {
  // "three of which are to be opened by the end of 2027"
  const verb = isOfWhich(chunks, first + 1) ? first + 4 : first;
  for (let at = first; at < to && at < first + longestShare; at++) {
    if (isWhen(chunks[at])) return { at: first, verbAt: null, cut: comma };
    if (chunks[at]?.type === "mark" || (at >= verb && isAuxiliaryOrModal(norm(chunks, at)))) return null;
  }
  return null;
}

/** "piloted from August and officially deployed in September": a participle with the next date. */
export function participleAgain(chunks: readonly Chunk[], and: number): NextStart | null {
  const verb = skipAdverbs(chunks, and + 1);
  return (formsAt(chunks, verb) & Form.participle) === 0 ? null : { at: and + 1, verbAt: and + 1, cut: and };
}

/** The chunk before `at`, a comma and a closing bracket left out. */
export function lastWordBefore(chunks: readonly Chunk[], at: number): number {
  const comma = isMark(chunks[at - 1], ",") ? at - 2 : at - 1;
  return isMark(chunks[comma], ")") ? comma - 1 : comma;
}
