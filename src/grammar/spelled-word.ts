import { withoutDiacritics } from "../model/diacritics.js";
import { unseenCharacters, withoutUnseen } from "../model/unseen.js";
import { memo, type Word, wordOf } from "../model/word.js";

/** A word or number as it is written. */
export interface Spelling {
  readonly raw: string;
  readonly word: Word;
  readonly capital: boolean;
}

const oddInside = new RegExp(`[${unseenCharacters}\\uFB00-\\uFB06]`, "u");

/** A word without characters of no width, and with "fi" and "fl" as two letters each. */
const spelledOut = (word: string): string =>
  oddInside.test(word)
    ? withoutUnseen(word).replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
    : word;

/** Lower case without diacritics: the form in which words are compared. */
export const normalizeWord = (word: string): string => withoutDiacritics(spelledOut(word)).toLowerCase();

export const spellingOf = memo(
  (raw): Spelling => ({ raw, word: wordOf(normalizeWord(raw)), capital: /^\p{Lu}/u.test(raw) }),
);

/** A power of two, several times the different words that most of a text is made of. */
const slots = 1 << 14;

/** By the hash of its characters, the spelling that was last asked for. */
const kept: (Spelling | undefined)[] = new Array(slots).fill(undefined);

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 14)) & (slots - 1);
}

function standsAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** How the word between two offsets is spelled: one that was read before is found by its characters, and is not cut out again. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  const slot = slotOf(text, start, end);
  const there = kept[slot];
  if (there !== undefined && standsAt(there.raw, text, start, end)) return there;
  const spelling = spellingOf(text.slice(start, end));
  kept[slot] = spelling;
  return spelling;
}
