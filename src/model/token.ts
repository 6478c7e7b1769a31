import type { Span } from "./span.js";
import type { Word } from "./word.js";

export const Form = { base: 1, thirdPerson: 2, past: 4, participle: 8, gerund: 16 } as const;

/** What the lexicon knows of a word that can be a verb. */
export interface VerbEntry {
  readonly lemma: string;
  /** Bits of `Form`: every inflection that this spelling can be. */
  readonly forms: number;
  /** The base form is a noun or an adjective as readily. */
  readonly ambiguous: boolean;
}

type TokenKind = "word" | "number" | "mark";

/** A word, a number or a punctuation mark. Hyphens and diacritics are gone from `norm`. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, no diacritics, straight apostrophe; of a mark, the mark with curly quotes made straight. */
  readonly norm: string;
  /** The word that `norm` is. */
  readonly word: Word;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** A hyphen joins it to the token before. */
  readonly joined: boolean;
}

/** One place makes tokens, so that all have the same fields in memory. */
export const makeToken = (
  kind: TokenKind,
  word: Word,
  start: number,
  end: number,
  capital: boolean,
  joined: boolean,
): Token => ({ kind, norm: word.norm, word, start, end, capital, joined });
