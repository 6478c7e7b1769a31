import { isDueOrPresent } from "../../../lexicon/auxiliaries.js";
import { isArticle } from "../../../lexicon/small-words.js";
import type { Chunk } from "../../../model/chunk.js";
import { type Part, splitAtSemicolons } from "../../scan/parts.js";
import type { BodiesMatch, ParseContext } from "../../scan/reading.js";
import { isMark, norm } from "../../scan/scan.js";
import { findPredicate } from "../predicates/predicate.js";
import { type AnaphorMatch, pointsAt, readAnaphor } from "../subjects/anaphor.js";
import { readBodies } from "../subjects/bodies.js";

/** "Ministry of Health: it shall inspect": what stands behind the colon is meant of the bodies before it, and parts nothing. */
const meansHeading = ({ subject }: AnaphorMatch, bodies: BodiesMatch | null, colon: number): boolean =>
  bodies?.next === colon && subject.kind === "anaphor" && pointsAt(subject, bodies.mentions);

/** "…also have specific tasks: The Ministry of Health will implement …": a colon before a clause with a subject of its own. */
function clauseColon(chunks: readonly Chunk[], { from, to }: Part, text: string): number | null {
  for (let at = from + 1; at < to - 2; at++) {
    if (!isMark(chunks[at], ":")) continue;
    // "is the standing body: it shall inspect"
    const anaphor = readAnaphor(chunks, at + 1);
    const mayName = chunks[at + 1]?.type === "agency" || (anaphor === null && isArticle(norm(chunks, at + 1)));
    const bodies = mayName ? readBodies(chunks, at + 1, to, text) : null;
    if (anaphor !== null && meansHeading(anaphor, readBodies(chunks, from, at, text), at)) return null;
    const next = bodies?.next ?? anaphor?.next ?? null;
    const isSeveral = bodies !== null && bodies.mentions.length > 1;
    const predicate = next === null ? null : findPredicate(chunks, next, to, isSeveral, text);
    return predicate === null || predicate.match.rule.mood === "present" ? null : at;
  }
  return null;
}

/** The parts of a sentence, cut at semicolons and before clauses that a colon announces; an apposition with a semicolon in it stays whole. */
export function partsOf(chunks: readonly Chunk[], from: number, end: number, context: ParseContext): Part[] {
  const split = splitAtSemicolons(chunks, from, end);
  const [first, second] = split;
  const joined =
    first !== undefined && second !== undefined && isOpenApposition(chunks, first, second)
      ? [{ from: first.from, to: second.to }, ...split.slice(2)]
      : split;
  const parts: Part[] = [];
  for (const part of joined) {
    const colon = clauseColon(chunks, part, context.text);
    if (colon === null) parts.push(part);
    else parts.push({ from: part.from, to: colon }, { from: colon + 1, to: part.to });
  }
  return parts;
}

/** "Minister of X, Head of the Working Group; reform, responsible for urging …": no verb stands before the semicolon. */
function isOpenApposition(chunks: readonly Chunk[], first: Part, second: Part): boolean {
  if (chunks[first.from]?.type !== "agency" || !isMark(chunks[first.from + 1], ",")) return false;
  for (let at = first.from; at < first.to; at++)
    if (isDueOrPresent(norm(chunks, at)) || norm(chunks, at) === "to") return false;
  for (let at = second.from; at < second.to - 1; at++)
    if (isMark(chunks[at], ",") && norm(chunks, at + 1) === "responsible") return true;
  return false;
}
