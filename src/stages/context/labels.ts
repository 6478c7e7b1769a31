import { type TaskLabel, taskLabels } from "../../lexicon/headings.js";
import type { Span } from "../../model/span.js";

const labelled = /^(?<label>\p{L}[\p{L} ]{2,30}?)\s{0,9}:/u;

/** What the words before the first colon of a line say of a task; undefined where they say nothing. */
export function labelOf(line: Span, text: string): TaskLabel | undefined {
  const words = labelled.exec(text.slice(line.start, line.end))?.groups?.label?.toLowerCase();
  return words === undefined ? undefined : taskLabels.find(({ pattern }) => pattern.test(words))?.label;
}
