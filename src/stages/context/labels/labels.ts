import { normalizeWord } from "../../../grammar/spelled-word.js";
import { otherLabels, type TaskLabel, taskLabels } from "../../../lexicon/headings.js";
import { latin } from "../../../lexicon/letters.js";
import { verbOf } from "../../../lexicon/verb-table.js";
import { fits } from "../../../model/matches.js";
import type { Span } from "../../../model/span.js";
import { Form } from "../../../model/token.js";

const labelled = new RegExp(`^(?<label>[${latin}][${latin} ]{1,30}?)\\s{0,9}:`);

/** Characters within which the colon behind a label stands. */
const longestLabel = 41;

/** The words before the first colon of a line, in small letters; undefined where it has none near its beginning. */
function labelWords(line: Span, text: string): string | undefined {
  const opening = text.slice(line.start, Math.min(line.end, line.start + longestLabel));
  // Few lines have a colon there.
  return opening.includes(":") ? labelled.exec(opening)?.groups?.label?.toLowerCase() : undefined;
}

/** "Participants: ministries", "Product: a report": whether a line says of a task something that no register has. */
export function isOtherLabel(line: Span, text: string): boolean {
  const words = labelWords(line, text);
  return words !== undefined && otherLabels.test(words);
}

/** What the words before the first colon of a line say of a task; undefined where they say nothing. */
export function labelOf(line: Span, text: string): TaskLabel | undefined {
  const words = labelWords(line, text);
  const rule = words === undefined ? undefined : taskLabels.find(({ pattern }) => fits(pattern, words));
  return rule?.names === true && !holdsNames(text.slice(line.start, line.end)) ? undefined : rule?.label;
}

/** In characters. */
const longestNames = 120;
const firstWord = /^\p{L}+/u;

/** "Count the dogs in every village": whether words begin with a verb in its base form. */
function opensWithVerb(words: string): boolean {
  const verb = verbOf(normalizeWord(firstWord.exec(words)?.[0] ?? ""));
  return verb !== null && (verb.forms & Form.base) !== 0;
}

/** "Action: PDMA Sindh", but not "Action: Review the plan." */
function holdsNames(line: string): boolean {
  const value = line.length > longestNames ? "" : line.slice(line.indexOf(":") + 1).trim();
  return /^\p{Lu}/u.test(value) && !/[.;:]\s/.test(value) && !opensWithVerb(value);
}

/** "Lead: Ministry of Health; Ministry of Justice; coordination: Ministry of Finance; time: 2027.": its parts, one for each label, without white space around them. */
export function labelledParts({ start, end }: Span, text: string): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const words of text.slice(start, end).split(";")) {
    const from = at + words.length - words.trimStart().length;
    const part = { start: from, end: Math.max(from, at + words.trimEnd().length) };
    const last = parts.at(-1);
    if (last === undefined || labelOf(part, text) !== undefined) parts.push(part);
    else parts[parts.length - 1] = { start: last.start, end: part.end };
    at += words.length + 1;
  }
  return parts;
}

/** "Count the dogs in every village." above "Implementing agency: …": what whoever is named below is to do. */
export function isOrderAbove({ start, end }: Span, below: Span | undefined, text: string): boolean {
  return below !== undefined && labelOf(below, text) === "lead" && opensWithVerb(text.slice(start, end));
}
