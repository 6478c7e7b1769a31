import { anyOf } from "../../lexicon/word-set.js";
import { addDays } from "../../model/calendar.js";
import { readCore } from "./core.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import { normAt } from "./scan.js";

export const opensAfterDay = (word: string): boolean => word === "after";

/** What a clause can begin behind; "appointments made after December 7" are dated themselves. */
const opensClause = anyOf(",|;|:|and|but|-");

/** "After June 30, 2024, transfers …", "and after March 30, suspend": a clause holds from the next day on. */
export function readAfterDay(reader: TimeReader, at: number): TimeMatch | null {
  const { tokens } = reader;
  if (normAt(tokens, at) !== "after" || (at > 0 && !opensClause(normAt(tokens, at - 1)))) return null;
  const named = readCore(tokens, at + 1, reader);
  if (named === null || named.precision !== "day" || named.period === null) return null;
  return matchOf(reader, "period", at, named.next, "from", {
    startDay: addDays(named.period.due, 1),
    precision: "day",
  });
}
