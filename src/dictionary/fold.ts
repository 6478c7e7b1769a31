/** A name as names are compared: without case, diacritics, typographic apostrophes and extra spaces. */
export const foldName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
