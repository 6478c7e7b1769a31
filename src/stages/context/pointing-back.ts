import { type Chunk, timeChunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";

/** "(be finished before) June 30", "monthly": what later words can point back at. */
const isTerm = ({ due, startDay, repeat, bare, precision }: TimeExpression): boolean =>
  (due !== null || startDay !== null || repeat !== null) && (!bare || precision === "day");

/** What a time says that points back at `named`: a period is the whole of it, a day its last. */
function pointedAt(time: TimeExpression, named: TimeExpression): TimeExpression {
  const { start, end, bound } = time;
  if (bound === "within" || bound === "in") return { ...named, start, end, bound, bare: false };
  const due = named.due ?? named.startDay;
  return {
    ...time,
    due,
    startDay: bound === "at" ? due : null,
    precision: due === null ? null : "day",
    repeat: due === null ? named.repeat : null,
    unresolved: false,
    form: "period",
  };
}

/** The last time that a sentence and the one before it name, its own first; null where it names none. */
type LastTerms = readonly (TimeExpression | null)[];

/** A sentence's chunks with every time said that only points back, and the last times behind it. */
interface Said {
  readonly chunks: readonly Chunk[];
  readonly lastTerms: LastTerms;
}

/**
 * "From July 1, closes the stages; before that date, guides their owners", "… by June 30. By the same date, it must …": the
 * day that the sentence, or one of the two before it, named last.
 */
export function sayTimes(chunks: readonly Chunk[], before: LastTerms): Said {
  let named = before.find((term) => term !== null) ?? null;
  let last: TimeExpression | null = null;
  const pointsBack = chunks.some((chunk) => chunk.type === "time" && chunk.time.form === "pointing-back");
  const said: Chunk[] = [];
  for (const chunk of chunks) {
    const isPointer = chunk.type === "time" && chunk.time.form === "pointing-back";
    const one = isPointer && named !== null ? timeChunk(pointedAt(chunk.time, named)) : chunk;
    if (pointsBack) said.push(one);
    if (one.type !== "time" || !isTerm(one.time)) continue;
    named = one.time;
    last = one.time;
  }
  return { chunks: pointsBack ? said : chunks, lastTerms: [last, before[0] ?? null] };
}
