import { findReferences, kindOfDocument } from "../../grammar/references.js";
import { announcedKinds, documentKinds, suffixOf } from "../../lexicon/document-kinds.js";
import { reportedDocuments } from "../../lexicon/document-nouns.js";
import { issuedWords, publishedWords, signatureWords } from "../../lexicon/issuing.js";
import { dateSource } from "../../lexicon/reference-pattern.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import type { ReferenceMention } from "../../model/mention.js";
import { headLines } from "./letterhead.js";
import { isLately } from "./reported-day.js";
import { afterLast, longestHead, wordsOf } from "./words.js";

const behindCiting = "\\s{1,9}(?:the\\s{1,9})?(?:Government(?:'s)?\\s{1,9}|Prime Minister(?:'s)?\\s{1,9})?$";

/** Words before a reference that make it the ground of something else. */
const grounding = new RegExp(
  `(?:implement\\w{0,9}|according to|pursuant to|in accordance with|based on|under|stipulated in|assigned in|outlined in|implementation of|regarding|amending|replacing|in line with)${behindCiting}`,
  "i",
);

/** Words before a reference that seldom announce it. */
const joining = new RegExp(`(?:with|and|,|by|to)${behindCiting}`, "i");

/** Stands in the words after the last full stop. */
const announcing = new RegExp(
  `\\b(?:${issuedWords}|${publishedWords}|${signatureWords}|issues|signs|sends?|promulgates|Government Office has|content of|laid down in|set forth in|set out in|laid out in|spelled out in|just has|conveyed (?:his|her|its|the) (?:conclusions?|opinions?|directions?|instructions?) in|came in|comes? in|stated in|contained in|made in|given in|signature to)\\b`,
);

/** The sentence begins with the document: "Official Dispatch No. 109, just signed", "In Notice No. 88, issued on". */
const opening = new RegExp(
  `^(?:In|Under|By|The|His|Her|An?|This)?\\s*(?:the |an? )?(?:${reportedDocuments}|text)?(?: numbered)?,?$`,
  "i",
);

