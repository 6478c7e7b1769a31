/** Long enough to take several writes, so that a kill can come between them. */
const length = 1_000_000;

const letters = "abcdefghij";

/** A file of one letter, another for every number. */
export const contentOf = (at: number): string => letters.charAt(at % letters.length).repeat(length);

/** All of one of those, and nothing of another. */
export const isWhole = (text: string): boolean => text === contentOf(letters.indexOf(text.charAt(0)));
