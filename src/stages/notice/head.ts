import { findReferences } from "../../grammar/references.js";
import { announcedKinds, documentKinds, numberSuffixes } from "../../lexicon/document-kinds.js";
import { dateSource } from "../../lexicon/reference-pattern.js";
import { weekdays } from "../../lexicon/time-words.js";
import type { Block } from "../../model/block.js";
import { addDays, type Day, dayOf, weekdayOf, yearOf } from "../../model/calendar.js";
import type { ReferenceMention } from "../../model/mention.js";
import { readCalendarDate } from "../../nlp/chrono.js";

/** What the head of a notice, or its announcement in an article, says of it. */
export interface NoticeHead {
  readonly number: string | null;
  readonly kind: string | null;
  readonly date: Day | null;
  /** When the article that reports the notice appeared. */
  readonly articleDate: Day | null;
  readonly url: string | null;
}

const anyDate = new RegExp(dateSource, "u");

/** The day that words name; a year that they leave out is that of `near`, or the year before where the day would lie after it. */
function dayFrom(words: string | undefined, near: Day | null): Day | null {
  if (words === undefined) return null;
  const date = readCalendarDate(words.replace(/^the /, ""));
  if (date === null) return null;
  if (date.year !== null) return dayOf(date.year, date.month, date.day);
  if (near === null) return null;
  const day = dayOf(yearOf(near), date.month, date.day);
  return day <= addDays(near, 1) ? day : dayOf(yearOf(near) - 1, date.month, date.day);
}

const slice = (text: string, block: Block): string => text.slice(block.start, block.end);

/** "Can Tho, 11 April 2028 (TTXVN) – Nearly 600 delegates …" */
const inlineDateline = new RegExp(`^[\\p{L}\\s.,()]{0,40}(${dateSource})[^.–—-]{0,20}[–—-]`, "u");

function articleDateOf(text: string, blocks: readonly Block[]): Day | null {
  const stamp = /^\s*date (\d{4}-\d{2}-\d{2})\b/.exec(text);
  if (stamp !== null) return stamp[1] ?? null;
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  for (const block of blocks) {
    if (block === opening) {
      const inline = inlineDateline.exec(slice(text, block))?.[1];
      const day = dayFrom(inline, null);
      if (day !== null) return day;
    }
    if (block.kind !== "dateline" && !(block.kind === "letterhead" && columned.test(slice(text, block)))) continue;
    const words =
      /(?:the )?\d{1,2}(?:st|nd|rd|th) \p{L}+,? \d{4}/u.exec(slice(text, block))?.[0] ??
      anyDate.exec(slice(text, block))?.[0];
    const day = dayFrom(words, null);
    if (day !== null) return day;
  }
  const done = /\bthis (\d{1,2})(?:st|nd|rd|th) day of (\p{L}+),? (\d{4})/u.exec(text);
  return done === null ? null : dayFrom(`${done[1]} ${done[2]} ${done[3]}`, null);
}

const numberLine =
  /^(?<full>F\.? ?No\.? ?\S+|(?:(?:minutes|circular|memorandum circular|notice|decision|directive|resolution|official letter|dispatch|order|executive order) )?(?:Ref\.?|No|Number)\s*[.:]{0,2}\s*(?<number>[\p{L}\d][^|]*?))\s*(?:\||$)/iu;

/** "No. 196/TB-VPCP" on a line of its own in the letterhead. */
function letterheadNumber(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== "letterhead") continue;
    const line = slice(text, block);
    const groups = numberLine.exec(line)?.groups;
    const number = columned.exec(line)?.[1] ?? groups?.number ?? groups?.full;
    if (number !== undefined && /\d/.test(number)) return number.trim().replace(/ ?([-/]) ?/g, "$1");
  }
  return null;
}

/** Kind by a title such as "OFFICIAL DISPATCH" or "RESOLUTION". */
/** Where the letterhead's number shares its line with other columns. */
const columned = /^No\.?\s*[.:]{0,2}\s*(\S+\/\S+)\s{2,}/;

function titleKind(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== "title" && block.kind !== "heading") continue;
    const words = slice(text, block).toLowerCase();
    const found = documentKinds.find(
      ({ words: name, kind }) => announcedKinds.has(kind) && new RegExp(`^(?:${name})\\b`, "i").test(words),
    );
    if (found !== undefined) return found.kind;
  }
  return null;
}

const kindOfNumber = (number: string | null): string | null =>
  number === null ? null : (numberSuffixes.find(({ pattern }) => pattern.test(number))?.kind ?? null);

/** Words before a reference that cite it as something else's ground and do not announce it. */
const citing =
  /(?:implement\w*|according to|pursuant to|in accordance with|based on|under|stipulated in|assigned in|outlined in|with|implementation of|regarding|amending|replacing|in line with|and|,|by|to)\s+(?:the\s+)?(?:Government(?:'s)?\s+|Prime Minister(?:'s)?\s+)?$/i;

const announcing =
  /\b(?:issued|signed|announced|released|sent|promulgated|Government Office has|content of|set out in|conveyed in|came in|stated in|contained in)\b[^.]*$/;