/** "The ministry's Notice No. 91 of May 3", "With ten provinces on alert, Prime Minister's Telegram No. 52 of June 8": whose the document is. */
const openingOfOwner =
  /^\s*(?:the )?(?:(?:deputy )?prime minister|government|ministry|minister|ministry of [\p{L} ,]{3,60}|office|province|city)['’]s$/iu;

const endsWithOwner = /['’]s$/;

/** "VGP -", "(VNA) –": the news agency before the first sentence. */
const agencyOfNews = /^\s{0,9}\(?[A-Z]{2,6}\)?\s{0,3}[-–—]\s{0,3}/;

/** The words right after a document by which a sentence presents it. */
const presented = new RegExp(
  `^[^.]{0,160}?\\b(?:${issuedWords}|${publishedWords}|dated|conveys|demands|praises|groups|orders|requires|calls|notes|states|on|of)\\b`,
);

/** ", which was issued on Friday", " sent by the Prime Minister on March 4": the words after a document tell the day of its issuing. */
const ownIssuing = new RegExp(
  `^,? (?:which (?:was |he |she |the (?:Government leader|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3}) )?|that was |just )?(?:${issuedWords}|dated)\\b[^.;]{0,60}?(?:\\w{3,6}day\\b|${dateSource})`,
  "u",
);

/** "…, according to Notice No. 648, which the Office issued on November 29": whence the article has it. */
const reports = /\baccording to (?:the )?$/i;

/** The date, with or without a year, that is part of a reference. */
const givesDate = / (?:dated|issued on|signed on) /;

/** The document that an article reports, and the sentence that says so. */
export interface Announcement {
  readonly reference: ReferenceMention;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** Where a document is named: the words of its sentence before it, and those after it. */
interface Citation {
  readonly reference: ReferenceMention["reference"];
  readonly before: string;
  readonly after: string;
}

/** "has signed", "put her name to": right before a document. */
const wasIssued = new RegExp(`\\b(?:${issuedWords}|${signatureWords}) $`);

/** "In the telegram, No. 87/CD-TTg of June 9": the comma joins the number to its document. */
const numbersDocument = new RegExp(`\\b(?:${reportedDocuments}),\\s{0,3}$`, "i");

/** ", Telegram 58/CD-TTg notes": it is reported what the document holds. */
const isQuoted = /^,? (?:says|said|notes|adds|reads)\b/;

/** The sentence announces the document that it names. */
function announces({ reference, before, after }: Citation): boolean {
  const isPresented = givesDate.test(reference.text) || / of /.test(reference.text) || presented.test(after);
  const opener = afterLast(",", before).trim();
  if (isPresented && endsWithOwner.test(opener) && openingOfOwner.test(opener)) return true;
  if (isQuoted.test(after) && !grounding.test(before)) return true;
  const isCited = grounding.test(before) || (joining.test(before) && !numbersDocument.test(before));
  if (isCited && !/^\s*(?:In|Under)\s*$/.test(before) && !wasIssued.test(before)) return false;
  const opens = opening.test(before.replace(agencyOfNews, "").trim());
  return (opens && (isPresented || reference.date !== null)) || announcing.test(afterLast(".", before));
}

const issuedBehind = new RegExp(
  `^,? (?:which (?:he|she|the \\p{Lu}[\\p{L} ]{2,30}) )?(?:just )?(?:${issuedWords}) (?:on|by|last|this) `,
  "u",
);

/** "are to be counted under Directive No. 34/CT-TTg, which the Prime Minister signed on October 14", "under Directive No. 9 signed on April 7 by": what the article tells of. */
const isJustSigned = ({ reference, before, after }: Citation, article: Day | null): boolean =>
  article !== null &&
  /\bunder (?:the )?$/.test(before) &&
  (/ (?:signed|issued) on /.test(reference.text) || issuedBehind.test(after));

/** "gave the order in Dispatch No 825/CĐ-TTg, which was issued on Friday": it is told when the document was issued, and that it was lately. */
function tellsOfIssuing(citation: Citation, article: Day | null): boolean {
  const { reference, before, after } = citation;
  return (
    (ownIssuing.test(after) || givesDate.test(reference.text)) &&
    (!grounding.test(before) || (reports.test(before) && ownIssuing.test(after)) || isJustSigned(citation, article)) &&
    isLately(reference.date, article)
  );
}

/** "has issued a dispatch on the ring. According to Official Dispatch No. 40/CD-TTg, dated April 17, …": the document that has been spoken of without its number. */
const isSpokenOf = ({ reference, before }: Citation, spokenOf: string | null, article: Day | null): boolean =>
  spokenOf !== null &&
  reference.kind === spokenOf &&
  /(?:^|\s)(?:According to|Under|In) (?:the )?$/.test(before) &&
  isLately(reference.date, article);

const assembly = /^(?:the )?national assembly$/i;

/** Of a plan, which is approved as readily as issued. */
const approvedWords = `${issuedWords}|approved`;
const datesPlan = new RegExp(`^,? (?:dated|(?:was )?(?:${approvedWords})) `);
const whichIssued = new RegExp(`^,? (?:that|which) [^.;]{2,90} (?:${approvedWords}) on `);
const issuesPlan = new RegExp(`\\b(?:${approvedWords}) (?:the )?$`);

/** A document of a kind that no notice is, or that something else is done under; laws are the Assembly's, unless it speaks itself. */
function isAnother({ reference, before, after }: Citation, ofAssembly: boolean): boolean {
  const { kind, number } = reference;
  if (suffixOf(number)?.issuer === "national-assembly" && !ofAssembly) return true;
  if (/\b(?:implement|conclusion on|review of)\b/i.test(afterLast(",", before))) return true;
  if (kind !== "plan") return false;
  // "Plan No. 268/KH-UBND, dated September 26, makes fees the next target"
  const isPresented = givesDate.test(reference.text) || datesPlan.test(after);
  const opensSentence = opening.test(before.trim()) && isPresented;
  return !opensSentence && !whichIssued.test(after) && !issuesPlan.test(before);
}

const isReadable = ({ kind }: Block): boolean =>
  kind === "paragraph" || kind === "item" || kind === "title" || kind === "heading";

/**
 * The document that an article reports: the first that it announces and that is not only cited. `spokenOf` is the kind of one
 * that it speaks of without its number.
 */
export function announcementIn(
  text: string,
  blocks: readonly Block[],
  article: Day | null,
  spokenOf: string | null,
): Announcement | null {
  const readable = blocks.filter(isReadable).slice(0, longestHead);
  const ofAssembly = headLines(text, blocks).some((line) => assembly.test(line.trim()));
  for (const block of readable) {
    for (const mention of findReferences(text, block.start, block.end)) {
      const { reference } = mention;
      const { number, kind } = reference;
      if (number === null || (kind !== null ? !announcedKinds.has(kind) : suffixOf(number) === undefined)) continue;
      const stop = text.lastIndexOf(". ", mention.start - 1);
      const start = Math.max(block.start, stop < 0 || stop < block.start ? block.start : stop + 1);
      const before = text.slice(start, mention.start);
      const citation: Citation = {
        reference,
        before,
        after: text.slice(mention.end, Math.min(mention.end + 200, block.end)),
      };
      if (isAnother(citation, ofAssembly)) continue;
      if (!announces(citation) && !tellsOfIssuing(citation, article) && !isSpokenOf(citation, spokenOf, article))
        continue;
      const end = text.indexOf(". ", mention.end);
      return { reference: mention, sentenceStart: start, sentenceEnd: end < 0 || end > block.end ? block.end : end };
    }
  }
  const short = shortNumberIn(text, readable);
  const number = short?.reference.reference.number ?? null;
  const whole = number === null ? null : wholeReference(text, blocks, number);
  // Its day is told where it is named first.
  return short === null || whole === null
    ? short
    : { ...short, reference: { ...short.reference, reference: { ...whole.reference, date: null } } };
}

/** Plans are numbered beside what orders them. */
const mayBeWhole = (kind: string | null): boolean => kind !== "plan" && (kind === null || announcedKinds.has(kind));

/** "Telegram 193", and further down "Official Telegram No. 193/CD-TTg": the same document by its whole number; null where it has none. */
export function wholeReference(text: string, blocks: readonly Block[], number: string): ReferenceMention | null {
  const begins = `${number}/`;
  for (const block of blocks.filter(isReadable).slice(0, longestHead)) {
    const whole = findReferences(text, block.start, block.end).find(
      ({ reference }) => reference.number?.startsWith(begins) === true && mayBeWhole(reference.kind),
    );
    if (whole !== undefined) return whole;
  }
  return null;
}

const kindNames = documentKinds
  .filter(({ kind }) => announcedKinds.has(kind))
  .map(({ words }) => words)
  .join("|");

/** "official dispatch" as titles have it. */
export const inCapitals = (words: string): string => words.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase());

/** "The dispatch, No. 47 signed on Monday", "Directive 20, which he signed Saturday": a number without the letters of its issuer. */
const shortNumber = new RegExp(
  `\\b(${kindNames}),? (?:[Nn]o\\.? ?)?(\\d{1,4}),? (?:which (?:was |he |she |the (?:Prime Minister|Deputy Prime Minister|PM|Government|Minister) )?|that was |was |just )?(?:${issuedWords}|dated)\\b`,
  "i",
);

function shortNumberIn(text: string, blocks: readonly Block[]): Announcement | null {
  for (const block of blocks) {
    const found = shortNumber.exec(wordsOf(text, block));
    if (found === null) continue;
    const start = block.start + found.index;
    const reference = {
      kind: kindOfDocument(inCapitals(found[1] ?? "")),
      number: found[2] ?? null,
      date: null,
      text: found[0],
    };
    const end = text.indexOf(". ", start + found[0].length);
    return {
      reference: { start, end: start + found[0].length, reference },
      sentenceStart: start,
      sentenceEnd: end < 0 || end > block.end ? block.end : end,
    };
  }
  return null;
}

/** "signed an official dispatch on the response to the storm": words that end a number would have followed. */
const unnumbered = new RegExp(
  `\\b(?:${issuedWords}|c[ao]mes? in)\\b(?: (?:\\w+ ){0,3}?(?:an?|the|his|her)) (?:[a-z-]+ ){0,2}?(${kindNames})\\b(?!,? (?:[Nn]o\\b|\\d))`,
  "i",
);

/** "In a dispatch signed Tuesday he called": the document before the words for its issuing. */
const unnumberedBefore = new RegExp(
  `\\b(?:in|under|by) (?:an?|the|his|her) (?:[a-z-]+ ){0,2}?(${kindNames}),? (?:dated|${issuedWords})\\b`,
  "i",
);

/** The kind of the document that the first paragraphs speak of without its number; null where they speak of none. */
export function unnumberedDocument(opening: string): string | null {
  const words = (unnumbered.exec(opening) ?? unnumberedBefore.exec(opening))?.[1];
  return words === undefined ? null : kindOfDocument(inCapitals(words));
}
