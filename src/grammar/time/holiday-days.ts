import { anyOf } from "../../lexicon/word-set.js";
import type { Bound } from "../../schema/register.js";
import { readDate } from "./date.js";
import { matchOf, type TimeMatch, type TimeReader, wordsOf } from "./match.js";
import { normAt, skip } from "./scan.js";

const isHoliday = anyOf("holiday|holidays|break|festival|anniversary|vacation");
const opensDays = anyOf("of|on|from");
const joinsDays = anyOf("-|–|and|to|&");

/** "before the April 30 - May 1 holiday", "ahead of the holidays of September 1 and September 2": a holiday by the days it lasts. */
export function readHolidayDays(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  const name = skip(tokens, at, "the");
  const isNamed = isHoliday(normAt(tokens, name)) && opensDays(normAt(tokens, name + 1));
  const first = readDate(tokens, isNamed ? name + 2 : name, reader);
  if (first === null || !joinsDays(normAt(tokens, first.next))) return null;
  const last = readDate(tokens, first.next + 1, reader);
  if (last === null || first.period === null || last.period === null) return null;
  const next = skip(tokens, last.next, "holiday", "holidays", "break", "festival");
  if (!isNamed && next === last.next) return null;
  // What is due before a holiday is due before it begins.
  const isOver = bound === "before" || bound === "by";
  return matchOf(reader, "event", from, next, bound, {
    event: wordsOf(reader, name, next),
    startDay: isOver ? null : first.period.start,
    due: isOver ? first.period.due : last.period.due,
    precision: "day",
  });
}
