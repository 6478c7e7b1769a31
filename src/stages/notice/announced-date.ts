import { dateSource } from "../../lexicon/reference-pattern.js";
import { weekdays } from "../../lexicon/time-words.js";
import type { Block } from "../../model/block.js";
import { addDays, type Day, weekdayOf } from "../../model/calendar.js";
import type { Announcement } from "./announcement.js";
import { afterLast, dayFrom, openingOf } from "./words.js";

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
const signing = /\b(?:signed|signature|issue[ds]|promulgate[ds]|released|sent)\b/;
/** "The dispatch, dated August 21, …", "a document released on Wednesday", "In a dispatch on Sunday": the document by its kind alone. */
const ofDocument = new RegExp(
  `\\b(?:dispatch|telegram|directive|notice|letter|document|decision|circular|resolution),? (?:(?:dated|(?:was )?(?:signed|issued|released|sent))(?: on)?|on) (\\w{3,6}day\\b|${dateSource})`,
  "u",
);
const onSomeDay = new RegExp(` on (\\w{1,20}day\\b|${dateSource})`, "gu");

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
  const dated = datedWords.exec(after)?.[1];
  const own = dayFrom(dated, article);
  if (own !== null) return own;
  const last = weekdayBefore(/\blast (\w{1,20}day)\b/i.exec(after)?.[1], article, true);
  const on = weekdayBefore(
    /\b(?:signed|issued|adopted|promulgated|released|sent)\b(?:[^.]{0,40} on)? (\w{1,20}day)\b/.exec(after)?.[1],
    article,
    false,
  );
  if (last !== null || on !== null) return last ?? on;
  const sent = dayFrom(sentOn.exec(before)?.[1], article);
  return sent;
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
  const words = [...opening.matchAll(onSomeDay)].find(
    ({ 0: found, index }) =>
      signing.test(afterLast(".", opening.slice(Math.max(0, index - 66), index))) ||
      /^ (?:signed|issued)\b/.test(opening.slice(index + found.length)),
  )?.[1];
  return dayOrWeekday(words ?? ofDocument.exec(opening)?.[1], article);
}

function dayOrWeekday(words: string | undefined, article: Day | null): Day | null {
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
