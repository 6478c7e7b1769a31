import { due, isPresentBe, presentBe, presentHave } from "../../lexicon/auxiliaries.js";
import { linksGerund } from "../../lexicon/clause-words.js";
import { nominalVerbs } from "../../lexicon/nominal-verbs.js";
import { isAndOr, isArticle, isNot } from "../../lexicon/small-words.js";
import { guessLemma, verbOf } from "../../lexicon/verb-table.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { Form } from "../../model/token.js";
import { isCapital, isMark, norm, skipAdverbs, skipQuotes } from "../scan/scan.js";

const belongsToVerb = anyOf(
  `not|n't|neither|to|be|also|'s|never|longer|no|forbidden|absolutely|${due}|${presentBe}|${presentHave}`,
);
const isAuxiliary = anyOf(`be|${presentBe}|${presentHave}`);
const isDo = anyOf("do|does|did");
const opensComplement = anyOf("to|on|in|by");

/** Verbs that only say how another is done: the one after them is the main verb. */
const auxiliaryActions = anyOf(
  "continue|focus|strive|concentrate|endeavour|endeavor|seek|try|proceed|begin|start|go|keep|aim|remain",
);

/** Nouns behind which the work itself is named ("the task of reviewing"). */
const workNouns = anyOf("task|work|tasks|process|procedures");

function guessedLemmaAt(chunks: readonly Chunk[], at: number): string | null {
  const chunk = chunks[at];
  if (chunk?.type !== "word") return null;
  if (isPresentBe(chunk.norm)) return "be";
  // "fast-track the certificates": the verb and what a hyphen joins to it.
  const next = chunks[at + 1];
  const isJoined = next?.type === "word" && next.token.joined && isHyphened(chunk.norm);
  return isJoined
    ? `${chunk.norm}-${verbOf(next.norm)?.lemma ?? guessLemma(next.norm)}`
    : (chunk.verb?.lemma ?? guessLemma(chunk.norm));
}

/** First halves of verbs that a hyphen joins; others only stand before a noun's adjective ("review long-term plans"). */
const isHyphened = anyOf(
  "e|post|fast|double|ring|cross|spot|field|pilot|test|mass|spear|black|white|safe|pre|cost|stress|road|soft|hot|bench|time",
);

/** "the direct supervision of the work", "(coordinates with A in) inspection of mills": the verb that a noun of work stands for, behind its article or with "of" right behind it. */
function nominalVerbAt(chunks: readonly Chunk[], at: number): string | null {
  const first = chunks[at];
  if (first?.type === "word" && first.verb === null && norm(chunks, at + 1) === "of")
    return nominalVerbs[first.norm] ?? null;
  if (!isArticle(norm(chunks, at))) return null;
  const noun = norm(chunks, at + 2) === "of" ? at + 1 : norm(chunks, at + 3) === "of" ? at + 2 : at;
  return nominalVerbs[norm(chunks, noun)] ?? null;
}

const isVerbAt = (chunks: readonly Chunk[], at: number, forms: number): boolean => {
  const chunk = chunks[at];
  return chunk?.type === "word" && chunk.verb !== null && (chunk.verb.forms & forms) !== 0;
};

/** The verb that an auxiliary action leads to: "continue to review", "focus on directing". */
function innerVerb(chunks: readonly Chunk[], at: number, to: number): number | null {
  let here = skipAdverbs(chunks, at + 1);
  if (opensComplement(norm(chunks, here))) here = skipAdverbs(chunks, here + 1);
  else if (!isVerbAt(chunks, here, Form.gerund)) return null;
  return here < to && isVerbAt(chunks, here, Form.base | Form.gerund) ? here : null;
}

/**
 * Lemmas of an action's verbs, the main one first: the verb the action begins
 * with, those coordinated with it, and the work named after "the task of".
 */
