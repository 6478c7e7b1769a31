import { latin } from "../../lexicon/letters.js";
import { isDating } from "../../lexicon/lines/rules.js";
import { dateSource } from "../../lexicon/reference-pattern.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import { prepare } from "../../model/matches.js";
import { wordsOf } from "../../model/span.js";
import { columned } from "./letterhead.js";
import { dayFrom } from "./words.js";

const anyDate = new RegExp(dateSource, "u");
/** "the 27th November, 2013", "September 10th, 2025" */
const ordinalDate = /(?:the )?(?:\d{1,2}(?:st|nd|rd|th) \p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)),? \d{4}/u;

/** "Can Tho, 11 April 2028 (TTXVN) – Nearly 600 delegates …" */
const inlineDateline = new RegExp(`^[${latin}\\s.,()]{0,40}(${dateSource})[^.–—-]{0,20}[–—-]`, "u");

/** "No.: 35/CT-TTg | Hanoi, September 07, 2017": the number shares its line with the place and the day. */
const hasColumns = (line: string): boolean => columned.test(line) || line.includes("|");

/** "Hanoi, April 16, 2026" right below the number: the document's own day, whenever the page that holds it appeared; null without it. */
export function documentDay(text: string, blocks: readonly Block[]): Day | null {
  const line = blocks.find(({ rule }) => rule !== null && isDating(rule));
  return line === undefined ? null : dayIn(wordsOf(text, line));
}

/** Nothing but a day, as letters have it: "4 November 2025", "Dated the 12th March, 2025". */
const bareDay = new RegExp(`^(?:dated?,?:? )?(?:\\w{3,6}day,? )?(?:${dateSource}|${ordinalDate.source})$`, "iu");

/** The day on a line of its own, of a letter or a memo; null without one. */
export function ownDay(text: string, blocks: readonly Block[]): Day | null {
  const line = blocks.find((block) => block.kind === "dateline" && bareDay.test(wordsOf(text, block)));
  return line === undefined ? null : dayIn(wordsOf(text, line));
}

const dayIn = (line: string): Day | null => dayFrom(ordinalDate.exec(line)?.[0] ?? anyDate.exec(line)?.[0], null);

/** The day on a dateline, a letterhead or a stamp; null where none stands. */
export function articleDateOf(text: string, blocks: readonly Block[]): Day | null {
  const stamp = /^\s*date (\d{4}-\d{2}-\d{2})\b/.exec(text);
  if (stamp !== null) return stamp[1] ?? null;
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  for (const block of blocks) {
    if (block === opening) {
      const words = wordsOf(text, block);
      const inline = prepare(inlineDateline, words).exec(words)?.[1];
      const day = dayFrom(inline, null);
      if (day !== null) return day;
    }
    if (block.kind !== "dateline" && !(block.kind === "letterhead" && hasColumns(wordsOf(text, block)))) continue;
    const day = dayIn(wordsOf(text, block));
    if (day !== null) return day;
  }
  const done = /\bthis (\d{1,2})(?:st|nd|rd|th) day of (\p{L}+),? (\d{4})/u.exec(text);
  return done === null ? null : dayFrom(`${done[1]} ${done[2]} ${done[3]}`, null);
}
