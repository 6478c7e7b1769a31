/** Words as they are compared: composed letters, lower case, single spaces. */
export const plainWords = (words: string): string =>
  words
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
