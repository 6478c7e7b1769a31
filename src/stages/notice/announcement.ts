import { findReferences } from "../../grammar/references.js";
import { announcedKinds, suffixOf } from "../../lexicon/document-kinds.js";
import { dateSource } from "../../lexicon/reference-pattern.js";
import { weekdays } from "../../lexicon/time-words.js";
import type { Block } from "../../model/block.js";
import { addDays, type Day, weekdayOf } from "../../model/calendar.js";
import type { ReferenceMention } from "../../model/mention.js";
import { dayFrom, openingOf } from "./words.js";

/** Words before a reference that cite it as something else's ground and do not announce it. */
const citing =
  /(?:implement\w{0,9}|according to|pursuant to|in accordance with|based on|under|stipulated in|assigned in|outlined in|with|implementation of|regarding|amending|replacing|in line with|and|,|by|to)\s{1,9}(?:the\s{1,9})?(?:Government(?:'s)?\s{1,9}|Prime Minister(?:'s)?\s{1,9})?$/i;

/** Stands in the words after the last full stop. */
const announcing =
  /\b(?:issued|signed|announced|released|circulated|communicated|sent|promulgated|Government Office has|content of|laid down in|set forth in|set out in|laid out in|conveyed in|came in|comes? in|stated in|contained in)\b/;

/** The sentence begins with the document: "Official Dispatch No. 109, just signed", "In Notice No. 88, issued on". */
const opening = /^(?:In|Under|By|The|His|Her|An?|This)?\s*(?:[Dd]ocument|[Ll]etter|[Tt]ext)?$/;

/** "VGP -", "(VNA) –": the news agency before the first sentence. */
const agencyOfNews = /^\s{0,9}\(?[A-Z]{2,6}\)?\s{0,3}[-–—]\s{0,3}/;

/** The words right after a document by which a sentence presents it. */
const presented =
  /^[^.]{0,160}?\b(?:issued|signed|sent|announced|dated|conveys|demands|praises|groups|orders|requires|calls|notes|states|on|of)\b/;

/** The date, with or without a year, that is part of a reference. */
const givesDate = / (?:dated|issued on|signed on) /;

const afterLast = (mark: string, words: string): string => words.slice(words.lastIndexOf(mark) + 1);

/** The document that an article reports, and the sentence that says so. */
export interface Announcement {
  readonly reference: ReferenceMention;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** The document that an article reports: the first citation that announces and does not ground. */
export function announcementIn(text: string, blocks: readonly Block[]): Announcement | null {
  const readable = blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "title" || kind === "heading")
    .slice(0, 14);
  for (const block of readable) {
    for (const reference of findReferences(text, block.start, block.end)) {
      const { number, kind } = reference.reference;
      const known = suffixOf(number);
      if (number === null || (kind !== null && !announcedKinds.has(kind)) || (kind === null && known === undefined))
        continue;
      const stop = text.lastIndexOf(". ", reference.start - 1);
      const start = Math.max(block.start, stop < 0 || stop < block.start ? block.start : stop + 1);
      const before = text.slice(start, reference.start);
      if (citing.test(before) && !/^\s*(?:In|Under)\s*$/.test(before) && !/\b(?:issued|signed|released) $/.test(before))
        continue;
      const opens = opening.test(before.replace(agencyOfNews, "").trim());
      const isPresented =
        givesDate.test(reference.reference.text) || presented.test(text.slice(reference.end, reference.end + 200));
      const opensSentence = opens && isPresented;
      const isDated = reference.reference.date !== null && opens;
      if (
        known?.issuer === "national-assembly" ||
        !(opensSentence || isDated || announcing.test(afterLast(".", before)))
      )
        continue;
      if (kind === "plan" || /\b(?:implement|conclusion on|review of)\b/i.test(afterLast(",", before))) continue;
      const end = text.indexOf(". ", reference.end);
      return { reference, sentenceStart: start, sentenceEnd: end < 0 || end > block.end ? block.end : end };
    }
  }
  return null;
}

/** The weekday by a name, counted back from the article's day: "on Tuesday" may be that day itself, "last Friday" lies before it. */
function weekdayBefore(name: string | undefined, article: Day | null, isLast: boolean): Day | null {
  const weekday = name === undefined ? undefined : weekdays[name.toLowerCase()];
  if (weekday === undefined || article === null) return null;
  const days = (weekdayOf(article) - weekday + 7) % 7;
  return addDays(article, -(isLast && days === 0 ? 7 : days));
}

const datedWords = new RegExp(`(?:dated|, of|\\bof|\\bon) (?:the )?(${dateSource})`, "u");
const onDay = new RegExp(`\\bOn (?:the \\w{1,20} of )?(${dateSource}),? `, "u");
/** "were circulated by the Government Office on April 29 in", right before the document. */
const sentOn = new RegExp(
  `\\b(?:circulated|released|announced|communicated|issued)\\b[^.]{0,60} on (${dateSource}) in (?:the )?$`,
  "u",
);
const signing = /\b(?:signed|issued)\b/;
const onSomeDay = new RegExp(` on (\\w{1,20}day\\b|${dateSource})`, "gu");

function ownDate(
  text: string,
  { reference, sentenceStart, sentenceEnd }: Announcement,
  article: Day | null,
): Day | null {
  if (reference.reference.date !== null) return reference.reference.date;
  const after = text.slice(reference.start, sentenceEnd);
  const before = text.slice(sentenceStart, reference.start);
  const dated = datedWords.exec(after)?.[1];
  const own = dayFrom(dated, article);
  if (own !== null) return own;
  const last = weekdayBefore(/\blast (\w{1,20}day)\b/i.exec(after)?.[1], article, true);
  const on = weekdayBefore(/\b(?:signed|issued)\b(?:[^.]{0,40} on)? (\w{1,20}day)\b/.exec(after)?.[1], article, false);
  if (last !== null || on !== null) return last ?? on;
  const sent = dayFrom(sentOn.exec(before)?.[1], article);
  if (sent !== null) return sent;
  const opening = onDay.exec(before);
  const signed = opening !== null && signing.test(before.slice(opening.index + opening[0].length));
  return signed ? dayFrom(opening[1], article) : null;
}

/** In characters. */
const longestIssuer = 120;
const afterFirst = (opening: string, { index, 0: words }: RegExpExecArray): string =>
  opening.slice(index + words.length, index + words.length + longestIssuer).split(". ")[0] ?? "";

/** "signed by Prime Minister X on Wednesday", "on Tuesday signed", in the sentences before the one that gives the number. */
function signedDate(text: string, blocks: readonly Block[], article: Day | null): Day | null {
  const opening = openingOf(text, blocks);
  const first = onDay.exec(opening);
  // "On March 12, 2026, the Prime Minister issued …"
  if (first !== null && signing.test(afterFirst(opening, first))) return dayFrom(first[1], article);
  const words = [...opening.matchAll(onSomeDay)].find(
    ({ 0: found, index }) =>
      signing.test(afterLast(".", opening.slice(Math.max(0, index - 66), index))) ||
      /^ (?:signed|issued)\b/.test(opening.slice(index + found.length)),
  )?.[1];
  if (words === undefined) return null;
  return /day$/.test(words) ? weekdayBefore(words, article, false) : dayFrom(words, article);
}

/** The notice's own day, from the sentence that announces it or from those before. */
export const announcedDate = (
  text: string,
  blocks: readonly Block[],
  announcement: Announcement,
  article: Day | null,
): Day | null => ownDate(text, announcement, article) ?? signedDate(text, blocks, article);
