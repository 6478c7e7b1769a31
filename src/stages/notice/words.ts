import type { Block } from "../../model/block.js";
import { addDays, type Day, dayOf, yearOf } from "../../model/calendar.js";
import { wordsOf } from "../../model/span.js";
import { readCalendarDate } from "../../nlp/chrono.js";

/** What stands behind the last of a mark; all of the words where none stands. */
export const afterLast = (mark: string, words: string): string => words.slice(words.lastIndexOf(mark) + 1);

/** In blocks: a document's head, or the opening in which an article names the document that it reports. */
export const longestHead = 14;

/** The first paragraphs, in which an article tells whose document it reports. */
export const openingOf = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter(({ kind }) => kind === "paragraph")
    .slice(0, 3)
    .map((block) => wordsOf(text, block))
    .join("\n");

/** The day that words name; a year that they leave out is that of `near`, or the year before where the day would lie after it. */
export function dayFrom(words: string | undefined, near: Day | null): Day | null {
  if (words === undefined) return null;
  const date = readCalendarDate(words.replace(/^the /, ""));
  if (date === null) return null;
  if (date.year !== null) return dayOf(date.year, date.month, date.day);
  if (near === null) return null;
  const day = dayOf(yearOf(near), date.month, date.day);
  return day <= addDays(near, 1) ? day : dayOf(yearOf(near) - 1, date.month, date.day);
}

/** A pattern's source: the label before whoever chairs, at the beginning of a line. */
export const chairLabelWords = String.raw`^(?:(?:In the )?[Cc]hair|Chairman|Chairperson|Chaired by|Presided over by)\s*:`;

/** A name that stands in capitals, as names are written elsewhere. */
export const inTitleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
