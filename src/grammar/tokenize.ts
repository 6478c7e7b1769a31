import { anyOf } from "../lexicon/word-set.js";
import { wordTable } from "../lexicon/word-table.js";
import { makeToken, type Token } from "../model/token.js";
import { memo, wordOf } from "../model/word.js";
import { Character, characterAt, knownLettersEnd, widthAt } from "./characters.js";
import { spellingAt, spellingOf } from "./spelled-word.js";

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
  "&": "and",
});

const markOf = memo((mark) => wordOf(marks[mark] ?? mark));

const dashes = anyOf("-|–|—");

const partsNumbers = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  // "." "," "/"
  return unit === 46 || unit === 44 || unit === 47;
};

const isDigit = (text: string, at: number): boolean => characterAt(text, at) === Character.number;

/** Index after "1,200", "31/7/2025", "3.5" at `at`: digits, and single marks between digits. */
function numberEnd(text: string, at: number, end: number): number {
  let here = at;
  for (;;) {
    while (here < end && isDigit(text, here)) here += widthAt(text, here);
    const goesOn = here + 1 < end && partsNumbers(text, here) && isDigit(text, here + 1);
    if (!goesOn) return here;
    here++;
  }
}

/** Whether a mark at `at` stands inside the number that a word ends with: "VND1.2", "USD3,500", but not "Q3/2026". */
const partsNumber = (text: string, at: number): boolean =>
  text.charAt(at) !== "/" && partsNumbers(text, at) && isDigit(text, at - 1) && isDigit(text, at + 1);

/** Index after the letters, digits and combining marks that begin at `at`, and the whole number that they end with; what has no width parts no word, and ends none. */
function wordEnd(text: string, at: number, end: number): number {
  let here = Math.max(knownLettersEnd(text, at, end), at + widthAt(text, at));
  let last = here;
  while (here < end) {
    const kind = characterAt(text, here);
    if (kind === Character.inside) {
      here++;
      continue;
    }
    const isPart = kind === Character.letter || kind === Character.number || kind === Character.combining;
    if (!isPart && !(here + 1 < end && partsNumber(text, here))) break;
    here += widthAt(text, here);
    last = here;
  }
  return last;
}

/** What "co-" is written before with a hyphen or without. */
const behindCo = /^(?:ordinat|operat)/iu;

/** Whether the hyphen at `at` only parts a prefix from its word: "co-ordinate", "re-examine". */
const partsPrefix = (text: string, before: Token | undefined, at: number, next: number): boolean =>
  before?.end === at &&
  ((before.norm === "re" && isLetter(text, next)) ||
    (before.norm === "co" && behindCo.test(text.slice(next, next + 9))));

/** ":-" and ":–" are a colon as some offices write it. */
const dashedEnd = (text: string, at: number, end: number): number =>
  at < end && dashes(text.charAt(at)) && !isLetter(text, at + 1) ? at + 1 : at;

const isLetter = (text: string, at: number): boolean => at < text.length && characterAt(text, at) === Character.letter;

/**
 * Words, numbers and marks of `text` between two offsets, with offsets into
 * the whole text. A hyphen between two words joins them (`joined`) and yields
 * no token of its own; `People's` is two tokens, `people` and `'s`.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let hyphenAt = -1;
  let hasApostrophe = false;
  for (let at = start, next = start; at < end; at = next) {
    const character = characterAt(text, at);
    if (character === Character.nothing || character === Character.inside) {
      next = at + 1;
    } else if (character === Character.letter) {
      next = Math.min(wordEnd(text, at, end), end);
      const { word, capital } = spellingAt(text, at, next);
      tokens.push(makeToken("word", word, at, next, capital, hyphenAt === at));
    } else if (character === Character.number) {
      next = numberEnd(text, at, end);
      const { word } = spellingAt(text, at, next);
      tokens.push(makeToken("number", word, at, next, false, hyphenAt === at));
    } else {
      next = Math.min(at + widthAt(text, at), end);
      const word = markOf(text.slice(at, next));
      const { norm } = word;
      if (norm === ":") next = dashedEnd(text, next, end);
      const previous = tokens[tokens.length - 1];
      if (norm === "-" && previous !== undefined && partsPrefix(text, previous, at, next)) {
        const end = wordEnd(text, next, text.length);
        const { word } = spellingOf(`${previous.norm}${text.slice(next, end)}`);
        tokens[tokens.length - 1] = makeToken("word", word, previous.start, end, previous.capital, previous.joined);
        next = end;
        continue;
      }
      if (norm === "-" && previous?.end === at && previous.kind === "word" && isLetter(text, next)) {
        hyphenAt = next;
        continue;
      }
      if (norm === "'") hasApostrophe = true;
      tokens.push(makeToken("mark", word, at, next, false, false));
    }
  }
  return hasApostrophe ? joinPossessives(tokens) : tokens;
}

/** `'` and `s` that touch the word before become one token, `'s`. */
function joinPossessives(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = joined[joined.length - 1];
    const after = tokens[at + 1];
    if (
      token.norm === "'" &&
      before?.kind === "word" &&
      before.end === token.start &&
      after?.start === token.end &&
      (after.norm === "s" || after.norm === "t")
    ) {
      joined.push(makeToken(after.kind, wordOf(`'${after.norm}`), token.start, after.end, false, after.joined));
      at++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}
