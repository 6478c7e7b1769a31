/** What is equally right is written `a|b` in gold. */
export const alternativesOf = (words: string): string[] => words.split("|");

export const isOneOf = (value: string | null, words: string): boolean =>
  value !== null && alternativesOf(words).includes(value);
