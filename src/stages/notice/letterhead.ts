import { announcedKinds, beforeNumber, documentKinds } from "../../lexicon/document-kinds.js";
import { dateSource } from "../../lexicon/reference-pattern.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import { wordsOf } from "../../model/span.js";
import { dayFrom, longestHead } from "./words.js";

/** Where the letterhead's number shares its line with other columns, or with the place and the day. */
export const columned = new RegExp(
  String.raw`^(?:(?:${beforeNumber})?(?:No|Ref|Our Ref|File)\.?\s?(?:[.:]{1,2}\s{0,9})?(?=(?:\S+ ){0,2}\S+\/\S)(?<named>\S+?(?: \S+){0,2}?)|(?<bare>[A-Z]{1,9}(?:\/[A-Z\d]{1,9}){2,5}))(?:\s\s|(?<=\d ?\/\S{2,20}),\s)`,
  "i",
);

const numberLine = new RegExp(
  String.raw`^(?:(?<full>F\.? ?No\.? ?\S+)\s*|(?:${beforeNumber})?(?:Ref\. )?(?:Ref\.?|No|Number|File)\s*(?:[.:]{1,2}\s*)?(?<number>[\p{L}\d][^|]*))(?:\||$)`,
  "iu",
);

/** The number of a file, which stands beside that of the notice. */
const ofFile = /^(?:file|our|my|ref)\b/i;

/** "(Ref.) No.: SGF/OP/I/S.3": one label behind another. */
const secondLabel = /^No\s?[.:]{1,2}\s{0,9}(?=\S)/i;

/** "(04/BB-BCD) of 22 July 2026": the day behind a number with a stroke. */
const itsDay = /(?<=\/\S{1,20}) (?:of|dated) \d{1,2} .*$/;

/** "24-488          Date: 2 July 2024", "/R&DM, Cuttack, dated the 27th March, 2026": the other columns of its line. */
const besides = /(?:\s\s|, (?=.{0,60}\d{4}$)).*$/;

const asNumber = (words: string | undefined): string | null =>
  words !== undefined && /\d/.test(words)
    ? words
        .trim()
        .replace(besides, "")
        .replace(secondLabel, "")
        .replace(itsDay, "")
        .replace(" OF ", " of ")
        .replace(/ ?([-/]) ?/g, "$1")
    : null;

/** "No. 196/TB-VPCP" on a line of its own. */
function numberOfLine(line: string): string | null {
  const beside = columned.exec(line)?.groups;
  const groups = numberLine.exec(line)?.groups;
  return asNumber(beside?.named ?? beside?.bare ?? groups?.number ?? groups?.full);
}

const announced = documentKinds.filter(({ kind }) => announcedKinds.has(kind)).map(({ words }) => words);

/** "CIRCULAR 11 OF 2023", "[ ADMINISTRATIVE ORDER NO. 15, April 05, 2024 ]", "Procurement Policy Note 02/20: Supplier relief". */
const titled = new RegExp(
  `^\\[?\\s{0,3}(?:[a-z]{2,20}(?:['’]s)? ){0,4}(?:${announced.join("|")}|note)\\s{0,3}:?\\s{0,3}(?:no\\.?|number)?\\s{0,3}(\\d{1,4}(?:/\\d{2,4}| of \\d{4}(?:/\\d{2,4})?|[-/][a-zđ]{2,8}(?:-[a-zđ]{2,8})?(?= (?:of|dated) ${dateSource}|\\s*$))?)(?=\\s*(?:[:,(\\]]|$| (?:of|dated) ${dateSource}))`,
  "i",
);

