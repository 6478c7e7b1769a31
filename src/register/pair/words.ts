import { stemmer } from "stemmer";
import type { Directive } from "../../schema/register.js";
import { smallWords } from "../small-words.js";
import { genericNames, numberWords } from "./word-lists.js";

/** Letters and digits only, without case: "116 databases," and "116 Databases" are the same words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Registers say the same few thousand words again and again. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** The stem of a word without case, by Porter's algorithm for English. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Words of a text in their order, by their stems. */
export const stemSequence = (text: string): string[] => wordsOf(text).map(stemOf);

/** Stems of the words that carry meaning, each once. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !smallWords.has(word))
      .map(stemOf),
  );

/** What counts or orders: "82/2024/ND-CP", "5G", "2026", "second", "July". */
export function numbersOf(text: string): ReadonlySet<string> {
  const figures = (text.match(/[\p{L}\p{N}/.,-]+/gu) ?? []).filter((word) => /\p{N}/u.test(word));
  return new Set([
    ...figures.map((figure) => figure.toLowerCase().replace(/(?<![.,])[.,]+$/u, "")),
    ...wordsOf(text).filter((word) => numberWords.has(word)),
  ]);
}

/** Stems of words with a capital inside the text, as far as they are no titles that stand in every notice. */
export const namesOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?<=\S\s{1,9}["“(]?)\p{Lu}[\p{L}\p{M}'’-]*/gu)]
      .flatMap(([name]) => wordsOf(name))
      .filter((word) => !genericNames.has(word))
      .map(stemOf),
  );

/** The action without its deadline's words: a date that moves is no rewording. */
export function timelessAction({ action, deadline }: Pick<Directive, "action" | "deadline">): string {
  const at = deadline === null ? -1 : action.text.indexOf(deadline.text);
  if (deadline === null || at < 0) return action.text;
  return `${action.text.slice(0, at)} ${action.text.slice(at + deadline.text.length)}`;
}
