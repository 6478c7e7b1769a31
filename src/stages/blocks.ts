import { headingCues } from "../lexicon/headings.js";
import { isOf, type LineRule } from "../lexicon/lines/line-rule.js";
import { lineRules } from "../lexicon/lines/rules.js";
import { bulletMarks, listMarkOf } from "../lexicon/list-marks.js";
import type { Block, BlockKind, MarkerKind } from "../model/block.js";
import { unseenCharacters } from "../model/unseen.js";
import { codesOf } from "./coded-lists.js";
import { isBlank, type Line, linesOf } from "./lines.js";
import { cellsOf, linesOfCell } from "./tables/cells.js";
import { type TableLine, taskTables } from "./tables/find.js";
import { stackedTables } from "./tables/stacked.js";

const words = (text: string): string[] => text.match(/\S+/g) ?? [];

const endsSentence = /(?:[.!?;,:…]|:[-–—])[)"”’]*$/;

/** In words. */
const longestHeading = 18;
/** Of what stands right below "NOTICE" or "DIRECTIVE". */
const longestSubtitle = 45;

/** A short line that does not end like a sentence. */
const looksLikeHeading = (text: string, longest: number): boolean =>
  !endsSentence.test(text) && /^["“]?[\p{Lu}\d]/u.test(text) && words(text).length <= longest;

const isCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** A list mark, as lists are told apart by it: the articles of a decision are numbered, and hold numbered lists of their own. */
type ListKind = MarkerKind | "article";

/** How deep each kind of list mark stands, outermost first, as the list opens them. */
function levelOf(open: ListKind[], marker: ListKind): number {
  const at = open.indexOf(marker);
  const decimals = open.indexOf("decimal");
  if (at >= 0) open.length = at + 1;
  // "5." behind "4.2." goes on with the list of a "4." that no line has shown.
  else if (marker === "number" && decimals >= 0) open.splice(decimals, open.length, marker);
  else open.push(marker);
  return open.length;
}

/** Marks of the first item of a list, or of any. */
const firstMark = new RegExp(
  `^(?:\\(?(?:1|a|A|i|I)[.)/]|(?:Article|Task|Action|Item) 1\\b|[${bulletMarks}+]|[o§]\\s|[\\d.]*\\.1\\.?\\s)`,
  "u",
);

/** White space before a line, and characters that have no width. */
const unseenBefore = new RegExp(`^[\\s${unseenCharacters}]+`, "u");

const outside = { marker: null, level: 0, goesOn: false, rule: null } as const;

/** What a line of a table of tasks is; a group's name is a heading that stands deeper than those of the text. */
function tableBlock(line: Line, read: TableLine): Block {
  if (read.kind === "head") return { kind: "table", ...outside, start: line.start, end: line.end };
  if (read.kind === "group") return { kind: "heading", ...outside, marker: "decimal", ...read.words };
  return { kind: "row", ...outside, ...read.cells.row, cells: read.cells };
}

/** Shorter cells of a table that lists no tasks are names and figures. */
const longCell = 8;

/** A line between bars that stands in no table of tasks: its cells are read apart, as far as they are text. */
function cellLines(text: string, line: Line): Line[] | null {
  if (!/^\s*\|.*\|\s*$/u.test(line.text)) return null;
  const cells = (cellsOf(text, line, "|") ?? []).flatMap((cell) => linesOfCell(text, cell));
  return cells
    .map(({ start, end }): Line => ({ start, end, text: text.slice(start, end) }))
    .filter((cell) => words(cell.text).length >= longCell);
}

/** A line of the text, and what it is in a table. */
interface Entry {
  readonly line: Line;
  readonly table: TableLine | null;
}

function entriesOf(text: string): Entry[] {
  const lines = linesOf(text).filter((line) => !isBlank(line));
  const tables = new Map([...taskTables(text, lines), ...stackedTables(text, lines)]);
  return lines.flatMap((line, at): Entry[] => {
    const table = tables.get(at) ?? null;
    const cells = table === null ? cellLines(text, line) : null;
    if (cells === null) return [{ line, table }];
    return cells.length === 0
      ? [{ line, table: { kind: "head" } }]
      : cells.map((cell) => ({ line: cell, table: null }));
  });
}

/** What stands above a line: an open notice, a signed one, that an annex may follow, or a page that is over. */
type Ending = "open" | "signed" | "over";

/** Which rules a line is tried by. */
const isLookedFor: Readonly<Record<Ending, (rule: LineRule) => boolean>> = {
  open: () => true,
  signed: ({ kind }) => kind === "annex" || kind === "end",
  over: () => false,
};

function endingAfter(ending: Ending, rule: LineRule | undefined): Ending {
  if (rule?.kind === "end") return "over";
  if (rule?.kind === "closing") return "signed";
  return rule?.kind === "annex" ? "open" : ending;
}

/** The block that a rule of lines tells; null where none told the line. */
function kindOfLine(rule: LineRule | undefined): BlockKind | null {
  if (rule === undefined) return null;
  if (rule.kind === "annex") return "letterhead";
  return rule.kind === "end" || rule.kind === "closing" ? "noise" : rule.kind;
}

/**
 * Cuts a text into blocks, one for each line that is not blank, and tells what
 * each is by its look: its place in a table of tasks, its list mark, its length,
 * its end, and the rules of `lexicon/lines/`.
 */
export function readBlocks(text: string): Block[] {
  const entries = entriesOf(text);
  const blocks: Block[] = [];
  const open: ListKind[] = [];
  let ending: Ending = "open";
  let body = false;
  const codes = codesOf(entries.map(({ line }) => line.text.trim()));
  for (const [index, { line, table }] of entries.entries()) {
    if (table !== null) {
      blocks.push(tableBlock(line, table));
      continue;
    }
    const full = line.text.trimEnd().replace(unseenBefore, "");
    const indent = line.text.trimEnd().length - full.length;
    const rule = lineRules.find((one) => isLookedFor[ending](one) && isOf(one, full, indent));
    // Above the text of the notice such a line belongs to the page's head; an annex stands below the signatures that end it.
    if (body) ending = endingAfter(ending, rule);
    const ended = ending !== "open";
    const { kind: marker, mark } = markOf(full, codes.get(index));
    const content = full.slice(mark.length);
    const isLast = index === entries.length - 1;
    const isBelowTitle = !body && blocks.at(-1)?.kind === "title";
    const kind = ended
      ? "noise"
      : (kindOfLine(rule) ??
        contentKind(content, marker, {
          body,
          isLast,
          isBelowTitle,
          isWhole: wholeNumber.test(mark),
        }));
    if (kind === "paragraph" || kind === "item") body = true;
    if (kind === "paragraph" || kind === "heading")
      open.length = kind === "heading" && marker !== null ? open.length : 0;
    const level = marker !== null && !ended ? levelOf(open, mark.startsWith("Article") ? "article" : marker) : 0;
    const start = line.start + indent + mark.length;
    blocks.push({
      kind,
      marker,
      level,
      goesOn: mark !== "" && !firstMark.test(mark),
      rule: rule?.name ?? null,
      start,
      end: start + content.length,
    });
  }
  return blocks;
}

/** The mark that a line begins with, or the code that is as long as said. */
function markOf(line: string, code: number | undefined): { readonly kind: MarkerKind | null; readonly mark: string } {
  if (code !== undefined) return { kind: "number", mark: line.slice(0, code) };
  const rule = listMarkOf(line);
  return { kind: rule?.kind ?? null, mark: rule?.pattern.exec(line)?.[0] ?? "" };
}

/** Where a line stands. */
interface Place {
  /** Text stands above it. */
  readonly body: boolean;
  readonly isLast: boolean;
  readonly isBelowTitle: boolean;
  /** Its number is that of a section: "4.0". */
  readonly isWhole: boolean;
}

const wholeNumber = /^\d{1,2}\.0\.?\s/;

function contentKind(
  content: string,
  marker: MarkerKind | null,
  { body, isLast, isBelowTitle, isWhole }: Place,
): BlockKind {
  const heading = looksLikeHeading(content, isBelowTitle ? longestSubtitle : longestHeading);
  if ((marker === "roman" || marker === "capital") && heading) return "heading";
  if (marker === "number" && heading && words(content).length <= 14 && headingCues.numbered.test(content))
    return "heading";
  const isNumber = marker === "number" || marker === "decimal";
  if (isNumber && heading && (isCapitals(content) || isWhole)) return "heading";
  if (marker !== null) return "item";
  if (isCapitals(content) && words(content).length <= 30 && !/[.;]$/.test(content)) return body ? "heading" : "title";
  if (heading && !(isLast && body && words(content).length > 8)) return body ? "heading" : "title";
  return "paragraph";
}
