/** A stretch of text as it stands, or a character that would act instead of showing. */
export type Visible = { readonly text: string } | { readonly code: string };

/** Control characters but tabs and line ends, and marks that turn the direction of text. */
const acting = /(?![\t\n\r])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Text cut at characters that would reorder or hide what stands around them; they are named by their number. */
export function visibleParts(text: string): Visible[] {
  if (!acting.test(text)) return [{ text }];
  return text
    .split(new RegExp(`(${acting.source})`, "u"))
    .filter((part) => part !== "")
    .map((part) => (acting.test(part) ? { code: codeOf(part) } : { text: part }));
}