export function verbsOf(chunks: readonly Chunk[], from: number, to: number): string[] {
  const verbs: string[] = [];
  const add = (lemma: string | null): void => {
    // "…, to be completed before May" names no further piece of work.
    const isLaterBe = lemma === "be" && verbs.length > 0;
    if (lemma !== null && lemma !== "" && !isLaterBe && !verbs.includes(lemma)) verbs.push(lemma);
  };
  let here = skipQuotes(chunks, from);
  // "in supplying electricity": what a verb before the partners governs.
  if (linksGerund(norm(chunks, here)) && isVerbAt(chunks, skipAdverbs(chunks, here + 1), Form.gerund)) here++;
  if (isDo(norm(chunks, skipAdverbs(chunks, here))) && isNot(norm(chunks, skipAdverbs(chunks, here) + 1)))
    here = skipAdverbs(chunks, here) + 1;
  while (belongsToVerb(norm(chunks, skipAdverbs(chunks, here))) && !isFinalBe(chunks, here, to)) {
    here = skipAdverbs(chunks, here) + 1;
  }
  const first = skipQuotes(chunks, skipAdverbs(chunks, here));
  // "The use of candles is forbidden": nothing stands behind it.
  if (first >= to && norm(chunks, first - 1) === "forbidden") return ["forbid"];
  const nominal = nominalVerbAt(chunks, first);
  if (nominal !== null) return [nominal];
  const lemma = guessedLemmaAt(chunks, first);
  const inner = lemma !== null && auxiliaryActions(lemma) ? innerVerb(chunks, first, to) : null;
  if (inner !== null) add(guessedLemmaAt(chunks, inner));
  add(lemma);
  const start = inner ?? first;
  const forms = formsOf(chunks, start);
  for (let at = start + 1; at < to; at++) {
    if (isMark(chunks[at], ";", ":")) break;
    if (norm(chunks, at) === "of" && workNouns(norm(chunks, at - 1)) && isVerbAt(chunks, at + 1, Form.gerund))
      add(guessedLemmaAt(chunks, at + 1));
    const comma = isMark(chunks[at], ",");
    if (!comma && !isAndOr(norm(chunks, at))) continue;
    const link = comma && isAndOr(norm(chunks, at + 1)) ? at + 2 : at + 1;
    const verb = skipAdverbs(chunks, norm(chunks, link) === "to" ? link + 1 : link);
    const chunk = chunks[verb];
    if (
      verb < to &&
      isVerbAt(chunks, verb, forms) &&
      // "Noi Bai, Da Nang and Tan Son Nhat"
      !(isCapital(chunks[verb]) && isCapital(chunks[verb + 1])) &&
      !(chunk?.type === "word" && chunk.verb?.ambiguous && !precedesObject(chunks, verb))
    )
      add(guessedLemmaAt(chunks, verb));
  }
  // "must be substantive and completed before May": what is done tells more than what is.
  return verbs[0] === "be" && verbs.length > 1 ? [...verbs.slice(1), "be"] : verbs;
}

/** "must be short", "be responsible": the copula is the verb itself. */
const isFinalBe = (chunks: readonly Chunk[], at: number, to: number): boolean => {
  const here = skipAdverbs(chunks, at);
  if (!isAuxiliary(norm(chunks, here))) return false;
  const next = skipAdverbs(chunks, here + 1);
  // "must be collected", "must be collecting", but "have nursing schools admit"
  const behind = norm(chunks, here) === "be" ? Form.participle | Form.past | Form.gerund : Form.participle | Form.past;
  return next >= to || !isVerbAt(chunks, next, behind);
};

const formsOf = (chunks: readonly Chunk[], at: number): number => {
  const chunk = chunks[at];
  if (chunk?.norm === "be") return Form.participle;
  return chunk?.type === "word" && chunk.verb !== null ? chunk.verb.forms : Form.base;
};

/** A noun-like word counts as a verb where an object, a preposition or another verb of the chain follows. */
const precedesObject = (chunks: readonly Chunk[], at: number): boolean => {
  const next = chunks[at + 1];
  return next !== undefined && !isMark(next, ",", ".") && norm(chunks, at + 1) !== "of";
};
