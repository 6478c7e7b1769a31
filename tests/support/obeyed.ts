/**
 * What a terminal would obey in a text, by its number: control characters but line feed and tab, marks that turn the
 * direction of text, and halves of pairs, which no file can hold.
 */
export const obeyedIn = (text: string): string[] =>
  [...text]
    .filter(
      (character) =>
        !"\n\t".includes(character) &&
        /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character),
    )
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`);
