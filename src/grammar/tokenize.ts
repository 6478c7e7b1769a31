import { wordTable } from "../lexicon/word-table.js";
import type { Token } from "../model/token.js";

const tokenPattern =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|(?<number>\p{N}+(?:[.,/]\p{N}+)*)|(?<mark>[^\s\p{L}\p{N}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF])/gu;

const marks = wordTable<string>({
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
});

const ascii = /^[\0-\x7F]*$/;

/** Lower case without diacritics: the form in which words are compared. */
export function normalizeWord(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
}

const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Words, numbers and marks of `text` between two offsets, with offsets into
 * the whole text. A hyphen between two words joins them (`joined`) and yields
 * no token of its own; `People's` is two tokens, `people` and `'s`.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  let hyphenAt = -1;
  for (const match of slice.matchAll(tokenPattern)) {
    const at = start + match.index;
    const raw = match[0];
    const { word, number } = match.groups as Record<string, string | undefined>;
    if (word !== undefined) {
      tokens.push({
        kind: "word",
        norm: normalizeWord(word),
        start: at,
        end: at + raw.length,
        capital: isUpper(word),
        joined: hyphenAt === at,
      });
    } else if (number !== undefined) {
      tokens.push({
        kind: "number",
        norm: number,
        start: at,
        end: at + raw.length,
        capital: false,
        joined: hyphenAt === at,
      });
    } else {
      const mark = marks[raw] ?? raw;
      const previous = tokens.at(-1);
      const touchesWord = previous?.end === at && previous.kind === "word";
      const next = text.charAt(at + 1);
      if (mark === "-" && touchesWord && /\p{L}/u.test(next)) {
        hyphenAt = at + 1;
        continue;
      }
      tokens.push({ kind: "mark", norm: mark, start: at, end: at + raw.length, capital: false, joined: false });
    }
  }
  return joinPossessives(tokens);
}

/** `'` and `s` that touch the word before become one token, `'s`. */
function joinPossessives(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = joined.at(-1);
    const after = tokens[at + 1];
    if (
      token.norm === "'" &&
      before?.kind === "word" &&
      before.end === token.start &&
      after?.start === token.end &&
      (after.norm === "s" || after.norm === "t")
    ) {
      joined.push({ ...after, norm: `'${after.norm}`, start: token.start, capital: false });
      at++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}
