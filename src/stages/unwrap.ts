import { bulletMarks, listMarkOf } from "../lexicon/list-marks.js";
import { isBlank, type Line, linesOf } from "./lines.js";

/** In characters: wider lines are paragraphs, and narrower ones are columns or verse. */
const [narrowest, widest] = [40, 140];
/** Breaks inside a sentence that show a text to be wrapped. */
const evidence = 2;

const firstWordOf = (line: string): string => /\S+/.exec(line)?.[0] ?? "";
const markOf = (line: string): RegExp | undefined => listMarkOf(line.trim())?.pattern;
const opensItem = (line: string): boolean => markOf(line) !== undefined;

const sideBySide = /\S(?: {3,}|\t)\S/;
/** "United Nations          ST/IC/2021/17": words set side by side are no running text; a mark set off from its text is none of them. */
const hasColumns = (line: string): boolean =>
  line.includes("|") || (sideBySide.test(line) && sideBySide.test(line.trim().replace(markOf(line) ?? "", "")));

/** Width of the longest line that is running text; a lone address, or columns, may be longer. */
const widthOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (most, { text }) => (/\S\s\S/.test(text) && !hasColumns(text) ? Math.max(most, text.trimEnd().length) : most),
    0,
  );

/** Whether the first word of `next` would not have fitted behind `line`. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  line.text.trimEnd().length + 1 + firstWordOf(next.text).length > width;

const endsOpen = /[\p{L}\p{N},-]$/u;

/** Whether a sentence plainly goes on from one line to the next. */
const breaksSentence = (line: Line, next: Line): boolean =>
  endsOpen.test(line.text.trimEnd()) && /^\p{Ll}/u.test(next.text.trim()) && !opensItem(next.text);

/** Whether lines were broken at a width: nearly all breaks inside a sentence stand where the next word did not fit. */
function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width < narrowest || width > widest) return false;
  const broken = lines.slice(1).flatMap((next, at): boolean[] => {
    const line = lines[at] as Line;
    return breaksSentence(line, next) ? [isFull(line, next, width)] : [];
  });
  const full = broken.filter(Boolean).length;
  return full >= evidence && full >= broken.length * 0.8;
}

/** "-controlled corporations" is no item. */
const bullet = new RegExp(`^\\s*[${bulletMarks}+](?!\\p{Ll})`, "u");

/** "before Viet Nam Family Day (June / 28)", "on June / 30. The": a figure inside a sentence, which is no list mark. */
const isInSentence = (line: Line, next: Line): boolean => endsOpen.test(line.text.trimEnd()) && !bullet.test(next.text);

/** Whether a line goes on with the text of the one above it. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (isBlank(line) || isBlank(next) || hasColumns(line.text) || hasColumns(next.text)) return false;
  if (opensItem(next.text) && !isInSentence(line, next)) return false;
  return isFull(line, next, width);
}

/**
 * The text with its lines as they were before it was wrapped at a width: the line ends inside paragraphs are spaces, so that
 * every offset stays what it was. A text that was not wrapped is given back as it is.
 */
export function unwrap(text: string): string {
  const lines = linesOf(text);
  const width = widthOf(lines);
  if (!isWrapped(lines, width)) return text;
  const parts = lines.map((line, at): string => {
    const next = lines[at + 1];
    if (next === undefined) return line.text;
    const end = text.slice(line.end, next.start);
    return line.text + (goesOn(line, next, width) ? " ".repeat(end.length) : end);
  });
  return parts.join("");
}
