import { lineOf, lineStartsOf } from "../../model/line-starts.js";
/** A notice's file as it was looked for. */
export type Source =
  | {
      readonly state: "read";
      /** As messages name it. */
      readonly file: string;
      /** Decoded, a byte order mark removed, nothing else changed. */
      readonly text: string;
      /** Of the bytes, in hexadecimal. */
      readonly sha256: string;
      /** Of the text in UTF-8, where it was made of a document. */
      readonly textSha256?: string;
      /** Where in the text the pages of a document begin. */
      readonly pageStarts?: readonly number[];
    }
  | { readonly state: "unreadable"; readonly message: string }
  | { readonly state: "absent" };

/** A text that words are looked for in; a word of many rows is looked for once. */
export interface SearchedText {
  readonly file: string;
  readonly text: string;
  /** Whether the text holds the words, from the beginning of a word to the end of one. */
  readonly holds: (words: string) => boolean;
  /** Number of the line in which an offset stands, from 1. */
  readonly lineAt: (offset: number) => number;
  /** Number of the page on which an offset stands, from 1; null where there are no pages. */
  readonly pageAt: ((offset: number) => number) | null;
}

const isInWord = (text: string, offset: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(offset - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(offset));

/** Whether a span begins and ends between words. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !isInWord(text, start) && !isInWord(text, end);

export function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) return true;
  }
  return false;
}

export function searched({ file, text, pageStarts }: Extract<Source, { state: "read" }>): SearchedText {
  const known = new Map<string, boolean>();
  const holds = (words: string): boolean => {
    const held = known.get(words) ?? holdsWords(text, words);
    known.set(words, held);
    return held;
  };
  const lineStarts = lineStartsOf(text);
  const lineAt = (offset: number): number => lineOf(offset, lineStarts);
  // Pages are counted as lines are, by where they begin.
  const pageAt = pageStarts === undefined ? null : (offset: number): number => lineOf(offset, pageStarts);
  return { file, text, holds, lineAt, pageAt };
}
