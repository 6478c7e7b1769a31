import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { isMark, norm } from "../clauses/scan.js";

const sortsRole = anyOf("focal|standing");
const isRole = anyOf("point|agency|body");
const opensMatter = anyOf("of|for|in|on");
const pointsAtMatter = anyOf("the|this|that|these|its");
/** In chunks; "for this work", "of the Steering Committee" take no more. */
const longestMatter = 4;

/** "is the standing agency for the plan": what a body is, and no word of what it does. */
export function isOnlyRole(chunks: readonly Chunk[], at: number, actionTo: number): boolean {
  const isNamed = norm(chunks, at) === "is" && norm(chunks, at + 1) === "the";
  if (!isNamed || !sortsRole(norm(chunks, at + 2)) || !isRole(norm(chunks, at + 3))) return false;
  const end = isMark(chunks[actionTo - 1], ".", ";", ",") ? actionTo - 1 : actionTo;
  const hasMatter = opensMatter(norm(chunks, at + 4)) && pointsAtMatter(norm(chunks, at + 5));
  return end === at + 4 || (hasMatter && end - (at + 4) <= longestMatter);
}
