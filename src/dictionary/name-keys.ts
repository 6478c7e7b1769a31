import { tokenize } from "../grammar/tokenize.js";
import { skippedInNames, spellings } from "../lexicon/spelling.js";
import type { Token } from "../model/token.js";
import { factOf, memo } from "../model/word.js";

const keyOfNorm = (norm: string): string => spellings[norm] ?? norm;
const keyOfWord = factOf(keyOfNorm);

/** The form in which a token takes part in a name: "Viet Nam" is "vietnam", and spelling variants are one. */
export function keyAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return "";
  const { norm, word } = token;
  if (norm === "viet" && tokens[at + 1]?.norm === "nam") return "vietnam";
  if (norm === "nam" && at > 0 && tokens[at - 1]?.norm === "viet") return "";
  return keyOfWord(word);
}

const keysOfTokens = (name: string): string[] => {
  const tokens = tokenize(name);
  return tokens.map((_, at) => keyAt(tokens, at)).filter((key) => !skippedInNames.has(key));
};

/** Words that a space parts, each its own key whatever stands beside it: most names. */
const isPlain = (name: string): boolean => /^[a-z]+(?: [a-z]+)*$/i.test(name) && !/\bviet\b/i.test(name);

const plainKey = memo(keyOfNorm);

/** The keys of a name's words, without those that names are compared without. */
export const keysOf = (name: string): string[] =>
  isPlain(name)
    ? name
        .toLowerCase()
        .split(" ")
        .map(plainKey)
        .filter((key) => !skippedInNames.has(key))
    : keysOfTokens(name);

/** The key of the words before a name's first space; null where that takes the words after it too. */
const keyOfStart = memo((start: string): string | null => {
  const [key = "viet"] = keysOf(start);
  return key === "viet" ? null : key;
});

/** The first key of a name, mostly without cutting the name into words. */
export const firstKey = (name: string): string | undefined => {
  const space = name.indexOf(" ");
  return keyOfStart(space < 0 ? name : name.slice(0, space)) ?? keysOf(name)[0];
};
