import { suffixOf } from "../../lexicon/document-kinds.js";
import { reportedDocuments } from "../../lexicon/document-nouns.js";
import { issuedWords, publishedWords, signatureWords } from "../../lexicon/issuing.js";
import { dateSource } from "../../lexicon/reference-pattern.js";
import { leaderTitles } from "../../lexicon/titles.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import type { ReferenceMention } from "../../model/mention.js";
import { isLately } from "./reported-day.js";
import { afterLast } from "./words.js";

const behindCiting = `\\s{1,9}(?:the\\s{1,9})?(?:(?:Government|${leaderTitles})(?:'s)?\\s{1,9})?$`;

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
  `^(?:In|Under|By|The|His|Her|An?|This)?\\s*(?:the |an? )?(?:${reportedDocuments}|text)?(?: numbered)?(?:,| \\()?$`,
  "i",
);

/** "The ministry's Notice No. 91 of May 3", "With ten provinces on alert, Prime Minister's Telegram No. 52 of June 8": whose the document is. */
const openingOfOwner = new RegExp(
  `^\\s*(?:the )?(?:${leaderTitles}|government|ministry|ministry of [\\p{L} ,]{3,60}|office|province|city)['’]s$`,
  "iu",
);

const endsWithOwner = /['’]s$/;

/** "VGP -", "(VNA) –", "Hanoi, June 3 (VNA) –": the place and the news agency before the first sentence. */
const agencyOfNews = /^\s{0,9}(?:\p{Lu}[\p{L} ,\d]{1,40} )?\(?[A-Z]{2,6}\)?\s{0,3}[-–—]\s{0,3}/u;

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

/** In characters, on each side of a document: a list of thousands of them may be one sentence. */
export const longestSide = 600;

/** A document named in a sentence that begins at `sentenceStart`. */
export function announcedBy(
  text: string,
  block: Block,
  reference: ReferenceMention,
  sentenceStart: number,
): Announcement {
  const end = Math.min(block.end, reference.end + longestSide);
  const stop = text.slice(reference.end, end).indexOf(". ");
  return { reference, sentenceStart, sentenceEnd: stop < 0 ? end : reference.end + stop };
}

/** Where a document is named: the words of its sentence before it, and those after it. */
export interface Citation {
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

/** Whether the words before a document make it the ground or the means of something else. */
const isCited = (before: string): boolean =>
  (grounding.test(before) || (joining.test(before) && !numbersDocument.test(before))) &&
  !/^\s*(?:In|Under|With|By)\s*$/.test(before.replace(agencyOfNews, "")) &&
  !wasIssued.test(before);

/** "Announcement No. 7/TB-BCD of the Committee, dated August 23": the day stands behind whose it is. */
const datedBehind = new RegExp(
  `^(?: of (?:the )?\\p{Lu}[^.;,]{2,60})?,? (?:dated|bearing the date of|which bears the date of) (?:the )?${dateSource}`,
  "u",
);

/** What a document that is named with its day is, where nothing else is announced: lately made, and no ground of anything. */
export const bearsItsDay = ({ reference, before, after }: Citation, article: Day | null): boolean =>
  (reference.date !== null || datedBehind.test(after)) && !isCited(before) && isLately(reference.date, article);

/** The sentence announces the document that it names. */
export function announces({ reference, before, after }: Citation): boolean {
  const isPresented = givesDate.test(reference.text) || / of /.test(reference.text) || presented.test(after);
  const opener = afterLast(",", before).trim();
  if (isPresented && endsWithOwner.test(opener) && openingOfOwner.test(opener)) return true;
  if (isQuoted.test(after) && !grounding.test(before)) return true;
  if (isCited(before)) return false;
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
export function tellsOfIssuing(citation: Citation, article: Day | null): boolean {
  const { reference, before, after } = citation;
  return (
    (ownIssuing.test(after) || givesDate.test(reference.text)) &&
    (!grounding.test(before) || (reports.test(before) && ownIssuing.test(after)) || isJustSigned(citation, article)) &&
    isLately(reference.date, article)
  );
}

/** "has issued a dispatch on the ring. According to Official Dispatch No. 40/CD-TTg, dated April 17, …": the document that has been spoken of without its number. */
export const isSpokenOf = ({ reference, before }: Citation, spokenOf: string | null, article: Day | null): boolean =>
  spokenOf !== null &&
  reference.kind === spokenOf &&
  /(?:^|\s)(?:According to|Under|In) (?:the )?$/.test(before) &&
  isLately(reference.date, article);

/** Of a plan, which is approved as readily as issued. */
const approvedWords = `${issuedWords}|approved`;
const datesPlan = new RegExp(`^,? (?:dated|(?:was )?(?:${approvedWords})) `);
const whichIssued = new RegExp(`^,? (?:that|which) [^.;]{2,90} (?:${approvedWords}) on `);
const issuesPlan = new RegExp(`\\b(?:${approvedWords}) (?:the )?$`);

/** A document of a kind that no notice is, or that something else is done under; laws are the Assembly's, unless it speaks itself. */
export function isAnother({ reference, before, after }: Citation, ofAssembly: boolean): boolean {
  const { kind, number } = reference;
  if (suffixOf(number)?.issuer === "national-assembly" && !ofAssembly) return true;
  if (/\b(?:implement|conclusion on|review of)\b/i.test(afterLast(",", before))) return true;
  if (kind !== "plan") return false;
  // "Plan No. 268/KH-UBND, dated September 26, makes fees the next target"
  const isPresented = givesDate.test(reference.text) || datesPlan.test(after);
  const opensSentence = opening.test(before.trim()) && isPresented;
  return !opensSentence && !whichIssued.test(after) && !issuesPlan.test(before);
}
