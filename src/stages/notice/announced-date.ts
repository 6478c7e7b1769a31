import { reportedDocuments } from "../../lexicon/document-nouns.js";
import { issuedWords, publishedWords, signatureWords } from "../../lexicon/issuing.js";
import type { Block } from "../../model/block.js";
import { addDays, type Day } from "../../model/calendar.js";
import type { Announcement } from "./citation.js";
import { dayOfSpokenOf, dayOrWeekday, tellsOfEarlier, weekdayBefore, writtenDate } from "./reported-day.js";
import { afterLast, dayFrom, openingOf } from "./words.js";

const weekdayOrDate = `\\w{3,6}day\\b|${writtenDate}`;
const datedWords = new RegExp(`(?:dated|, of|\\bof|\\bon) (?:the )?(${writtenDate})`, "u");
const onDay = new RegExp(`\\bOn (?:the \\w{1,20} of )?(${writtenDate}),? `, "u");
/** "were circulated by the Government Office on April 29 in", "made public on Monday, in": right before the document. */
const sentOn = new RegExp(
  `\\b(?:${issuedWords}|${publishedWords})\\b[^.]{0,60} on (${weekdayOrDate}),? in (?:the )?$`,
  "u",
);
/** "Notice No. 671, which the Office put out on Saturday", "Decision No. 9, signed on behalf of the Prime Minister on 27 October": behind the document. */
const issuedOn = new RegExp(
  `\\b(?:${issuedWords}|${signatureWords})\\b(?<between>[^.;]{0,60}?)(?: on)? (?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?<= on )(?:${writtenDate}))`,
  "u",
);
/** "issued on the meeting held on Friday": the day of something else. */
const ofMeeting = /\b(?:meeting|session|conference|held|trip|visit|conclusions?)\b/;
const signing = new RegExp(`\\b(?:${issuedWords}|signature|issues|promulgates)\\b`);
/** "on Tuesday *signed*" */
const signsBehind = new RegExp(`^ (?:${issuedWords}|${signatureWords})\\b`);
const onSomeDay = new RegExp(` on (\\w{1,20}day\\b|${writtenDate})`, "gu");

function ownDate(
  text: string,
  { reference, sentenceStart, sentenceEnd }: Announcement,
  article: Day | null,
): Day | null {
  if (reference.reference.date !== null) return reference.reference.date;
  const after = text.slice(reference.start, sentenceEnd);
  const before = text.slice(sentenceStart, reference.start);
  // "On November 14 the Office promulgated Notice No. 618 on the meeting of November 8"
  const opening = onDay.exec(before);
  if (opening !== null && signing.test(before.slice(opening.index + opening[0].length)))
    return dayFrom(opening[1], article);
  const dated = datedWords.exec(after);
  const issued = issuedOn.exec(after);
  if (issued !== null && (dated === null || issued.index < dated.index)) {
    const { between = "", day } = issued.groups ?? {};
    const on = ofMeeting.test(between) || between.endsWith(" last") ? null : dayOrWeekday(day, article);
    if (on !== null) return on;
  }
  const isOwn = dated !== null && (dated[0].startsWith("dated") || !ofMeeting.test(after.slice(0, dated.index)));
  const own = isOwn ? dayFrom(dated[1], article) : null;
  if (own !== null) return own;
  const last = weekdayBefore(/\blast (\w{1,20}day)\b/i.exec(after)?.[1], article, true);
  return last ?? dayOrWeekday(sentOn.exec(before)?.[1], article);
}

/** In characters. */
const longestIssuer = 120;
const afterFirst = (opening: string, { index, 0: words }: RegExpExecArray): string =>
  opening.slice(index + words.length, index + words.length + longestIssuer).split(". ")[0] ?? "";

/** "signed by Prime Minister X on Wednesday", "on Tuesday signed", in the sentences before the one that gives the number. */
export function signedDate(text: string, blocks: readonly Block[], article: Day | null): Day | null {
  const opening = openingOf(text, blocks);
  const first = onDay.exec(opening);
  // "On March 12, 2026, the Prime Minister issued …"
  if (first !== null && signing.test(afterFirst(opening, first))) return dayFrom(first[1], article);
  const words = [...opening.matchAll(onSomeDay)].find(({ 0: found, index }) => {
    const before = afterLast(".", opening.slice(Math.max(0, index - 66), index));
    return (
      (signing.test(before) && !tellsOfEarlier.test(before)) || signsBehind.test(opening.slice(index + found.length))
    );
  })?.[1];
  if (words !== undefined) return dayOrWeekday(words, article);
  const isYesterday = yesterday.test(opening);
  return isYesterday && article !== null ? addDays(article, -1) : dayOfSpokenOf(opening, article);
}

/** "The ministry yesterday sent an urgent circular", "a dispatch was issued yesterday". */
const yesterday = new RegExp(
  `\\byesterday (?:${issuedWords})\\b|\\b(?:${reportedDocuments}) [^.;,]{0,60}?\\b(?:${issuedWords}) (?:[^.;,]{0,60} )?yesterday\\b`,
);

/** The notice's own day, from the sentence that announces it or from those before. */
export const announcedDate = (
  text: string,
  blocks: readonly Block[],
  announcement: Announcement,
  article: Day | null,
): Day | null => ownDate(text, announcement, article) ?? signedDate(text, blocks, article);
