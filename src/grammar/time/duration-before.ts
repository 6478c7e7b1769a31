import { readCore } from "./core.js";
import { type Duration, dayBefore } from "./duration.js";
import { readAnyEvent, readBareEvent, readEvent } from "./event.js";
import { readEventDay, withoutDate } from "./event-date.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";

/** What a duration is counted back from, at token `at` after "before" or "prior to": a date, or an event. */
export function readDurationBefore(reader: TimeReader, from: number, at: number, duration: Duration): TimeMatch | null {
  const named = readCore(reader.tokens, at, reader);
  if (named !== null && named.period !== null && named.precision === "day") {
    const due = dayBefore(named.period.due, duration);
    return matchOf(reader, "duration-before", from, named.next, "before", { due, precision: "day" });
  }
  const event =
    readEvent(reader.tokens, at, "before") ?? readAnyEvent(reader.tokens, at) ?? readBareEvent(reader.tokens, at);
  if (event === null) return null;
  const words = wordsOf(reader, event.first, event.next);
  const dated = readEventDay(reader, at, event.next);
  if (dated === null) return matchOf(reader, "duration-before", from, event.next, "before", { event: words });
  return matchOf(reader, "duration-before", from, Math.max(event.next, dated.next), "before", {
    event: withoutDate(words),
    due: dayBefore(dated.day, duration),
    precision: "day",
  });
}
