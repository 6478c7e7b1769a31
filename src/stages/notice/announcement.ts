import { findReferences } from "../../grammar/references.js";
import { announcedKinds, suffixOf } from "../../lexicon/document-kinds.js";
import type { Block } from "../../model/block.js";
import type { Day } from "../../model/calendar.js";
import type { ReferenceMention } from "../../model/mention.js";
import {
  type Announcement,
  announcedBy,
  announces,
  bearsItsDay,
  type Citation,
  isAnother,
  isSpokenOf,
  longestSide,
  tellsOfIssuing,
} from "./citation.js";
import { headLines } from "./letterhead.js";
import { shortNumberIn } from "./unnumbered.js";
import { longestHead } from "./words.js";

const isReadable = ({ kind }: Block): boolean =>
  kind === "paragraph" || kind === "item" || kind === "title" || kind === "heading";

const assembly = /^(?:the )?national assembly$/i;

/** A numbered document of the first blocks, of a kind that may be reported. */
interface Candidate extends Announcement {
  readonly citation: Citation;
}

function candidateAt(text: string, block: Block, reference: ReferenceMention): Candidate | null {
  const { number, kind } = reference.reference;
  if (number === null || (kind !== null ? !announcedKinds.has(kind) : suffixOf(number) === undefined)) return null;
  const from = Math.max(block.start, reference.start - longestSide);
  // No stop is at -1: the words then begin at `from`.
  const start = from + text.slice(from, reference.start).lastIndexOf(". ") + 1;
  const before = text.slice(start, reference.start);
  const after = text.slice(reference.end, Math.min(reference.end + 200, block.end));
  return { ...announcedBy(text, block, reference, start), citation: { reference: reference.reference, before, after } };
}

function candidatesIn(text: string, blocks: readonly Block[]): Candidate[] {
  const ofAssembly = headLines(text, blocks).some((line) => assembly.test(line.trim()));
  return blocks
    .flatMap((block) =>
      findReferences(text, block.start, block.end).map((reference) => candidateAt(text, block, reference)),
    )
    .filter((candidate) => candidate !== null)
    .filter(({ citation }) => !isAnother(citation, ofAssembly));
}

/** The day of a document that one sentence names by its number alone, and another with its day: "Dispatch 187/CD-TTg" in a title. */
function withItsDay(announcement: Announcement, candidates: readonly Candidate[]): Announcement {
  const { reference } = announcement.reference;
  if (reference.date !== null) return announcement;
  const dated = candidates.find(
    ({ citation }) => citation.reference.number === reference.number && citation.reference.date !== null,
  );
  return dated ?? announcement;
}

/**
 * The document that an article reports: the first that it announces and that is not only cited; where it announces none, the
 * first that it names with its day. `spokenOf` is the kind of one that it speaks of without its number.
 */
export function announcementIn(
  text: string,
  blocks: readonly Block[],
  article: Day | null,
  spokenOf: string | null,
): Announcement | null {
  const readable = blocks.filter(isReadable).slice(0, longestHead);
  const candidates = candidatesIn(text, readable);
  const announced = candidates.find(
    ({ citation }) =>
      announces(citation) || tellsOfIssuing(citation, article) || isSpokenOf(citation, spokenOf, article),
  );
  if (announced !== undefined) return withItsDay(announced, candidates);
  const short = shortNumberIn(text, readable);
  if (short === null) return candidates.find(({ citation }) => bearsItsDay(citation, article)) ?? null;
  const number = short.reference.reference.number ?? "";
  const whole = wholeReference(text, blocks, number);
  // Its day is told where it is named first.
  return whole === null
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
