import { type TaskLabel, taskLabels } from "../../lexicon/headings.js";
import { latin } from "../../lexicon/letters.js";
import type { Span } from "../../model/span.js";

const labelled = new RegExp(`^(?<label>[${latin}][${latin} ]{2,30}?)\\s{0,9}:`);

/** Characters within which the colon behind a label stands. */
const longestLabel = 41;

/** What the words before the first colon of a line say of a task; undefined where they say nothing. */
export function labelOf(line: Span, text: string): TaskLabel | undefined {
  const opening = text.slice(line.start, Math.min(line.end, line.start + longestLabel));
  // Few lines have a colon there.
  const words = opening.includes(":") ? labelled.exec(opening)?.groups?.label?.toLowerCase() : undefined;
  return words === undefined ? undefined : taskLabels.find(({ pattern }) => pattern.test(words))?.label;
}
