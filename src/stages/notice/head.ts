import { findReferences, kindOfDocument } from "../../grammar/references.js";
import { suffixOf } from "../../lexicon/document-kinds.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import { fits } from "../../model/matches.js";
import type { ReferenceMention } from "../../model/mention.js";
import { wordsOf } from "../../model/span.js";
import { announcedDate, signedDate } from "./announced-date.js";
import { announcementIn, wholeReference } from "./announcement.js";
import { articleDateOf, documentDay, ownDay } from "./article-date.js";
import { isAddressed } from "./document.js";
import { labelledDay, letterheadNumber, titleInCapitals, titleKind } from "./letterhead.js";
import { referencedDocument } from "./referenced.js";
import { dayOfSpokenOf } from "./reported-day.js";
import { inCapitals, unnumberedDocument } from "./unnumbered.js";
import { longestHead, openingOf } from "./words.js";

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

/** A notice, and what every way of reading its head goes by. */
interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The first paragraphs. */
  readonly opening: string;
  /** The day behind a label: "Date: 23 May 2023". */
  readonly labelled: Day | null;
  readonly articleDate: Day | null;
}

/** What a way of reading tells of the document itself. */
type Document = Pick<NoticeHead, "number" | "kind" | "date">;

/** "Key directions under Telegram 193": a short form, whose whole number the text announces. */
const isShort = ({ text, blocks }: Page, number: string): boolean =>
  /^\d+$/.test(number) && wholeReference(text, blocks, number) !== null;

/** "No. 143/CD-TTg", on a line of the letterhead. */
function fromLetterhead(page: Page): Document | null {
  const { text, blocks, labelled, articleDate } = page;
  const number = letterheadNumber(text, blocks);
  if (number === null || isShort(page, number)) return null;
  const kind = titleKind(text, blocks) ?? kindOfNumber(number);
  return { number, kind, date: labelled ?? documentDay(text, blocks) ?? articleDate };
}

/** "(Issued together with Decision No. 1865/QD-UBND dated October 6, 2025)" */
function fromIssuing({ text, blocks, articleDate }: Page): Document | null {
  const issuing = issuingDocument(text, blocks);
  if (issuing === null) return null;
  const { number, kind, date } = issuing.reference;
  return { number, kind: titleKind(text, blocks) ?? kind, date: date ?? articleDate };
}

/** "a circular, referenced OPS 127/25/410 and dated February 17, 2025" */
function fromReferenced({ opening, articleDate }: Page): Document | null {
  const referenced = referencedDocument(opening, articleDate);
  if (referenced === null) return null;
  const { number, kind, date } = referenced;
  return { number, kind: kindOfDocument(inCapitals(kind)), date };
}

/** "The Government Office has issued Notice No. 88/TB-VPCP"; `spokenOf` is the kind of a document named without its number. */
function fromAnnouncement({ text, blocks, labelled, articleDate }: Page, spokenOf: string | null): Document | null {
  const announced = announcementIn(text, blocks, articleDate, spokenOf);
  if (announced === null) return null;
  const { number, kind } = announced.reference.reference;
  const date = announcedDate(text, blocks, announced, articleDate) ?? labelled ?? documentDay(text, blocks);
  return { number, kind: kind ?? kindOfNumber(number), date };
}

/** "CIRCULAR": a title that names the kind, over a text that speaks of no document. */
function fromTitle({ text, blocks, labelled, articleDate }: Page, spokenOf: string | null): Document | null {
  const kind = spokenOf === null ? titleInCapitals(text, blocks) : null;
  return kind === null ? null : { number: null, kind, date: labelled ?? articleDate };
}

/** "Dear Chief Executive,": the text is the document, and the day on it is its own. */
function fromAddress({ text, blocks, labelled, articleDate }: Page, kind: string | null): Document | null {
  if (!isAddressed(text, blocks)) return null;
  const date = labelled ?? documentDay(text, blocks) ?? ownDay(text, blocks) ?? articleDate;
  return date === null ? null : { number: null, kind, date };
}

/** "An urgent dispatch signed on December 12": what is spoken of by its kind, or by its day alone. */
function fromSpokenOf({ text, blocks, opening, labelled, articleDate }: Page, kind: string | null): Document {
  const date =
    kind === null ? dayOfSpokenOf(opening, articleDate) : (labelled ?? signedDate(text, blocks, articleDate));
  return { number: null, kind, date };
}

/** What the sentences tell, where no line gives the number. */
function fromSentences(page: Page): Document {
  const spokenOf = unnumberedDocument(page.opening);
  return (
    fromAnnouncement(page, spokenOf) ??
    fromTitle(page, spokenOf) ??
    fromAddress(page, spokenOf) ??
    fromSpokenOf(page, spokenOf)
  );
}

/** "Source: https://example.org/notice" */
const sourceLine = /^[ \t]{0,99}(?:source|link)[ \t]{0,9}:\s{0,9}(https?:\/\/\S+)/im;

/** The notice's number, kind and dates, from its letterhead or from the sentence that announces it; never from what it cites. */
export function readHead(text: string, blocks: readonly Block[]): NoticeHead {
  const labelled = labelledDay(text, blocks);
  const articleDate = articleDateOf(text, blocks) ?? labelled;
  const page: Page = { text, blocks, opening: openingOf(text, blocks), labelled, articleDate };
  const document = fromLetterhead(page) ?? fromIssuing(page) ?? fromReferenced(page) ?? fromSentences(page);
  return { ...document, articleDate, url: sourceLine.exec(text)?.[1] ?? null };
}