/** Few headlines have a number right behind one of their first words. */
const mayBeTitled = /^\[?\s{0,3}(?:[a-z]{2,20}(?:['’]s)? ){0,5}[a-z]{2,20}\s{0,3}:?\s{0,3}(?:no\.?|number)?\s{0,3}\d/i;

/** "REF: AG 4/12/3 IV (61)", "Number - Symbol: 118/TB-VPCP": in a column of its own, which two spaces close. */
const labelled =
  /(?:^|\s{4})(?:(?:our |my )?ref(?:erence)?|my no|(?:in any correspondence.{0,40})?please quote(?: no\.?)?|number(?: - symbol)?|document number)\s{0,3}[.:]{0,2}\s{0,12}(?![.:\s])(\S{1,40}(?: \S{1,40}){0,4})(?:\s\s|$)/i;

/** "Circular VH 03/2023", "Circular Letter: PL 03/2025": letters before the number. */
const lettered = /^(?:Circular|CIRCULAR)(?: [Ll]etter| LETTER)?\s?:?\s{1,3}([A-Z]{1,4} \d{1,3}\/\d{4})$/;

/** "M-23-07", "CAB-25-MIN-0318": nothing but a code. */
const code = /^(?=.{0,20}\d)([A-Z]{1,6}(?:[-/](?:\d{1,4}|[A-Z]{2,5})){2,4})$/;

const bracketed = /^\[.{5,120}\]$/;

/** The lines above the text that name the document or label something of it. */
export const headLines = (text: string, blocks: readonly Block[]): string[] =>
  blocks.slice(0, longestHead).flatMap((block) => {
    const line = wordsOf(text, block);
    const isHead = block.kind === "title" || block.kind === "heading" || block.kind === "dateline";
    return isHead || (block.kind === "paragraph" && bracketed.test(line)) ? [line] : [];
  });

/** The number that the head of a document gives it: on a line of its own, in its title, or behind a label; that of a file last. */
export function letterheadNumber(text: string, blocks: readonly Block[]): string | null {
  const lines = blocks.filter(({ kind }) => kind === "letterhead").map((block) => wordsOf(text, block));
  const others = headLines(text, blocks);
  const behind = (form: RegExp, among = others): string | null =>
    firstNumber(among, (line) => asNumber(form.exec(line)?.[1]));
  return (
    firstNumber(
      lines.filter((line) => !ofFile.test(line)),
      numberOfLine,
    ) ??
    behind(
      titled,
      others.filter((line) => mayBeTitled.test(line)),
    ) ??
    behind(lettered) ??
    behind(code) ??
    behind(labelled) ??
    firstNumber(lines, numberOfLine)
  );
}

function firstNumber(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const number = read(line);
    if (number !== null) return number;
  }
  return null;
}

const dayLabel = new RegExp(
  `(?:^(?:date(?: and |\\s{0,2}/\\s{0,2}))?time\\s{0,3}:\\s{0,3}(?:[\\dh:. –-]{1,20},? (?:on )?)?(?:\\w{3,6}day,? )?|^\\[.{5,60}, |^(?:[a-z]{2,20}(?:['’]s)? ){0,3}(?:${announced.join("|")}) no\\.? \\S{3,20} (?:of|dated) |(?:^|\\s\\s)(?:date(?: of issue| issued| of issuance)?|issued on|issue date)\\s{0,3}:\\s{0,12}(?:\\w{3,6}day,? )?)(?:the )?(${dateSource})`,
  "iu",
);

/** "FAX: 390 5742                    17th November 2025": the day in a column of its own. */
const columnDay = new RegExp(`\\S\\s{4,80}(?:dated?,? )?(?:the )?(${dateSource})$`, "iu");

/** Few headlines have a colon, are in brackets, or give the number of what they name. */
const mayBeLabelled = /^\[|:|no\.? \S{3,20} (?:of|dated) /i;

/** "DATE: 30th January 2023", "Date/time: Thursday 20 August 2026, 09:00", "Date of issue: 14-03-2025", "[ORDER NO. 15, April 5, 2024]": the day that a line above the text gives; null where none does. */
export function labelledDay(text: string, blocks: readonly Block[]): Day | null {
  for (const line of headLines(text, blocks)) {
    const day = mayBeLabelled.test(line) ? dayFrom(dayLabel.exec(line)?.[1], null) : null;
    const beside =
      day ?? (line.includes("    ") && !/\b(?:ref|no)\b/i.test(line) ? dayFrom(columnDay.exec(line)?.[1], null) : null);
    if (beside !== null) return beside;
  }
  return null;
}

const titles = documentKinds
  .filter(({ kind }) => announcedKinds.has(kind))
  .map(({ words, kind }) => ({ kind, pattern: new RegExp(`^(?:${words})\\b`, "i") }));

function kindOfTitle(text: string, blocks: readonly Block[], mayBe: (words: string) => boolean): string | null {
  for (const block of blocks) {
    if (block.kind !== "title" && block.kind !== "heading") continue;
    const words = wordsOf(text, block);
    const found = mayBe(words) ? titles.find(({ pattern }) => pattern.test(words)) : undefined;
    if (found !== undefined) return found.kind;
  }
  return null;
}

/** Kind by a title such as "OFFICIAL DISPATCH" or "Resolution on …". */
export const titleKind = (text: string, blocks: readonly Block[]): string | null =>
  kindOfTitle(text, blocks, () => true);

/** Kind by a title in capitals: "MINUTES", "CIRCULAR ON CLOSURE OF FINANCIAL YEAR 2025/26". No article is headed so. */
export const titleInCapitals = (text: string, blocks: readonly Block[]): string | null =>
  kindOfTitle(text, blocks, (words) => words === words.toUpperCase());
