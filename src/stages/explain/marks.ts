import type { Chunk } from "../../model/chunk.js";
import type { Draft } from "../../model/draft.js";
import type { Mark } from "../../model/explanation.js";
import type { Passed } from "../../model/reason.js";
import type { Span } from "../../model/span.js";

const markOf =
  (kind: Mark["kind"], row: number | null = null) =>
  ({ start, end }: Span): Mark => ({ kind, start, end, row });

/** Bodies and documents that were found in a sentence, whatever came of it. */
const marksIn = (chunks: readonly Chunk[]): Mark[] =>
  chunks.flatMap((chunk) =>
    chunk.type === "agency"
      ? chunk.phrase.mentions.map(markOf("agency"))
      : chunk.type === "reference"
        ? [markOf("reference")(chunk)]
        : [],
  );

/** What the parts of a row are; a time is a deadline only where it is one of a row. */
const marksOfRow = ({ action, lead, partners, supervisors, times }: Draft, number: number): Mark[] => [
  markOf("action", number)(action),
  ...[...lead, ...partners, ...supervisors].map(markOf("agency")),
  ...times.map(markOf("deadline")),
];

const inOrder = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || (a.row ?? 0) - (b.row ?? 0);

const keyOf = ({ kind, start, end, row }: Mark): string => `${kind} ${start} ${end} ${row}`;

/** Every mark of a notice once, in the order of the text, the wider first. */
export function marksOf(drafts: readonly Draft[], passed: readonly Passed[]): Mark[] {
  const sentences = new Set([...drafts, ...passed].map(({ chunks }) => chunks));
  const marks = [...[...sentences].flatMap(marksIn), ...drafts.flatMap((draft, at) => marksOfRow(draft, at + 1))];
  return [...new Map(marks.map((mark) => [keyOf(mark), mark])).values()].sort(inOrder);
}
