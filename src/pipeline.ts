import type { Dictionary } from "./dictionary/agency.js";
import { indexOf } from "./dictionary/agency-index.js";
import { isFromAbove, suffixOf } from "./lexicon/document-kinds.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Explanation } from "./model/explanation.js";
import { lineOf, lineStartsOf } from "./model/line-starts.js";
import { slugOf } from "./model/slug.js";
import type { Directive, Notice } from "./schema/register.js";
import { unreadDuties } from "./stages/below-end.js";
import { readBlocks } from "./stages/blocks.js";
import { readDrafts } from "./stages/context/read.js";
import { mostCarried } from "./stages/context/state/carry.js";
import { toRow } from "./stages/directives.js";
import { explain, type ReadText } from "./stages/explain/explain.js";
import { idsOf } from "./stages/ids.js";
import { effectiveDay } from "./stages/notice/effective-day.js";
import { readHead } from "./stages/notice/head.js";
import { readIssuer } from "./stages/notice/issuer.js";
import { readIssuerAndChair } from "./stages/notice/people.js";
import { wordsOfStrangers } from "./stages/strangers/words-of-strangers.js";
import { unwrap } from "./stages/unwrap.js";

/** One notice as it was read: decoded text, and what identifies its file. */
export interface NoticeSource {
  /** Path as the user gave it, with forward slashes; null for standard input. */
  readonly file: string | null;
  /** What its id comes from where it has neither number nor file; "stdin" without it. */
  readonly name?: string;
  /** Decoded, a byte order mark removed, nothing else changed. */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of the text in UTF-8, where it was made of a document. */
  readonly textSha256?: string;
  /** UTF-16 offsets at which the pages of a document begin in its text, the first page first. */
  readonly pageStarts?: readonly number[];
}

export interface ExtractOptions {
  readonly dictionary: Dictionary;
  /** YYYY-MM-DD: what relative dates are counted from where the notice states no date. */
  readonly date?: string | null;
}

export interface Extraction {
  readonly notice: Notice;
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface NoticeExplanation {
  readonly explanation: Explanation;
  readonly diagnostics: readonly Diagnostic[];
}

const baseName = (file: string): string => file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");

function diagnose(source: NoticeSource, { directives, cut, passed }: ReadNotice): Diagnostic[] {
  const file = source.file === null ? {} : { file: source.file };
  if (source.text.trim() === "") {
    return [
      {
        severity: "warning",
        code: "EMPTY-NOTICE",
        message: "the file holds no text; its notice is in the register without rows",
        ...file,
      },
    ];
  }
  if (directives.length === 0) {
    const message = "no directive found; if the file is a notice, check that it is in English and whole";
    return [{ severity: "warning", code: "NO-DIRECTIVES", message, ...file }];
  }
  const below = unreadDuties(passed, source.text);
  if (below !== null) {
    const message = `from here on, ${below.count} lines below the end of the notice say what somebody must do, and were not read; if another notice begins here, give it a file of its own`;
    return [
      {
        severity: "warning",
        code: "TEXT-BELOW-END",
        message,
        line: lineOf(below.start, lineStartsOf(source.text)),
        ...file,
      },
    ];
  }
  if (cut !== null) {
    const message = `the tasks that go on from this list of bodies have its first ${mostCarried} only; name the bodies in the tasks, or call them by one name`;
    return [{ severity: "warning", code: "LONG-LIST", message, line: lineOf(cut, lineStartsOf(source.text)), ...file }];
  }
  return [];
}

/** A notice's rows, and what they were made from. */
interface ReadNotice extends ReadText {
  readonly notice: Notice;
  /** Where a list of bodies begins that is handed on in part. */
  readonly cut: number | null;
}

/** "We will publish the list": the notice says what whoever issued it is going to do. */
const speaksOfItself = /\bwe (?:will|shall)\b/i;

/** The stages, in their order. */
function readNotice(source: NoticeSource, options: ExtractOptions): ReadNotice {
  const text = unwrap(source.text);
  const index = indexOf(options.dictionary);
  const blocks = readBlocks(text);
  const head = readHead(text, blocks);
  const anchor = head.date ?? head.articleDate ?? options.date ?? null;
  const effective = effectiveDay(text, blocks);
  const strangers = wordsOfStrangers(text, blocks);
  const fromAbove = isFromAbove(head.number);
  const issuer = suffixOf(head.number)?.issuer ?? null;
  const author = speaksOfItself.test(text) ? readIssuer(text, blocks, head, [], index) : null;
  const read = readDrafts({
    text,
    index,
    anchor,
    effective,
    fromAbove,
    issuer,
    author,
    blocks,
    strangers,
  });
  const { drafts, passed, cut } = read;
  const people = readIssuerAndChair(text, blocks, head, read, index);
  const name = source.file === null ? (source.name ?? "stdin") : baseName(source.file);
  const id = slugOf(head.number ?? name) || "notice";
  const notice: Notice = {
    id,
    number: head.number,
    kind: head.kind,
    date: head.date,
    issuer: people.issuer,
    chair: people.chair,
    file: source.file,
    sha256: source.sha256,
    ...(source.textSha256 === undefined ? {} : { textSha256: source.textSha256 }),
    url: head.url,
  };
  const places = { lineStarts: lineStartsOf(source.text), pageStarts: source.pageStarts ?? null };
  const rows = drafts.map((draft) => toRow(draft, source.text, places));
  const ids = idsOf(rows, id, text);
  const directives = rows.map((row, at): Directive => ({ id: ids[at] as string, notice: id, ...row }));
  return { text: source.text, notice, drafts, passed, directives, cut };
}

/**
 * Reads one notice: its text walks through the stages in the order that stands
 * above. Pure: the same source and options give the same rows.
 */
export function extractNotice(source: NoticeSource, options: ExtractOptions): Extraction {
  const read = readNotice(source, options);
  const { notice, directives } = read;
  return { notice, directives, diagnostics: diagnose(source, read) };
}

/**
 * Reads one notice as `extractNotice` does, and tells of every row what made it
 * so, and of every other sentence why it gives none. The rows are the same.
 */
export function explainNotice(source: NoticeSource, options: ExtractOptions): NoticeExplanation {
  const read = readNotice(source, options);
  const explanation: Explanation = { format: "directives-explain/1", notice: read.notice, ...explain(read) };
  return { explanation, diagnostics: diagnose(source, read) };
}
