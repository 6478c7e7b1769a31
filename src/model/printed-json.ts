/**
 * What JSON may hold as it is, and a terminal obeys or reads backwards: the second set of control characters, marks that
 * turn the direction of text, the byte order mark, and the two codes that are no characters, which YAML refuses.
 */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

const numbered = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Text between double quotes, of JSON or YAML, in which such characters are written by their number. */
export const withoutObeyed = (quoted: string): string => quoted.replace(obeyed, numbered);

export const holdsObeyed = (text: string): boolean => text.search(obeyed) >= 0;

/** A value as indented JSON that can be shown on a terminal; it ends with a line feed. */
export const printedJson = (value: unknown): string => `${withoutObeyed(JSON.stringify(value, null, 2))}\n`;
