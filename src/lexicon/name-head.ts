const behindHead = /[,(]|\s(?:of|for|on|in|at|to)\s/u;

/** The words of a name up to what it is of, in small letters: "Sub-Department of Animal Health" has "sub" and "department". */
export const wordsOfHead = (name: string): readonly string[] =>
  (name.toLowerCase().split(behindHead)[0] ?? "").trim().split(/[\s-]+/u);
