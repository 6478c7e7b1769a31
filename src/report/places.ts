import type { ExplainedRow } from "../model/explanation.js";
import type { Span } from "../model/span.js";
import { hasFormerPlace } from "../register/flags.js";
import type { Directive } from "../schema/register.js";
import type { Place } from "./data.js";

const isOutside = ({ start }: Span, { source: { sentence } }: Directive): boolean =>
  start < sentence.start || start >= sentence.end;

/** Whether the row has a part from elsewhere: by what the register says of it, or by where it stands. */
const isInherited = (field: Place["field"], span: Span, row: Directive): boolean =>
  (field === "lead" && row.flags.includes("assignee-inherited")) ||
  (field === "deadline" && row.deadline?.inherited === true) ||
  isOutside(span, row);

/** Once each, in the order of the text. */
function inOrder(places: readonly Place[]): Place[] {
  const once = new Map(places.map((place) => [`${place.field} ${place.start} ${place.end}`, place]));
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where reading the notice again found the parts of a row. */
function explainedPlaces(row: Directive, { assignees, deadline, product }: ExplainedRow): Place[] {
  const at = (field: Place["field"], { start, end }: Span): Place => ({
    field,
    start,
    end,
    inherited: isInherited(field, { start, end }, row),
  });
  return [
    ...assignees.map((assignee) => at(assignee.role, assignee)),
    ...(deadline?.times ?? []).map((time) => at("deadline", time)),
    ...(product === null ? [] : [at("product", product)]),
  ];
}

/** Where words stand that a row quotes: in its sentence, else at the nearest place before it, else after it. */
function wordsAt(words: string, { source: { sentence } }: Directive, text: string): Span | null {
  if (words === "") return null;
  const inside = text.slice(sentence.start, sentence.end).indexOf(words);
  const before = inside < 0 ? text.lastIndexOf(words, sentence.start) : -1;
  const start = inside >= 0 ? sentence.start + inside : before >= 0 ? before : text.indexOf(words, sentence.end);
  return start < 0 ? null : { start, end: start + words.length };
}

/** The same by looking for the row's words, for rows that reading the notice again does not give. */
function soughtPlaces(row: Directive, text: string): Place[] {
  const { assignees, deadline, product } = row;
  const quotes: readonly (readonly [Place["field"], string])[] = [
    ...assignees.map(({ role, mention }) => [role, mention] as const),
    ...(deadline === null ? [] : [["deadline", deadline.text] as const]),
    ...(product === null ? [] : [["product", product.text] as const]),
  ];
  return quotes.flatMap(([field, words]) => {
    const span = wordsAt(words, row, text);
    return span === null ? [] : [{ field, ...span, inherited: isInherited(field, span, row) }];
  });
}

/** Whether the row's place is one of this text. */
export const standsIn = (row: Directive, text: string): boolean =>
  !hasFormerPlace(row) && row.source.end <= text.length && row.source.start < row.source.end;

/** Where the parts of a row stand in the text of its notice; `explained` is the row as reading it again gives it. */
export function placesOf(row: Directive, text: string, explained: ExplainedRow | undefined): Place[] {
  if (!standsIn(row, text)) return [];
  const isSame = explained !== undefined && explained.start === row.source.start && row.review !== "edited";
  return inOrder(isSame ? explainedPlaces(row, explained) : soughtPlaces(row, text));
}
