import type { Chunk } from "../../model/chunk.js";
import type { TimeExpression } from "../../model/mention.js";
import { perSentence } from "../clauses/per-sentence.js";

const pointsBack = /\b(?:that|this|the same|the said) date$/i;

/** Of each time of a sentence, by its offset, the last day that stands before it; null where none does. */
const daysBefore = perSentence((chunks): ReadonlyMap<number, string | null> => {
  const days = new Map<number, string | null>();
  let day: string | null = null;
  for (const chunk of chunks) {
    if (chunk.type !== "time") continue;
    days.set(chunk.time.start, day);
    const { precision, due, startDay } = chunk.time;
    if (precision === "day" || due === null) day = due ?? startDay ?? day;
  }
  return days;
});

/** "From July 1, closes the stages; before that date, guides their owners": the day that the sentence named before. */
export function onDateBefore(
  times: readonly TimeExpression[],
  chunks: readonly Chunk[],
  text: string,
): readonly TimeExpression[] {
  if (!times.some(({ form }) => form === "event")) return times;
  return times.map((time) => {
    const isThatDate = time.form === "event" && pointsBack.test(text.slice(time.start, time.end));
    const day = isThatDate ? (daysBefore(chunks).get(time.start) ?? null) : null;
    return day === null ? time : { ...time, due: day, precision: "day", event: null };
  });
}
