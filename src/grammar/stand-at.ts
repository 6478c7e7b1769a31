import { byFirstWord } from "../lexicon/by-first-word.js";

/** What stands in a row and has a normal form: tokens, chunks. */
interface Worded {
  readonly norm: string;
}

/** Whether `words` stand in the row from `at` on, one after the other; false where they would reach beyond it. */
export function standAt(row: readonly Worded[], at: number, ...words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (row[at + index]?.norm !== words[index]) return false;
  return true;
}

/** Finds the first of some phrases that stands at a place of a row: only those that begin with its word are compared. */
export function phraseAmong(
  phrases: readonly string[],
): (row: readonly Worded[], at: number) => readonly string[] | undefined {
  const byFirst = byFirstWord(
    phrases.map((phrase) => phrase.split(" ")),
    (words) => words,
  );
  return (row, at) => byFirst.get(row[at]?.norm ?? "")?.find((words) => standAt(row, at, ...words));
}
