import { bulletMarks } from "../../lexicon/list-marks.js";
import type { Line, PageTurn } from "../document.js";
import { joinLines } from "./hyphens.js";
import type { TextLine } from "./lines.js";

const listMark = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\(?(?:[a-zđ]|dd)\\)|(?:[a-zđ]|dd)\\.|[IVX]{1,5}\\.|[${bulletMarks}+])\\s*\\S`,
  "u",
);
const endsSentence = /[.!?;:…]["”’)]*$/u;
/** A heading in capitals; "III/2025" and "ID" are words of any line. */
const isCapitals = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && !/\p{Ll}/u.test(text);

/** Lines of one column of a page, and what is usual in it. */
export interface Column {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  /** From one line of a paragraph to the next. */
  readonly pitch: number;
  /** How much wider a word may be than its share of its line, in sizes of its letters. */
  readonly slack: number;
}

/** In the narrow columns of a table few lines are full, and one that is cut in two says nothing any more. */
export const slackInCells = 3;
const slackInText = 0.8;

export function columnOf(lines: readonly TextLine[]): Column {
  const gaps = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const size = Math.max(...lines.map((line) => line.size));
  return {
    lines,
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
    slack: slackInText,
    pitch: gaps[Math.floor(gaps.length / 4)] ?? 1.2 * size,
  };
}

/** Whether the first word of the next line would have had its place on the line: then the line was ended on purpose. */
function hasRoom(line: TextLine, next: TextLine, { right, slack }: Column): boolean {
  const perLetter = (next.right - next.x) / Math.max(1, next.text.length);
  const word = (/^\S+/u.exec(next.text)?.[0].length ?? 0) + 1;
  return line.right + word * perLetter < right - slack * line.size;
}

/** Whether a new paragraph begins at `next`, the line below in the same column. */
function beginsBelow(line: TextLine, next: TextLine, column: Column): boolean {
  const isList = listMark.test(line.text);
  if (next.y - line.y > 1.35 * column.pitch || next.y < line.y) return true;
  if (Math.abs(next.size - line.size) > 0.08 * line.size) return true;
  if (isCapitals(line.text) !== isCapitals(next.text)) return true;
  if (hasRoom(line, next, column)) return true;
  if (listMark.test(next.text) && endsSentence.test(line.text)) return true;
  return !isList && next.x - line.x > 0.8 * line.size && endsSentence.test(line.text);
}

/** Whether a paragraph goes on at the top of the next column or page. One that ends a sentence there is taken to be whole. */
function goesOn(line: TextLine, next: TextLine, column: Column): boolean {
  if (Math.abs(next.size - line.size) > 0.08 * line.size || listMark.test(next.text)) return false;
  if (endsSentence.test(line.text) || isCapitals(line.text) !== isCapitals(next.text)) return false;
  return /^\p{Ll}/u.test(next.text) || !hasRoom(line, next, column);
}

interface OpenLine {
  text: string;
  turns: PageTurn[];
  readonly last: TextLine;
  readonly column: Column;
}

/** Lines joined to paragraphs, over the ends of columns and pages; `words` are those of the whole document. */
export function paragraphsOf(columns: readonly Column[], words: ReadonlySet<string>): Line[] {
  const paragraphs: OpenLine[] = [];
  for (const column of columns) {
    for (const [at, line] of column.lines.entries()) {
      const open = paragraphs.at(-1);
      const joins =
        open !== undefined && (at > 0 ? !beginsBelow(open.last, line, column) : goesOn(open.last, line, open.column));
      if (open === undefined || !joins) {
        paragraphs.push({ text: line.text, turns: [{ at: 0, page: line.page }], last: line, column });
        continue;
      }
      const text = joinLines(open.text, line.text, words);
      const turns =
        open.last.page === line.page
          ? open.turns
          : [...open.turns, { at: text.length - line.text.length, page: line.page }];
      paragraphs[paragraphs.length - 1] = { text, turns, last: line, column };
    }
  }
  return paragraphs.map(({ text, turns }) => ({ kind: "line", text, turns }));
}
