import { documentKinds } from "../lexicon/document-kinds.js";
import { referencePattern } from "../lexicon/reference-pattern.js";
import { dayOf } from "../model/calendar.js";
import { eachMatch, fits } from "../model/matches.js";
import type { ReferenceMention } from "../model/mention.js";
import { memo } from "../model/word.js";
import { readCalendarDate } from "../nlp/chrono.js";

/** All forms of a kind begin with the same letters. */
const sameLetters = 2;

const kindOfWords = memo(
  (words) =>
    documentKinds.find(
      ({ words: forms }) => forms.startsWith(words.slice(0, sameLetters)) && new RegExp(`^(?:${forms})$`).test(words),
    )?.kind ?? null,
);

export const kindOfDocument = (words: string | undefined): string | null =>
  words === undefined ? null : kindOfWords(words);

/** "31/7/2025" as a day; null for words that are no full date. */
export function dayOfWords(words: string | undefined): string | null {
  if (words === undefined) return null;
  const date = readCalendarDate(words);
  return date?.year == null ? null : dayOf(date.year, date.month, date.day);
}

/** A number alone ("40/61", "24/7", "1/7/2025") is a document only where letters stand in it or a kind before it. */
const isDocument = (kind: string | undefined, number: string, text: string): boolean =>
  /\p{Lu}/u.test(number) || (kind !== undefined && /No/.test(text) && !/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(number));

/** "30 - May": two days with a dash between them, of which the second opens with its month. */
const isDayAndMonth = /^\d{1,2}-\p{Lu}\p{Ll}{2,}$/u;
const spacedDash = / [-/]/;
/** "Phase 1 - Preparation": a dash between words. */
const partsWords = / [-/] ?\p{Lu}\p{Ll}{3}/u;

/** "Law on Tax Administration", "Directive on …": laws are cited by name. */
const namedLaw = /\b(?:draft )?Law on (?:the )?\p{Lu}[\p{L}-]*(?:,? (?:and |of |the |in |on |for )*\p{Lu}[\p{L}-]*)*/gu;

/** Most sentences cite nothing: no letter follows a number or its hyphen, stroke or full stop, none is called "No", and no law is named. */
const mayCite = /\d(?: ?[-/] ?|\.)?\p{L}|\bNo|Law on /u;

/** Every document cited between two offsets of a text, in order and without overlap. */
export function findReferences(text: string, start: number, end: number): ReferenceMention[] {
  const slice = text.slice(start, end);
  const found: ReferenceMention[] = [];
  if (!fits(mayCite, slice)) return found;
  eachMatch(referencePattern, slice, (match) => {
    const groups = match.groups as Record<string, string | undefined>;
    const number = (groups.number ?? "").replace(/ ?([-/]) ?/g, "$1");
    if (!isDocument(groups.kind, number, match[0]) || isDayAndMonth.test(number)) return;
    if (groups.number !== undefined && spacedDash.test(groups.number) && partsWords.test(groups.number)) return;
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    const at = start + match.index + lead;
    found.push({
      start: at,
      end: at + words.length,
      reference: { kind: kindOfDocument(groups.kind), number, date: dayOfWords(groups.date), text: words },
    });
  });
  if (!slice.includes("Law on ")) return found;
  const numbered = found.length;
  let next = 0;
  eachMatch(namedLaw, slice, (match) => {
    const at = start + match.index;
    const words = match[0].trim().replace(/,$/, "");
    // Both are in the order of the text: what ends before one law ends before the next.
    while (next < numbered && (found[next] as ReferenceMention).end <= at) next++;
    const other = next < numbered ? found[next] : undefined;
    if (other !== undefined && other.start < at + words.length) return;
    found.push({
      start: at,
      end: at + words.length,
      reference: { kind: "law", number: null, date: null, text: words },
    });
  });
  return found.sort((a, b) => a.start - b.start);
}
