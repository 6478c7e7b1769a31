import * as chrono from "chrono-node/en";
import { memo } from "../model/word.js";

/** What the words of a calendar date say; the year is null where they leave it out. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

// Any day serves: only the parts that the words themselves name are taken.
const reference = new Date(Date.UTC(2000, 0, 15, 12));

const dayFirst = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;

function parse(words: string): CalendarDate | null {
  const text = words.replace(/[.-]/g, (mark, at: number) => (dayFirst.test(words) && at > 0 ? "/" : mark));
  const results = (dayFirst.test(words) ? chrono.GB : chrono.strict).parse(text, reference);
  const [result] = results;
  if (result === undefined || results.length > 1) return null;
  const { start } = result;
  if (!start.isCertain("day") || !start.isCertain("month")) return null;
  return {
    year: start.isCertain("year") ? start.get("year") : null,
    month: start.get("month") as number,
    day: start.get("day") as number,
  };
}

/**
 * Reads one calendar date that the caller has located ("July 31, 2025",
 * "31/7/2025", "31 July"). Numeric dates are read day first, as notices write
 * them. Null where chrono reads no day, or the day does not exist.
 */
export const readCalendarDate: (words: string) => CalendarDate | null = memo(parse);
