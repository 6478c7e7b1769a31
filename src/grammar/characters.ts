import { unseenCharacters } from "../model/unseen.js";

/** What a character is to the tokenizer. */
export const Character = { letter: 1, mark: 2, number: 3, combining: 4, nothing: 5, inside: 6 } as const;

const inside = new RegExp(`[${unseenCharacters}]`, "u");
/** White space and bidirectional controls are no words. */
const nothing = /[\s\u200E\u200F\u202A-\u202E\u2061-\u206F]/u;

function classify(character: string): number {
  if (/\p{L}/u.test(character)) return Character.letter;
  if (/\p{N}/u.test(character)) return Character.number;
  if (inside.test(character)) return Character.inside;
  if (nothing.test(character)) return Character.nothing;
  return /\p{M}/u.test(character) ? Character.combining : Character.mark;
}

/** Of each code unit, once it was asked for; 0 is unknown. */
const known = new Uint8Array(1 << 16);

/** The class of the character that begins at `at`, one of `Character`. */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const there = known[unit] as number;
  if (there !== 0) return there;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = classify(String.fromCodePoint(text.codePointAt(at) ?? unit));
  if (!isSurrogate) known[unit] = kind;
  return kind;
}

/** Index after the letters from `at` on that are one code unit each, as far as they have been met before. */
export function knownLettersEnd(text: string, at: number, end: number): number {
  let here = at;
  while (here < end && known[text.charCodeAt(here)] === Character.letter) here++;
  return here;
}

/** Code units of the character that begins at `at`: two for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const leads = unit >= 0xd800 && unit <= 0xdbff;
  return leads && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
