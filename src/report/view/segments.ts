import type { Span } from "../../model/span.js";
import type { Place, TextMark } from "../data.js";

/** A stretch of a line that is read as one thing throughout. */
export interface Segment extends Span {
  readonly kinds: readonly TextMark["kind"][];
  /** Indexes of the rows whose action it is in, the shortest action first. */
  readonly rows: readonly number[];
  /** Indexes of the rows whose action begins here. */
  readonly begins: readonly number[];
  /** The parts of the chosen row that it is in. */
  readonly places: readonly Place[];
}

/** A row's action in a text; `index` is the row's. */
export interface ActionSpan extends Span {
  readonly index: number;
}

export interface Marked {
  readonly marks: readonly TextMark[];
  readonly actions: readonly ActionSpan[];
  /** Of the row that is chosen. */
  readonly places: readonly Place[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The marks that touch a line. */
export const markedIn = (line: Span, { marks, actions, places }: Marked): Marked => ({
  marks: marks.filter((mark) => overlaps(mark, line)),
  actions: actions.filter((action) => overlaps(action, line)),
  places: places.filter((place) => overlaps(place, line)),
});

/** A line cut wherever a mark begins or ends in it. */
export function segmentsOf(line: Span, { marks, actions, places }: Marked): Segment[] {
  const edges = [...marks, ...actions, ...places].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([line.start, ...edges, line.end])]
    .filter((at) => line.start <= at && at <= line.end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? line.end;
    const covers = (span: Span): boolean => span.start <= start && end <= span.end;
    const over = actions.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      start,
      end,
      kinds: [...new Set(marks.filter(covers).map(({ kind }) => kind))],
      rows: over.map(({ index }) => index),
      begins: over.filter((action) => action.start === start).map(({ index }) => index),
      places: places.filter(covers),
    };
  });
}

/** The lines of a text, without what ends them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: whole, 1: line = "", index } of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/gu)) {
    if (whole === "" && index === text.length && lines.length > 0) break;
    lines.push({ start: index, end: index + line.length });
  }
  return lines;
}
