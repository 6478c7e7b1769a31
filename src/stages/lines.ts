import type { Span } from "../model/span.js";
import { unseenCharacters } from "../model/unseen.js";

export interface Line extends Span {
  /** Its characters. */
  readonly text: string;
}

/** Lines with their offsets; both kinds of line ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    lines.push({ start, end: start + line.length, text: line });
    start += raw.length + 1;
  }
  return lines;
}

const onlyUnseen = new RegExp(`^[\\s${unseenCharacters}]*$`, "u");

export const isBlank = ({ text }: Line): boolean => onlyUnseen.test(text);
