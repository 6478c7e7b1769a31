const numbered = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
};

/**
 * Text of a notice or register as it may be shown on a terminal: white space becomes a space; control characters,
 * which a terminal obeys, and marks that turn the direction of text are shown by their number.
 */
export const safe = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, numbered);

/** A text of many lines in the same way; its lines, tabs and spaces stay. */
export const safeLines = (text: string): string =>
  text
    .replace(/\r\n/gu, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, numbered);
