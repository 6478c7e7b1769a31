import { readCore } from "./core.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import { readRecurrence } from "./recurrence.js";
import { normAt, skip } from "./scan.js";

/** "by May 4, 2023, and annually thereafter until 2035": the first term and how often it comes back are one expression; `match` as it is where nothing of the kind follows. */
export function withThereafter(reader: TimeReader, from: number, match: TimeMatch): TimeMatch {
  const { tokens } = reader;
  const and = skip(tokens, match.next, ",");
  if (normAt(tokens, and) !== "and") return match;
  const recurrence = readRecurrence(tokens, and + 1, reader.isVerb);
  if (recurrence === null || normAt(tokens, recurrence.next) !== "thereafter") return match;
  const until = skip(tokens, recurrence.next + 1, "until", "through");
  const last = until > recurrence.next + 1 ? readCore(tokens, until, reader) : null;
  const { startDay, due, precision, event, bound, form, unresolved, bare } = match.time;
  const parts = { startDay, due, precision, event, unresolved, bare, repeat: recurrence.repeat };
  return matchOf(reader, form, from, last?.next ?? recurrence.next + 1, bound, parts);
}
