import { standAt } from "../../../grammar/stand-at.js";
import { isDueModal, isFiniteAuxiliary } from "../../../lexicon/auxiliaries.js";
import { isSubordinating, opensTimeClause, relates } from "../../../lexicon/clause-words.js";
import { isNot } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { formsAt, isAdverbAt, isCapital, isMark, norm } from "../../scan/scan.js";
import { endsInPlural } from "../subjects/name-parts.js";

const namesContact = anyOf("address|contact|phone|fax|mail");
/** What opens a phrase behind a noun or a verb. */
export const opensPhrase = anyOf(
  "the|a|an|its|their|all|each|every|any|this|that|these|those|to|for|with|in|on|at|by|from|and|or|up|out",
);

/** In chunks. */
const longestLabel = 10;

const namesTime = anyOf("date|dates|deadline|timeline|timeframe");

/** "Purchase Orders: no order should be raised", "Use Case Inventories": a label of nouns in capitals; "Target completion date: June". */
function isLabel(chunks: readonly Chunk[], at: number): boolean {
  for (let last = at + 1; last <= at + 3; last++)
    if (namesTime(norm(chunks, last)) && isMark(chunks[last + 1], ":")) return true;
  let here = at;
  while (here - at < longestLabel && isCapital(chunks[here])) here++;
  return here > at + 1 && (isMark(chunks[here], ":") || here === chunks.length);
}

/** "Address: 16 Ton Duc Thang", "Contact: …": a verb by its form, and a label by its colon. */
const isContact = (chunks: readonly Chunk[], at: number): boolean =>
  namesContact(norm(chunks, at)) && isMark(chunks[at + 1], ":");

const standsAt = anyOf("at|by|to|about|over|nearly");

/** In chunks. */
const longestCompound = 4;

const isPercent = anyOf("%|percent|per|half|most");
/** In chunks; "56-58%" is no longer. */
const longestFigure = 5;

/** "56% of the dust", and not the year of "Audit accounts for 2025". */
const isShare = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at, at + longestFigure).some(({ norm }) => isPercent(norm));

/** "Market surveillance forces fined 43 outlets", "Transport accounts for 56%": nouns side by side, and what they did or do to a number of things. */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  if (standAt(chunks, at + 1, "accounts", "for") && isShare(chunks, at + 3)) return true;
  // "Scrap began pouring in": a noun, and behind it what it did, in a form that is nothing else.
  if (formsAt(chunks, at + 1) === Form.past && (formsAt(chunks, at + 2) & Form.gerund) !== 0) return true;
  // "Package CW-07 drew no bid": a noun and its code.
  const hasCode = isCapital(chunks[at + 1]) && isMark(chunks[at + 2], "-") && chunks[at + 3]?.type === "number";
  if (hasCode) return true;
  // "Type 2 made up seven samples in ten"
  const behindNumber = chunks[at + 1]?.type === "number" ? formsAt(chunks, at + 2) : 0;
  const isDone = (behindNumber & Form.past) !== 0 && (behindNumber & Form.base) === 0;
  if (isDone && (chunks[at + 3]?.type === "number" || opensPhrase(norm(chunks, at + 3)))) return true;
  for (let here = at + 1; here - at <= longestCompound && chunks[here]?.type === "word"; here++) {
    if (opensPhrase(norm(chunks, here)) || isAdverbAt(chunks, here)) return false;
    const forms = formsAt(chunks, here);
    const isPast = (forms & Form.past) !== 0 && (forms & Form.base) === 0;
    const measure = standsAt(norm(chunks, here + 1)) ? here + 2 : here + 1;
    if (isPast) return here > at + 1 && chunks[measure]?.type === "number";
  }
  return false;
}

/** Verbs behind which a whole clause can stand without a "that": "Ensure schools must have water". */
const takesClause = anyOf(
  "ensure|guarantee|see|require|request|propose|suggest|ask|stress|note|remind|state|say|clarify|decide|determine|check|" +
    "make|confirm|recommend|assume|agree|announce|provide|stipulate|let|have|help|know|show|mean|report|inform|tell|warn",
);
const opensModifier = anyOf("at|of|in|under|for|with|from|on|and|or");
/** In chunks, with its preposition. */
const longestModifier = 6;

/** What is due of the noun before it: "shall", "ought to", "need not". */
const saysDue = (chunks: readonly Chunk[], at: number): boolean =>
  isDueModal(norm(chunks, at)) ||
  standAt(chunks, at, "ought", "to") ||
  (norm(chunks, at) === "need" && isNot(norm(chunks, at + 1)));

/** "Scrap dealers shall", "Trade unions and clubs in the delta ought to": a plural noun, with the word of what they do before it, of which something is due. */
function isDueOfPlural(chunks: readonly Chunk[], at: number, lemma: string): boolean {
  if (takesClause(lemma) || chunks[at + 1]?.type !== "word" || !endsInPlural(norm(chunks, at + 1))) return false;
  if (saysDue(chunks, at + 2)) return true;
  if (!opensModifier(norm(chunks, at + 2))) return false;
  for (let here = at + 3; here < at + 2 + longestModifier; here++) {
    if (saysDue(chunks, here)) return true;
    const word = norm(chunks, here);
    if (chunks[here]?.type === "mark" || isSubordinating(word) || relates(word) || opensTimeClause(word)) return false;
  }
  return false;
}

/** In chunks, between its quotation marks. */
const longestQuoted = 8;

/** "“Make in Viet Nam” is not a label": words in quotation marks of which something is said. */
function isQuotedName(chunks: readonly Chunk[], at: number): boolean {
  if (!isMark(chunks[at - 1], '"')) return false;
  for (let here = at + 1; here < at + longestQuoted; here++)
    if (isMark(chunks[here], '"')) return isFiniteAuxiliary(norm(chunks, here + 1));
  return false;
}

/** Whether what can be a verb at the front is a noun by what stands behind it: a label, a name, or what something is said of. */
export const isFrontNoun = (chunks: readonly Chunk[], at: number, lemma: string): boolean =>
  isLabel(chunks, at) ||
  isContact(chunks, at) ||
  isSubject(chunks, at) ||
  isQuotedName(chunks, at) ||
  isDueOfPlural(chunks, at, lemma);
