const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  let rest = count;
  let digits = "";
  for (const [value, digit] of romans) {
    while (rest >= value) {
      digits += digit;
      rest -= value;
    }
  }
  return digits;
}

/** a … z, then aa, bb, … as Word counts. */
const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

/** How lists count, by Word's names. */
export type ListStyle = "decimal" | "decimalZero" | "lowerLetter" | "upperLetter" | "lowerRoman" | "upperRoman";

/** Past this, letters and Roman numbers are no longer written by anyone. */
const longest = 3999;

/** The number of an item as its list writes it. */
export function listNumber(count: number, style: ListStyle): string {
  if (count < 1 || count > longest) return String(count);
  switch (style) {
    case "decimal":
      return String(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
  }
}

/** Marks of lists without numbers, by depth from 0: the dash and the plus that notices use. */
export const bulletOf = (depth: number): string => (depth % 2 === 0 ? "-" : "+");
