import { eventNouns } from "../../lexicon/event-words.js";
import type { Day } from "../../model/calendar.js";
import { readCore } from "./core.js";
import type { TimeReader } from "./match.js";
import type { NamedPeriod } from "./named-period.js";
import { normAt, skip } from "./scan.js";

const isPlanned = ["expected", "scheduled", "planned", "tentatively"] as const;

/** "(July 20, 2025)", "(expected in March 2026)" after an event: when it falls, and the index after the bracket. */
export function readDateInBrackets(
  reader: TimeReader,
  at: number,
): { readonly next: number; readonly named: NamedPeriod } | null {
  const { tokens } = reader;
  if (normAt(tokens, at) !== "(") return null;
  const named = readCore(tokens, skip(tokens, skip(tokens, at + 1, ...isPlanned), "on", "in", "at"), reader);
  return named !== null && normAt(tokens, named.next) === ")" ? { next: named.next + 1, named } : null;
}

/** "the next hearing on December 17, 2013", "the tide of March 29": the date within an event's words, and where what the event is called ends. */
export function readDateInside(
  reader: TimeReader,
  at: number,
  end: number,
): { readonly nameEnd: number; readonly named: NamedPeriod } | null {
  const { tokens } = reader;
  for (let here = at + 1; here < end - 1; here++) {
    const word = normAt(tokens, here);
    if (word !== "on" && word !== "in" && word !== "of") continue;
    const named = readCore(tokens, here + 1, reader);
    // "the session of July 20", but not "the afternoon of July 20"
    if (word === "of" && (named?.precision !== "day" || !eventNouns.has(normAt(tokens, here - 1)))) continue;
    // A year by itself names the event ("the plan in 2025") and does not date it.
    if (named !== null && named.precision !== "year") return { nameEnd: word === "of" ? named.next : here, named };
  }
  return null;
}

/** The day that an event's own words, or a bracket after them, give it, and the index after that date. */
export function readEventDay(
  reader: TimeReader,
  at: number,
  end: number,
): { readonly day: Day; readonly next: number } | null {
  const inside = readDateInside(reader, at, end);
  const dated = inside === null ? readDateInBrackets(reader, end) : { next: inside.named.next, named: inside.named };
  if (dated === null || dated.named.period === null || dated.named.precision !== "day") return null;
  return { day: dated.named.period.due, next: dated.next };
}

const dateAfterOn = / on [^ ]* ?\d.*$/s;

/** An event's words without the date that they close with, which is kept as a day. */
export const withoutDate = (event: string): string => event.replace(dateAfterOn, "");
