const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/** A value as JSON that may stand in a script element: no text in it can end the element, or begin a comment. */
export const island = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (character) => escapes[character] ?? "");
