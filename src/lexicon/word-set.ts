/** The words of a text that white space parts. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Whether a word is one of a few ("and|or"): a set, which needs no compiling and is asked faster than a pattern. */
export function anyOf(words: string): (word: string) => boolean {
  const set = new Set(words.split("|"));
  return (word) => set.has(word);
}
