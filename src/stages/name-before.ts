import { anyOf } from "../lexicon/word-set.js";

/** In characters; a name further up is no longer what "the Institute" points back to. */
const reach = 1500;

/** Nouns that stand in many names, or that the dictionary's bodies are called by. */
const isCommon = anyOf(
  "city|province|ministry|minister|government|governor|chairman|unit|agency|body|group|force|team|office",
);

/** Words, marks and line ends: no name goes on over one. */
const wordOrMark = /[\p{L}\p{M}\d’'-]+|[^ \t]/gu;

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

const joinsFields = anyOf("and|&");

/** Index of the last word of a name on one side of `at`: capitals, and small words between them. */
function edgeOf(words: readonly string[], at: number, step: 1 | -1, joins: (word: string) => boolean): number {
  let edge = at;
  for (let here = at + step; isCapital(words[here]) || joins(words[here] ?? ""); here += step)
    if (isCapital(words[here])) edge = here;
  return edge;
}

/** "Committee on Water Security", but not "the Commission on the local making of medicines". */
const goesOn = anyOf("of|for|on|and|&");

/**
 * The name in capitals that ends before an offset of the text, the only one that has a noun in it: "National Institute of
 * Hematology" for "institute"; null where none soon stands, where two do, or the noun is one that many names have.
 */
export function nameBefore(text: string, offset: number, noun: string): string | null {
  if (isCommon(noun)) return null;
  let found: string | null = null;
  for (const name of namesWith(text.slice(Math.max(0, offset - reach), offset), noun)) {
    // Of two that have it, nobody can tell which is meant.
    if (found !== null && name !== found) return null;
    found = name;
  }
  return found;
}

/** The last such name in the same paragraph: "That Ministry" behind "the Ministry of Works" in the sentence before. */
export function lastNameBefore(text: string, offset: number, noun: string): string | null {
  const near = text.slice(Math.max(0, offset - reach), offset);
  for (const name of namesWith(near.slice(near.lastIndexOf("\n") + 1), noun)) return name;
  return null;
}

/** The names in capitals that have a noun in them, the last first. */
function* namesWith(text: string, noun: string): Generator<string> {
  const words = text.match(wordOrMark) ?? [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    if (word.toLowerCase() !== noun || !isCapital(word)) continue;
    // Before the noun "of" would part it from another: "the report of the Commission".
    const [from, to] = [edgeOf(words, at, -1, joinsFields), edgeOf(words, at, 1, goesOn)];
    // "The Institute" points back itself.
    const first = words[from] === "The" ? from + 1 : from;
    if (to > first) yield words.slice(first, to + 1).join(" ");
  }
}
