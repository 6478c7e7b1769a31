/** Text of a notice as Markdown shows it, letter by letter: no markup, no HTML, no line break, and nobody is called by an @. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/[\\`*_[\]|~#>]/gu, "\\$&")
    // A joiner without width: an escape would not keep a code review from reading a name behind it.
    .replace(/@(?=[\p{L}\p{N}])/gu, "@\u2060");

/** A table; cells are escaped already. */
export const markdownTable = (titles: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