/** The sentence begins with the document: "Official Dispatch No. 109, just signed", "In Notice No. 88, issued on". */
const opening = /^\s*(?:In|Under|By|The|His|Her|An?|This)?\s*$/;

/** The words right after a document by which a sentence presents it. */
const presented =
  /^[^.]{0,160}?\b(?:issued|signed|announced|dated|conveys|demands|praises|groups|orders|requires|calls|notes|states|on|of)\b/;

interface Announcement {
  readonly reference: ReferenceMention;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** The document that an article reports: the first citation that announces and does not ground. */
function announcementIn(text: string, blocks: readonly Block[]): Announcement | null {
  const readable = blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "title" || kind === "heading")
    .slice(0, 14);
  for (const block of readable) {
    for (const reference of findReferences(text, block.start, block.end)) {
      const { number, kind } = reference.reference;
      const known = number === null ? undefined : numberSuffixes.find(({ pattern }) => pattern.test(number));
      if (number === null || (kind !== null && !announcedKinds.has(kind)) || (kind === null && known === undefined))
        continue;
      const stop = text.lastIndexOf(". ", reference.start - 1);
      const start = Math.max(block.start, stop < 0 || stop < block.start ? block.start : stop + 1);
      const before = text.slice(start, reference.start);
      if (citing.test(before) && !/^\s*(?:In|Under)\s*$/.test(before) && !/\b(?:issued|signed|released) $/.test(before))
        continue;
      const opensSentence = opening.test(before) && presented.test(text.slice(reference.end, reference.end + 200));
      const isDated = reference.reference.date !== null && opening.test(before);
      if (known?.issuer === "national-assembly" || !(opensSentence || isDated || announcing.test(before))) continue;
      if (kind === "plan" || /\b(?:implement|conclusion on|review of)\b[^,]*$/i.test(before)) continue;
      const end = text.indexOf(". ", reference.end);
      return { reference, sentenceStart: start, sentenceEnd: end < 0 || end > block.end ? block.end : end };
    }
  }
  return null;
}

/** "signed last Friday", counted from the article's day. */
function lastWeekday(words: string, article: Day | null): Day | null {
  const name = /\blast (\w+day)\b/i.exec(words)?.[1]?.toLowerCase();
  const weekday = name === undefined ? undefined : weekdays[name];
  if (weekday === undefined || article === null) return null;
  return addDays(article, -(((weekdayOf(article) - weekday + 6) % 7) + 1));
}

function announcedDate(
  text: string,
  { reference, sentenceStart, sentenceEnd }: Announcement,
  article: Day | null,
): Day | null {
  if (reference.reference.date !== null) return reference.reference.date;
  const after = text.slice(reference.start, sentenceEnd);
  const before = text.slice(sentenceStart, reference.start);
  const dated = new RegExp(
    `(?:dated|issued(?: by [^,.]*?)? on|signed(?: by [^,.]*?)? on|, of|\\bof|\\bon) (?:the )?(${dateSource})`,
    "u",
  ).exec(after)?.[1];
  const own = dayFrom(dated, article);
  if (own !== null && (dated === undefined || /dated|issued|signed|of|on/.test(after))) return own;
  const last = lastWeekday(after, article);
  if (last !== null) return last;
  const signed = new RegExp(`\\bOn (?:the \\w+ of )?(${dateSource}),? .*\\b(?:signed|issued)\\b`, "u").exec(
    before,
  )?.[1];
  return dayFrom(signed, article);
}

/** "signed by Prime Minister X on Wednesday", in the sentences before the one that gives the number. */
function signedDate(text: string, blocks: readonly Block[], article: Day | null): Day | null {
  const opening = blocks
    .filter(({ kind }) => kind === "paragraph")
    .slice(0, 3)
    .map((block) => slice(text, block))
    .join("\n");
  const words = new RegExp(`\\b(?:signed|issued)\\b[^.]{0,60}? on (\\w+day\\b|${dateSource})`, "u").exec(opening)?.[1];
  if (words === undefined) return null;
  return /day$/.test(words) ? lastWeekday(`last ${words}`, article) : dayFrom(words, article);
}

/** The notice's number, kind and dates, from its letterhead or from the sentence that announces it; never from what it cites. */
export function readHead(text: string, blocks: readonly Block[]): NoticeHead {
  const url = /^[^\S\n]*(?:source|link)\s*:\s*(https?:\/\/\S+)/im.exec(text)?.[1] ?? null;
  const articleDate = articleDateOf(text, blocks);
  const inLetterhead = letterheadNumber(text, blocks);
  if (inLetterhead !== null) {
    const kind = titleKind(text, blocks) ?? kindOfNumber(inLetterhead);
    return { number: inLetterhead, kind, date: articleDate, articleDate, url };
  }
  const announced = announcementIn(text, blocks);
  if (announced === null) return { number: null, kind: null, date: null, articleDate, url };
  const { number, kind } = announced.reference.reference;
  const date = announcedDate(text, announced, articleDate) ?? signedDate(text, blocks, articleDate);
  return { number, kind: kind ?? kindOfNumber(number), date, articleDate, url };
}
