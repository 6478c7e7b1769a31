import { anyOf } from "../../lexicon/word-set.js";
import { addDays } from "../../model/calendar.js";
import { readDate } from "./date.js";
import { type PeriodReader, resolved, unresolved } from "./named-period.js";
import { normAt, skip } from "./scan.js";

const opensDate = anyOf("of|from|beginning|starting|commencing");

export const opensWeekOfDate = (word: string): boolean => word === "week";

/** "the week of March 15", "the week beginning Monday, June 2": seven days from that one. */
export const readWeekOfDate: PeriodReader = (tokens, at, context) => {
  const week = skip(tokens, at, "the");
  if (normAt(tokens, week) !== "week" || !opensDate(normAt(tokens, week + 1))) return null;
  const date = readDate(tokens, week + 2, context);
  if (date === null) return null;
  if (date.period === null) return unresolved(date.next, "day");
  const { start } = date.period;
  return resolved(date.next, { start, due: addDays(start, 6) }, "day");
};
