import { rangeLinks, untilWords } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { readCore } from "./core.js";
import { readDate } from "./date.js";
import { inYearOf } from "./day-range.js";
import { readEvent } from "./event.js";
import { readDateInBrackets } from "./event-date.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { monthAt } from "./month.js";
import type { NamedPeriod } from "./named-period.js";
import { isOrdinalSuffix, normAt, skip } from "./scan.js";
import { isDayOfMonth, readShortDate } from "./short-date.js";
import { isYear } from "./year.js";

const dayNumber = /^([1-9]|[12]\d|3[01])$/;

/** X of "from X to Y". */
interface RangeStart {
  /** Index of the preposition, and of X itself. */
  readonly from: number;
  readonly first: number;
  readonly named: NamedPeriod;
}

/** "October 12 to 23": a range whose end is a day of its start's month. */
function readEndDay(reader: TimeReader, { from, first, named }: RangeStart, endAt: number): TimeMatch | null {
  const { tokens } = reader;
  const number = skip(tokens, endAt, "the");
  const day = normAt(tokens, number);
  const isDate = named.precision === "day" && normAt(tokens, first) !== "now";
  if (!isDate || named.period === null || !dayNumber.test(day)) return null;
  // "October 12 to 23, 2026"
  const year = skip(tokens, number + 1, ",");
  const hasYear = isYear(tokens, year);
  const startDay = hasYear ? `${normAt(tokens, year)}${named.period.start.slice(4)}` : named.period.start;
  const due = `${startDay.slice(0, 8)}${day.padStart(2, "0")}`;
  return matchOf(reader, "range", from, hasYear ? year + 1 : number + 1, "from", { startDay, due, precision: "day" });
}

/** "from now to the Lunar New Year": a range that ends with an event. */
function readEndEvent(reader: TimeReader, { from, first, named }: RangeStart, endAt: number): TimeMatch | null {
  // "from May to the opening": of what is to happen, and from when on, only a day tells.
  const isDay = named.precision === "day" || normAt(reader.tokens, first) === "now";
  const event = isDay ? readEvent(reader.tokens, endAt, "until") : null;
  if (event === null) return null;
  const dated = readDateInBrackets(reader, event.next);
  return matchOf(reader, "range", from, dated?.next ?? event.next, "from", {
    startDay: named.period?.start ?? null,
    due: dated?.named.period?.due ?? null,
    precision: dated?.named.precision ?? null,
    event: wordsOf(reader, event.first, event.next),
  });
}

const opensEvent = anyOf(`${untilWords}|to`);
const closes = anyOf("finishing|ending|concluding|closing");
const opensEnd = anyOf("by|on|before|in");

/** "starting on August 31 and finishing by the end of September": index of the words for the end; null where no such word closes the range. */
function afterClosing(tokens: readonly Token[], link: number): number | null {
  if (normAt(tokens, link) !== "and" || !closes(normAt(tokens, link + 1))) return null;
  return opensEnd(normAt(tokens, link + 2)) ? link + 3 : link + 2;
}

/**
 * "from X to Y", "between X and Y", "from October 12 to 23", "from now until
 * the end of October". `named` is X, which begins at token `first`; null where
 * no Y follows it.
 */
export function readRange(reader: TimeReader, from: number, first: number, named: NamedPeriod): TimeMatch | null {
  const { tokens } = reader;
  const link = skip(tokens, named.next, "on");
  // The hyphen of "July-August" is no token of its own.
  const isJoined = tokens[named.next]?.joined === true;
  if (!isJoined && !rangeLinks.has(normAt(tokens, link))) return null;
  // "from December 1 and until March 31"
  const second = isJoined ? named.next : (afterClosing(tokens, link) ?? skip(tokens, link + 1, "until", "till"));
  const end = readCore(tokens, second, reader) ?? readShortDate(tokens, second, "from", reader);
  const start: RangeStart = { from, first, named };
  if (end === null)
    return (
      readEndDay(reader, start, second) ??
      (opensEvent(normAt(tokens, second - 1)) ? readEndEvent(reader, start, second) : null)
    );
  const due = end.period?.due ?? null;
  const opening = tokens.slice(first, named.next).map((_, at) => first + at);
  const namesMonth = opening.some((at) => monthAt(tokens, at) !== null || isDayOfMonth(normAt(tokens, at)));
  const lacksYear = namesMonth && !opening.some((at) => isYear(tokens, at));
  const startDay = named.period?.start ?? null;
  return matchOf(reader, "range", from, end.next, "from", {
    startDay: startDay !== null && due !== null && lacksYear ? inYearOf(startDay, due) : startDay,
    due,
    precision: end.precision,
    unresolved: named.unresolved || end.unresolved,
  });
}

/** "from 1 to 15 August 2025", "from the 1st to the 15th of August": a range whose start is a day of its end's month. */
export function readDaysOfMonth(reader: TimeReader, from: number, at: number): TimeMatch | null {
  const { tokens } = reader;
  const number = skip(tokens, at, "the");
  const first = normAt(tokens, number);
  if (!dayNumber.test(first)) return null;
  const link = isOrdinalSuffix(tokens, number + 1) ? number + 2 : number + 1;
  if (!rangeLinks.has(normAt(tokens, link))) return null;
  const end = readDate(tokens, link + 1, reader);
  if (end === null) return null;
  const due = end.period?.due ?? null;
  const startDay = due === null ? null : `${due.slice(0, 8)}${first.padStart(2, "0")}`;
  if (due !== null && startDay !== null && startDay > due) return null;
  return matchOf(reader, "range", from, end.next, "from", {
    startDay,
    due,
    precision: "day",
    unresolved: end.unresolved,
  });
}

export const opensBetween = (word: string): boolean => word === "between";

/** "between October 12 and October 23". */
export function readBetween(reader: TimeReader, at: number): TimeMatch | null {
  if (!opensBetween(normAt(reader.tokens, at))) return null;
  const named = readCore(reader.tokens, at + 1, reader) ?? readShortDate(reader.tokens, at + 1, "from", reader);
  return named === null ? readDaysOfMonth(reader, at, at + 1) : readRange(reader, at, at + 1, named);
}
