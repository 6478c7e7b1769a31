import { holdsObeyed, withoutObeyed } from "../model/printed-json.js";

/** Where a value stands: between brackets or braces (`[a, b]`), or after a key on a line of its own. */
export type Surroundings = "flow" | "block";

/** Marks that mean something at the start, in the middle or at the end of a text without quotes (YAML 1.2, 7.3.3). */
const needsQuotes =
  /^[\t ,[\]{}#&*!|>'"%@`]|^[?-](?:$|[ \t])|:[ \t]|[\t ]#|[\t :]$|^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/u;

/** Brackets and commas would end a text that stands between brackets. */
const endsFlow = /[[\]{},]/u;

/** A text that a reader would take for a number (YAML 1.2, 10.3.2). */
const looksLikeNumber =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;

/** Line feeds, controls and unpaired surrogates stand as escapes, so that a text is one line and harmless. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const needsEscapes = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u;

/** Escapes of YAML that are shorter than those of JSON; a space before a line feed would be folded away. */
const shorter: Readonly<Record<string, string>> = {
  "\\u0000": "\\0",
  "\\u0007": "\\a",
  "\\u000b": "\\v",
  "\\u001b": "\\e",
  " ": "\\ ",
};

const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(
    / (?=\\n)|\\(?:u[0-9a-f]{4}|.)/gu,
    (found) => shorter[found] ?? found.replace(/^\\u00/u, "\\x"),
  );

const quoted = (text: string): string => (text.includes('"') && !text.includes("'") ? `'${text}'` : doubleQuoted(text));

/** Words and numbers of YAML 1.1, which many programs still read as what they were then: "no" would be false, 1:30 ninety. */
export const meantElsewhere =
  /^(?:y|yes|n|no|on|off|=|<<|[-+]?0[0-7_]+|[-+]?0b[01_]+|[-+]?[\d_]+(?::[0-5]?\d)+(?:\.[\d_]*)?|[-+]?(?=\d*_)\d[\d_]*)$/iu;

function textScalar(text: string, surroundings: Surroundings): string {
  if (holdsObeyed(text) || meantElsewhere.test(text)) return withoutObeyed(doubleQuoted(text));
  if (needsEscapes.test(text)) return doubleQuoted(text);
  if (surroundings === "flow" && endsFlow.test(text)) return quoted(text);
  return needsQuotes.test(text) || looksLikeNumber.test(text) ? quoted(text) : text;
}

/** A text, number, boolean or null on one line of YAML: plain where that can be read back, else quoted. */
export function yamlScalar(value: unknown, surroundings: Surroundings): string {
  if (typeof value === "string") return textScalar(value, surroundings);
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}
