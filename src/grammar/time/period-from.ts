import { anyOf } from "../../lexicon/word-set.js";
import { addDays } from "../../model/calendar.js";
import { skipClockAndOn } from "./clock.js";
import { readCore } from "./core.js";
import { endOfDuration, readDurationWords } from "./duration.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import { normAt, opensCardinal, skip } from "./scan.js";
import { readShortDate } from "./short-date.js";

export const opensPeriodFrom = (word: string): boolean => word === "for";

const begins = anyOf("starting|beginning|counting|effective");

/** "for 15 days from 0:00 of April 1, 2020", "for two weeks starting on June 20": how long something lasts, and from which day on. */
export function readPeriodFrom(reader: TimeReader, at: number): TimeMatch | null {
  const { tokens } = reader;
  const count = skip(tokens, at + 1, "a", "the");
  if (normAt(tokens, at) !== "for" || !opensCardinal(normAt(tokens, count))) return null;
  const words = readDurationWords(tokens, count);
  if (words === null) return null;
  const link = begins(normAt(tokens, words.next)) ? words.next + 1 : words.next;
  const day = skip(tokens, link, "from", "on");
  if (day === words.next) return null;
  const first = skip(tokens, skipClockAndOn(tokens, day), "of");
  const named = readCore(tokens, first, reader) ?? readShortDate(tokens, first, "from", reader);
  if (named === null || named.precision !== "day" || named.period === null) return null;
  const startDay = named.period.start;
  // The first day is one of them.
  const { due, precision } = endOfDuration(addDays(startDay, -1), words.duration);
  return matchOf(reader, "range", at, named.next, "from", { startDay, due: due ?? null, precision: precision ?? null });
}
