import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";

const pointsBack = /\b(?:that|this|the same|the said) date$/i;

/** The last day that stands before an offset of the sentence; null where none does. */
function dayBefore(chunks: readonly Chunk[], start: number): string | null {
  let day: string | null = null;
  for (const chunk of chunks) {
    if (chunk.start >= start) break;
    if (chunk.type !== "time") continue;
    const { precision, due, startDay } = chunk.time;
    if (precision === "day" || due === null) day = due ?? startDay ?? day;
  }
  return day;
}

/** "From July 1, closes the stages; before that date, guides their owners": the day that the sentence named before. */
export function onDateBefore(
  times: readonly TimeExpression[],
  chunks: readonly Chunk[],
  text: string,
): readonly TimeExpression[] {
  if (!times.some(({ form }) => form === "event")) return times;
  return times.map((time) => {
    const isEvent = time.form === "event" && pointsBack.test(text.slice(time.start, time.end));
    const day = isEvent ? dayBefore(chunks, time.start) : null;
    return day === null ? time : { ...time, due: day, precision: "day", event: null };
  });
}
