import { issuingNouns } from "../../lexicon/issuing.js";
import { askedForDocuments, ownDocuments } from "../../lexicon/own-documents.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { normAt, skip } from "./scan.js";

const isMade = anyOf("issued|signed|promulgated|published|released|adopted|approved");
const takes = anyOf("takes|took|taking");
const comes = anyOf("comes|came|coming|enters|entered|entering");
const isForce = anyOf("force|effect|operation");
const isBeing = anyOf("is|was|being");

/** "is issued", "has been approved", "takes effect", "enters into force": index after the words for a document's becoming valid; `at` where none stand. */
function validityEnd(tokens: readonly Token[], at: number): number {
  const word = normAt(tokens, at);
  const participle = standAt(tokens, at, "has", "been") ? at + 2 : isBeing(word) ? at + 1 : at;
  if (participle > at && isMade(normAt(tokens, participle))) return participle + 1;
  if (takes(word) && normAt(tokens, at + 1) === "effect") return at + 2;
  if (comes(word) && normAt(tokens, at + 1) === "into" && isForce(normAt(tokens, at + 2))) return at + 3;
  return standAt(tokens, at, "becomes", "effective") ? at + 2 : at;
}

/** Whether the token at `last` ends the name of the notice itself: "this Plan", "this Official Dispatch". */
function isOwn(tokens: readonly Token[], last: number): boolean {
  const word = normAt(tokens, last);
  const determiner = normAt(tokens, last - 1) === "official" ? last - 2 : last - 1;
  return ownDocuments.has(word) && normAt(tokens, determiner) === (word === "minutes" ? "these" : "this");
}

/** Index after the name of the notice itself, which ends before `end`, and after "is issued", "takes effect" behind it; null where no such name ends there. */
export const ownDocumentEnd = (tokens: readonly Token[], end: number): number | null =>
  isOwn(tokens, end - 1) ? validityEnd(tokens, end) : null;

/** Index after "the date on which", "the day that", or `at`. */
function dayEnd(tokens: readonly Token[], at: number): number {
  const day = skip(tokens, at, "the");
  if (skip(tokens, day, "date", "day", "time", "moment") === day) return at;
  return standAt(tokens, day + 1, "on", "which") ? day + 3 : skip(tokens, day + 1, "when", "that");
}

/** "this Plan is issued", "the date on which this Decision takes effect": the tokens from `at` up to `end` say that the notice itself becomes valid. */
export function isOwnValidity(tokens: readonly Token[], at: number, end: number): boolean {
  const first = dayEnd(tokens, at);
  const last = skip(tokens, first + 1, "official");
  if (normAt(tokens, first) !== "this" || !isOwn(tokens, last)) return false;
  const isMeant = tokens[last]?.capital === true || !askedForDocuments.has(normAt(tokens, last));
  return isMeant && validityEnd(tokens, last + 1) === end && end > last + 1;
}

const isAct = anyOf(issuingNouns);

/** "carry out this Directive within 20 days of *its signing*": the duration from `from` stands right behind the notice's name. */
export const isOwnAct = (tokens: readonly Token[], from: number, at: number, end: number): boolean =>
  end === at + 2 && normAt(tokens, at) === "its" && isAct(normAt(tokens, at + 1)) && isOwn(tokens, from - 1);
