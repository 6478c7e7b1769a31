import { isAndOr, isArticle } from "../../../lexicon/small-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { type AgencyMention, unlistedBody } from "../../../model/mention.js";
import { Form } from "../../../model/token.js";
import { grammar } from "../../scan/grammar.js";
import type { Reader } from "../../scan/reading.js";
import { matchFirst } from "../../scan/rule-table.js";
import { formsAt, isAdverbAt, isMark, isNumberDot, norm, skipAdverbs } from "../../scan/scan.js";
import { isPassive, passiveDraft } from "../predicates/passive.js";
import { findPredicate } from "../predicates/predicate.js";
import { relativeEnd } from "../subjects/asides.js";
import { endsInPlural } from "../subjects/name-parts.js";
import { phraseEnds } from "../subjects/noun-phrase.js";

const isArticleOrAll = anyOf("the|a|an|all");
/** Words before whoever is told something, which are not of the name. */
export const opensActor = anyOf("the|a|an|all|both|each|every|other|remaining");
const isNoBody = anyOf("it|this|that|there|what|which|who|if|when|as|to|no|none|nobody");

/** In chunks. */
const longest = 14;

/** Words that a noun phrase can hold: no clause has begun before the predicate. */
function isOfPhrase(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type === "agency" || chunk?.type === "number") return true;
  // "B/Ds are requested to …", "Investors in Ring Road No. 4 are asked to …"
  if (chunk?.type === "mark") return isMark(chunk, ",", "-", "'s", "/") || isNumberDot(chunks, at);
  if (chunk?.type !== "word" || (isNoBody(chunk.norm) && !isNumberDot(chunks, at + 1))) return false;
  const tellsPast = (formsAt(chunks, at) & Form.past) !== 0 && (formsAt(chunks, at) & Form.participle) === 0;
  return !tellsPast;
}

const opensAside = anyOf("on|for|in|at|as|like|once|when|too|which|who|whose|under|by|with");
const opensExamples = anyOf("including|such|especially|particularly|notably");

/**
 * The phrases of a list: its commas and "and" part them behind a plural. "Research and Development Offices" are one; what
 * "including" opens are only examples. None where commas do not make a list: "At the border, customs officers".
 */
function partsOf(chunks: readonly Chunk[], from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  let closed = true;
  for (let at = from; at <= to; at++) {
    const isComma = isMark(chunks[at], ",");
    const parted = isComma || (isAndOr(norm(chunks, at)) && endsInPlural(norm(chunks, at - 1)));
    if (at < to && !parted) continue;
    if (at > start) parts.push([start, at]);
    if (isComma && opensExamples(norm(chunks, at + 1))) return parts;
    if (parted) closed = !isComma || isAndOr(norm(chunks, at + 1));
    start = at + 1;
  }
  return closed ? parts : appositionCut(chunks, from, to);
}

/** "Binh Son Refining, the operator of Dung Quat refinery, (was told to)", "The public, on the other hand, (is reminded)": what stands before the commas of an aside; none where they hold anything else. */
function appositionCut(chunks: readonly Chunk[], from: number, to: number): (readonly [number, number])[] {
  if (!isMark(chunks[to - 1], ",")) return [];
  const commas = chunks.slice(from, to - 1).flatMap((chunk, at) => (isMark(chunk, ",") ? [from + at] : []));
  const [comma, ...others] = commas;
  if (comma === undefined || comma === from) return [];
  const opener = norm(chunks, comma + 1);
  const isMeant =
    others.length === 0 ? isArticle(opener) || opensAside(opener) : relativeEnd(chunks, comma, to + 1) === to;
  return isMeant ? [[from, comma]] : [];
}

function mentionOf(chunks: readonly Chunk[], [from, to]: readonly [number, number], text: string): AgencyMention {
  let first = isAndOr(norm(chunks, from)) ? from + 1 : from;
  while (first < to - 1 && opensActor(norm(chunks, first))) first++;
  const [start, end] = [chunks[first]?.start ?? 0, chunks[to - 1]?.end ?? 0];
  const name = text.slice(start, end);
  return unlistedBody(name, { start: chunks[from]?.start ?? start, end }, name.endsWith("s"));
}

/** Those who are told something, from chunk `from` to the predicate at `to`: several where a list names them. */
export const actorsBefore = (chunks: readonly Chunk[], from: number, to: number, text: string): AgencyMention[] =>
  partsOf(chunks, from, to).map((phrase) => mentionOf(chunks, phrase, text));

/**
 * "Packing houses are forbidden to …", "Masters and chief engineers of vessels are advised to …": only
 * somebody can be told to do something, so whatever stands before is the actor,
 * though nothing says that it is a body.
 */
export const readToldAnyone: Reader = (part, at) => {
  const { chunks, to, text } = part;
  const isOpened = isArticleOrAll(norm(chunks, at)) || !(phraseEnds.has(norm(chunks, at)) || isAdverbAt(chunks, at));
  if (chunks[at]?.type !== "word" || !isOpened) return null;
  for (let here = at; here < to && here - at < longest && isOfPhrase(chunks, here); here++) {
    // "The chief engineer, who runs the plant day to day, was tasked with …"
    here = Math.max(here, relativeEnd(chunks, here, to));
    if (here === at || matchFirst(grammar.orderedPredicates, chunks, here, to) === null) continue;
    const predicate = findPredicate(chunks, here, to, true, text);
    const verb = predicate === null ? 0 : formsAt(chunks, skipAdverbs(chunks, predicate.action));
    if (predicate === null || (verb & (Form.base | Form.gerund)) === 0) return null;
    const { adjuncts, action, match } = predicate;
    // "The summary is requested to be sent": of a thing, what is to be done to it.
    if (isPassive(chunks, predicate.action)) return passiveDraft(part, predicate.match.rule, at, predicate.action);
    const mentions = actorsBefore(chunks, at, here, text);
    return mentions.length === 0
      ? null
      : {
          rule: match.rule.name,
          evidence: "ordered",
          sense: match.rule.sense ?? null,
          subject: { kind: "bodies", mentions },
          adjuncts,
          action,
        };
  }
  return null;
};
