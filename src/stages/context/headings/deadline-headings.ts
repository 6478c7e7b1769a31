import { isDueOrPresent } from "../../../lexicon/auxiliaries.js";
import { headingCues } from "../../../lexicon/headings.js";
import { isLimit } from "../../../lexicon/time-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Block, Sentence } from "../../../model/block.js";
import type { Chunk } from "../../../model/chunk.js";
import { timesOf } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import { readFragment } from "../../clauses/times/fragments.js";
import { isMark, markOf, norm } from "../../scan/scan.js";

/** Where the words of a heading end: its colon or full stop left out. */
export const contentOf = (chunks: readonly Chunk[]): number => {
  let end = chunks.length;
  while (end > 0 && isMark(chunks[end - 1], ":", ".", "-")) end--;
  return end;
};

/** Whether a sentence is all that stands in its block. */
export const fillsBlock = (chunks: readonly Chunk[], block: Block): boolean =>
  chunks[0]?.start === block.start && chunks.at(-1)?.end === block.end;

const endsText = markOf('. ; : , / "');

/** A short numbered line that ends like a heading: "4. Organization of implementation". */
export const looksLikeNumberedHeading = (chunks: readonly Chunk[], block: Block): boolean =>
  (block.marker === "number" || block.marker === "roman" || block.marker === "capital") &&
  chunks.length <= 14 &&
  !endsText(chunks.at(-1));

/** "On land clearance (to be completed before July 15, 2026)": by when, in the bracket that closes a heading. */
function readClosingBracket(chunks: readonly Chunk[], end: number): readonly TimeExpression[] {
  if (!isMark(chunks[end - 1], ")")) return [];
  const open = chunks.findLastIndex((chunk, at) => at < end && isMark(chunk, "("));
  if (open <= 0) return [];
  const inside = chunks.slice(open + 1, end - 1);
  const times = timesOf(inside);
  // "Phase 3 - Handover (December 2025)": of a phase any time is its term.
  if (headingCues.term.test(norm(chunks, 0)) && times.length === inside.length) return times;
  const fragment = readFragment(chunks, open + 1, end - 1, () => []);
  if (fragment === null) return [];
  // "(September 2025)" as often says when a meeting was; "(before September 30, 2025)" only by when.
  return fragment.bare ? fragment.times.filter(({ bound }) => isLimit(bound)) : fragment.times;
}

/** "TASKS TO BE COMPLETED BEFORE SEPTEMBER 30, 2025", "Tasks before July 15, 2026": a heading that ends in the time by which its tasks are done. */
export function readDoneByHeading(chunks: readonly Chunk[]): readonly TimeExpression[] {
  const end = contentOf(chunks);
  const bracketed = readClosingBracket(chunks, end);
  if (bracketed.length > 0) return bracketed;
  const last = chunks[end - 1];
  if (last?.type !== "time") return [];
  const before = norm(chunks, end - 2);
  return headingCues.done.test(before) || (isLimit(last.time.bound) && headingCues.work.test(before))
    ? [last.time]
    : [];
}

/** "To be completed before August 31, 2025:", "Deadline: August 31, 2025": a heading that is nothing but the deadline of what stands below it. */
export function readTermHeading(chunks: readonly Chunk[]): readonly TimeExpression[] {
  const fragment = readFragment(chunks, 0, contentOf(chunks), () => []);
  return fragment === null || fragment.bare ? [] : fragment.times;
}

/** "Tasks to be completed before July 15, 2026:", "1. Group of tasks due by May 5": a line that heads tasks as a heading does. */
const headsDatedTasks = (chunks: readonly Chunk[], isNumbered: boolean): boolean =>
  chunks.length <= 14 &&
  chunks.slice(0, 4).some((chunk) => chunk.type === "word" && headingCues.work.test(chunk.norm)) &&
  !chunks.some(({ type }) => type === "agency") &&
  // "2. The tasks must be completed before May" is a task itself.
  !(isNumbered && chunks.some((chunk, at) => isDueOrPresent(chunk.norm) && !isRelative(norm(chunks, at - 1))));

const isRelative = anyOf("that|which");

/** The times of a line that is a heading by its words and not by its look. */
function timesOfHeadingLine(chunks: readonly Chunk[], block: Block): readonly TimeExpression[] {
  const isWhole = fillsBlock(chunks, block);
  const isNumbered = isWhole && looksLikeNumberedHeading(chunks, block);
  if (!isNumbered && !isMark(chunks.at(-1), ":")) return [];
  const term = isWhole ? readTermHeading(chunks) : [];
  const namesMatter = isNumbered && headingCues.numbered.test(`${norm(chunks, 0)} ${norm(chunks, 1)}`);
  return term.length === 0 && (namesMatter || headsDatedTasks(chunks, isNumbered)) ? readDoneByHeading(chunks) : term;
}

const countsWork = anyOf("following|these|several|two|three|four|five|six|seven|eight|nine|ten");
/** In chunks, from "three" to "tasks": "Three other urgent pieces of work". */
const longestCount = 6;

/** "Three pieces of work": index after the noun that a number of tasks is called by; -1 where the sentence opens otherwise. */
function countedWorkEnd(chunks: readonly Chunk[]): number {
  const count = norm(chunks, 0) === "the" ? 1 : 0;
  const isCount = countsWork(norm(chunks, count)) || /^\d$/.test(norm(chunks, count));
  if (!isCount) return -1;
  const noun = chunks.slice(0, longestCount).findIndex((chunk) => headingCues.counted.test(chunk.norm));
  return noun < 0 ? -1 : noun + 1;
}

/**
 * "Three pieces of work must be over by December 20. The Ministry of Finance will …": the times of a sentence that only
 * counts the tasks which stand behind it in its paragraph.
 */
export function readCountedTasks(chunks: readonly Chunk[], { block, start, end }: Sentence): readonly TimeExpression[] {
  if (start !== block.start || end >= block.end) return [];
  const from = countedWorkEnd(chunks);
  const last = chunks[contentOf(chunks) - 1];
  if (from < 0 || last?.type !== "time" || !isLimit(last.time.bound)) return [];
  const isDue = chunks.some((chunk, at) => at >= from && (isDueOrPresent(chunk.norm) || chunk.norm === "need"));
  return isDue && !chunks.some(({ type }) => type === "agency") ? [last.time] : [];
}

/** "Before August 31, 2025:" at the front of a sentence, or a line that only names a time: the times, and the chunk after them. */
export function readDeadlineHeading(
  chunks: readonly Chunk[],
  block: Block,
): { times: readonly TimeExpression[]; next: number } | null {
  let at = norm(chunks, 0) === "specifically" ? (isMark(chunks[1], ",") ? 2 : 1) : 0;
  const times: TimeExpression[] = [];
  while (chunks[at]?.type === "time") {
    times.push((chunks[at] as Extract<Chunk, { type: "time" }>).time);
    at++;
    if (isMark(chunks[at], ",")) at++;
  }
  if (times.length === 0) {
    const done = timesOfHeadingLine(chunks, block);
    return done.length === 0 ? null : { times: done, next: chunks.length };
  }
  if (isMark(chunks[at], ":")) return { times, next: at + 1 };
  const alone = at === chunks.length && (block.marker !== null || block.kind === "heading");
  return alone ? { times, next: at } : null;
}
