/** A soft hyphen, zero-width spaces and joiners and a byte order mark, between the brackets of a pattern: they have no width, and say nothing. */
export const unseenCharacters = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";

const unseen = new RegExp(`[${unseenCharacters}]`, "gu");

/** The text without them. */
export const withoutUnseen = (text: string): string => text.replace(unseen, "");
