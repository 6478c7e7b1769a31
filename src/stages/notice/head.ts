import { findReferences, kindOfDocument } from "../../grammar/references.js";
import { suffixOf } from "../../lexicon/document-kinds.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import { fits } from "../../model/matches.js";
import type { ReferenceMention } from "../../model/mention.js";
import { announcedDate, signedDate } from "./announced-date.js";
import { announcementIn, inCapitals, unnumberedDocument, wholeReference } from "./announcement.js";
import { articleDateOf, documentDay, ownDay } from "./article-date.js";
import { isAddressed } from "./document.js";
import { labelledDay, letterheadNumber, titleInCapitals, titleKind } from "./letterhead.js";
import { referencedDocument } from "./referenced.js";
import { dayOfSpokenOf } from "./reported-day.js";
import { longestHead, openingOf, wordsOf } from "./words.js";

/** What the head of a notice, or its announcement in an article, says of it. */
export interface NoticeHead {
  readonly number: string | null;
  readonly kind: string | null;
  readonly date: Day | null;
  /** When the article that reports the notice appeared. */
  readonly articleDate: Day | null;
  readonly url: string | null;
}

const kindOfNumber = (number: string | null): string | null => suffixOf(number)?.kind ?? null;

const issuedWith = /^\(?\s{0,3}(?:issued|promulgated|attached|enclosed|annexed)\b.{0,40}\b(?:with|to)\b/i;

/** "(Issued together with Decision No. 1865/QD-UBND dated October 6, 2025)": the document that a plan came with; null where no such line stands. */
function issuingDocument(text: string, blocks: readonly Block[]): ReferenceMention | null {
  const line = blocks.slice(0, longestHead).find((block) => fits(issuedWith, wordsOf(text, block)));
  const [first] = line === undefined ? [] : findReferences(text, line.start, line.end);
  return first === undefined || first.reference.number === null ? null : first;
}

/** The notice's number, kind and dates, from its letterhead or from the sentence that announces it; never from what it cites. */
export function readHead(text: string, blocks: readonly Block[]): NoticeHead {
  const url = /^[ \t]{0,99}(?:source|link)[ \t]{0,9}:\s{0,9}(https?:\/\/\S+)/im.exec(text)?.[1] ?? null;
  const labelled = labelledDay(text, blocks);
  const articleDate = articleDateOf(text, blocks) ?? labelled;
  const inHead = letterheadNumber(text, blocks);
  // "Key directions under Telegram 193": a short form, whose whole number the text announces.
  const isShort = inHead !== null && /^\d+$/.test(inHead) && wholeReference(text, blocks, inHead) !== null;
  const inLetterhead = isShort ? null : inHead;
  if (inLetterhead !== null) {
    const kind = titleKind(text, blocks) ?? kindOfNumber(inLetterhead);
    const date = labelled ?? documentDay(text, blocks) ?? articleDate;
    return { number: inLetterhead, kind, date, articleDate, url };
  }
  const issuing = issuingDocument(text, blocks);
  if (issuing !== null) {
    const { number, kind, date } = issuing.reference;
    return { number, kind: titleKind(text, blocks) ?? kind, date: date ?? articleDate, articleDate, url };
  }
  const referenced = referencedDocument(openingOf(text, blocks), articleDate);
  if (referenced !== null) {
    const { number, date } = referenced;
    return { number, kind: kindOfDocument(inCapitals(referenced.kind)), date, articleDate, url };
  }
  const unnumbered = unnumberedDocument(text, blocks);
  const announced = announcementIn(text, blocks, articleDate, unnumbered);
  if (announced === null) {
    const titled = unnumbered === null ? titleInCapitals(text, blocks) : null;
    if (titled !== null) return { number: null, kind: titled, date: labelled ?? articleDate, articleDate, url };
    const own = isAddressed(text, blocks)
      ? (labelled ?? documentDay(text, blocks) ?? ownDay(text, blocks) ?? articleDate)
      : null;
    if (own !== null) return { number: null, kind: unnumbered, date: own, articleDate, url };
    const date =
      unnumbered === null
        ? dayOfSpokenOf(openingOf(text, blocks), articleDate)
        : (labelled ?? signedDate(text, blocks, articleDate));
    return { number: null, kind: unnumbered, date, articleDate, url };
  }
  const { number, kind } = announced.reference.reference;
  const date = announcedDate(text, blocks, announced, articleDate) ?? labelled;
  return { number, kind: kind ?? kindOfNumber(number), date, articleDate, url };
}
