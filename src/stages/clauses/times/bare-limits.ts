import type { Chunk } from "../../../model/chunk.js";
import { grammar } from "../../scan/grammar.js";
import { matchFirst } from "../../scan/rule-table.js";
import { isMark } from "../../scan/scan.js";

/** "striving for August 2027": there a month needs no preposition of its own. */
const isStrivenFor = (chunks: readonly Chunk[], at: number): boolean =>
  matchFirst(grammar.completions, chunks, at - 2, at)?.rule.governsTime === true;

/** In chunks: "time limit for submission to the Government:". */
const longestLabel = 10;

/** "draft the rules, time of submission: quarter IV/2026": a label behind a comma says by when. */
function isBehindLabel(chunks: readonly Chunk[], at: number): boolean {
  if (!isMark(chunks[at - 1], ":")) return false;
  for (let here = at - 2; here > at - longestLabel; here--)
    if (isMark(chunks[here - 1], ",", "-")) return matchFirst(grammar.fragments, chunks, here, at)?.end === at;
  return false;
}

/** "finish the survey in both districts – end of November 2026": a day, month or quarter closes the task behind a dash. */
function closesTask(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, before] = [chunks[at], chunks[at - 2]];
  if (chunk?.type !== "time" || !isMark(chunks[at - 1], "-") || chunk.time.precision === "year") return false;
  const isLast = at === chunks.length - 1 || isMark(chunks[at + 1], ".", ";");
  return isLast && (before?.type === "word" || before?.type === "agency" || isMark(before, ")"));
}

/** Whether a time that no preposition opens is a limit of the task all the same. */
export const isBareLimit = (chunks: readonly Chunk[], at: number): boolean =>
  isStrivenFor(chunks, at) || isBehindLabel(chunks, at) || closesTask(chunks, at);
