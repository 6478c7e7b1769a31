/** Marks that say where a word may break, or nothing at all, and are no part of it. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/** White space of every kind becomes one space, as it looks on the page; letters with their marks become one character. */
export const cleanLine = (text: string): string =>
  text
    .replace(invisible, "")
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
