import { weekdays } from "../../lexicon/calendar-words.js";
import { reportedDocuments } from "../../lexicon/document-nouns.js";
import { issuedWords, publishedWords, signatureWords } from "../../lexicon/issuing.js";
import { dateSource, monthSource } from "../../lexicon/reference-pattern.js";
import { addDays, type Day, weekdayOf } from "../../model/calendar.js";
import { dayFrom } from "./words.js";

/** A pattern's source: a date as articles write it too, "27 October" of this year. */
export const writtenDate = `(?:${dateSource}|\\d{1,2}(?:st|nd|rd|th)? ${monthSource})`;

/** A pattern's source: a date or a weekday; of "Monday, February 10, 2025" the date. */
const daySource = `(?:\\w{3,6}day, )?(?<day>\\w{3,6}day\\b|${writtenDate})`;

const documents = `(?:${reportedDocuments})`;

const datedOrIssued = `(?:dated|(?:(?:was|were) )?(?:just )?(?:${issuedWords}|${publishedWords}))`;

/** "An urgent dispatch signed on December 12", "a document sent by the Government Office to the agencies on December 3", "In a letter to provinces on Friday". */
const ofDocument = new RegExp(
  `\\b${documents},? (?:${datedOrIssued}(?: (?:by|to|for|on behalf of) [^.;,]{3,80}?)?(?: on)?|(?:to [^.;,]{3,60}? )?on) ${daySource}`,
  "gu",
);

/** "a dispatch that Prime Minister Le Van An signed on Thursday", "a directive to which the minister put her name on Tuesday". */
const whichSomebodySigned = new RegExp(
  `\\b${documents}(?: on [^.;,]{3,80}?)?,? (?:that|(?:to )?which) [^.;,]{2,90}? (?:${issuedWords}|${signatureWords}|passed)(?: on)? ${daySource}`,
  "gu",
);

/** The weekday by a name, counted back from the article's day: "on Tuesday" may be that day itself, "last Friday" lies before it. */
export function weekdayBefore(name: string | undefined, article: Day | null, isLast: boolean): Day | null {
  const weekday = name === undefined ? undefined : weekdays[name.toLowerCase()];
  if (weekday === undefined || article === null) return null;
  const days = (weekdayOf(article) - weekday + 7) % 7;
  return addDays(article, -(isLast && days === 0 ? 7 : days));
}

/** The day by its date or its weekday. */
export function dayOrWeekday(words: string | undefined, article: Day | null): Day | null {
  if (words === undefined) return null;
  return /day$/.test(words) ? weekdayBefore(words, article, false) : dayFrom(words, article);
}

const goesBack =
  "\\b(?:pursuant to|following|since|after|based on|amend\\w{0,4}|replac\\w{1,3}|implement\\w{0,3}|supplement\\w{0,3}|revok\\w{1,3}) (?:an?|the|its|his|her) (?:[\\w-]+ ){0,3}";

/** "pursuant to a decision signed on March 3", "following its letter sent on Friday": what the reported document goes back to. */
const goesBackTo = new RegExp(`${goesBack}$`, "iu");

/** Of words that end before a day: "amending a circular that was signed". */
export const tellsOfEarlier = new RegExp(`${goesBack}${documents}\\b[^.;,]*$`, "iu");

/** In days; an article reports what was issued lately. */
const longestSince = 31;

/** Whether an article of that day may report a document of this one. */
export const isLately = (date: Day | null, article: Day | null): boolean =>
  date === null || article === null || (addDays(date, longestSince) >= article && date <= addDays(article, 1));

/** Whether the words before it say that a document is only gone back to. */
const isGoneBackTo = (opening: string, { index }: RegExpExecArray): boolean =>
  goesBackTo.test(opening.slice(Math.max(0, index - longestBefore), index));

/** The day that the first paragraphs of an article give to the document that they speak of by its kind alone; null where they give none. */
export function dayOfSpokenOf(opening: string, article: Day | null): Day | null {
  const first = (form: RegExp): RegExpExecArray | undefined =>
    [...opening.matchAll(form)].find((found) => !isGoneBackTo(opening, found));
  const found = first(ofDocument) ?? first(whichSomebodySigned);
  if (found === undefined) return null;
  const day = dayOrWeekday(found.groups?.day, article);
  return isLately(day, article) ? day : null;
}

/** In characters. */
const longestBefore = 60;
