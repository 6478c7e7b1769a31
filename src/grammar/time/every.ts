import { durationUnits, weekdays } from "../../lexicon/calendar-words.js";
import { periodNouns } from "../../lexicon/period-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { readCount } from "./duration.js";
import { monthAt } from "./month.js";
import { cardinalAt, isNumericOrdinal, normAt, skip } from "./scan.js";

/** How often, and the index after the words. */
export interface Recurrence {
  readonly next: number;
  readonly repeat: string;
}

/** "on Wednesdays" */
export const isEveryWeekday = (word: string): boolean =>
  word.endsWith("days") && weekdays[word.slice(0, -1)] !== undefined;

/** "(every) 15th day of the month", "(every) 5th of the quarter" */
function readEveryNthDay(tokens: readonly Token[], at: number): Recurrence | null {
  if (!isNumericOrdinal(tokens, at)) return null;
  const of = skip(tokens, at + 2, "day");
  const noun = skip(tokens, of + 1, "the", "a", "each");
  const repeat = normAt(tokens, of) === "of" ? periodNouns[normAt(tokens, noun)] : undefined;
  return repeat === undefined ? null : { next: noun + 1, repeat };
}

const isSeason = anyOf("summer|winter|spring|autumn|tet");
const isWorking = anyOf("working|business|calendar|school");
const ofYear = anyOf("school|academic|fiscal|financial|budget|calendar");
const ofSeason = anyOf("rainy|dry|flood|storm|crop|planting|harvest|monsoon");

/** Before these a season is an event: "before every rainy season", "at the start of each school year". */
const namesEvent = anyOf("before|until|till|to|of|after");
const isHoliday = anyOf("holiday|holidays|vacation|break");

/** "(every) summer", "(each) school year", "(every) rainy season": what comes once a year. */
function readSeason(tokens: readonly Token[], at: number): Recurrence | null {
  if (namesEvent(normAt(tokens, at - 2))) return null;
  const [word, next] = [normAt(tokens, at), normAt(tokens, at + 1)];
  if (isSeason(word)) return { next: isHoliday(next) ? at + 2 : at + 1, repeat: "yearly" };
  const comesYearly = (ofYear(word) && next === "year") || (ofSeason(word) && next === "season");
  return comesYearly ? { next: at + 2, repeat: "yearly" } : null;
}

/** A week has no more days, and holidays. */
const mostDays = 8;

/** "(Saturdays), Sundays and public holidays": index after the days that stand in a row behind the first. */
function furtherDaysEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let count = 0; count < mostDays; count++) {
    const after = skip(tokens, skip(tokens, end, ","), "and", "or");
    const day = skip(tokens, skip(tokens, after, "on"), "public");
    if (after === end || !(isEveryWeekday(normAt(tokens, day)) || isFreeDay(normAt(tokens, day)))) break;
    end = day + 1;
  }
  return end;
}

const isFreeDay = anyOf("holidays|weekends");

/** "every day", "each quarter", "every 5 days", "every six (6) months", "every Friday", "every other week". */
export function readEvery(tokens: readonly Token[], at: number): Recurrence | null {
  const word = normAt(tokens, at);
  const day = skip(tokens, at, "on");
  // "work through Sundays": how long, and not how often.
  if (isEveryWeekday(normAt(tokens, day)) && normAt(tokens, at - 1) !== "through")
    return { next: furtherDaysEnd(tokens, day + 1), repeat: "weekly" };
  if (word === "once" || word === "twice") {
    // "inspected no more than once a year" sets a limit, and no rhythm.
    if (normAt(tokens, at - 1) === "than") return null;
    const inner = normAt(tokens, at + 1);
    // "once every 6 months", "once every other week"
    if (inner === "every" && word === "once") return readEvery(tokens, at + 1);
    // "once in six months"
    const many = inner === "in" ? cardinalAt(tokens, at + 2) : null;
    const apart = durationUnits[normAt(tokens, at + 3)];
    if (word === "once" && many !== null && many > 1 && apart !== undefined)
      return { next: at + 4, repeat: `every ${many} ${apart}s` };
    const noun = periodNouns[normAt(tokens, at + 2)];
    if (!["every", "each", "a", "per"].includes(inner) || noun === undefined) return null;
    return { next: at + 3, repeat: noun };
  }
  if (word !== "every" && word !== "each") return null;
  // "growth scenarios for each quarter": what the work is about.
  if (word === "each" && normAt(tokens, at - 1) === "for") return null;
  const noun = periodNouns[normAt(tokens, at + 1)];
  if (noun !== undefined) return { next: at + 2, repeat: noun };
  if (isWorking(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === "day") return { next: at + 3, repeat: "daily" };
  const season = readSeason(tokens, at + 1);
  if (season !== null) return season;
  const dayOfPeriod = readEveryNthDay(tokens, at + 1);
  if (dayOfPeriod !== null) return dayOfPeriod;
  const weekday = weekdays[normAt(tokens, at + 1)];
  if (weekday !== undefined) return { next: at + 2, repeat: "weekly" };
  if (monthAt(tokens, at + 1) !== null) return { next: at + 2, repeat: "yearly" };
  const counted = normAt(tokens, at + 1) === "other" ? { next: at + 2, count: 2 } : readCount(tokens, at + 1);
  const unit = counted === null ? undefined : durationUnits[normAt(tokens, counted.next)];
  if (word !== "every" || counted === null || unit === undefined) return null;
  const { next, count } = counted;
  return {
    next: next + 1,
    repeat: count === 1 ? (periodNouns[unit] ?? `every 1 ${unit}s`) : `every ${count} ${unit}s`,
  };
}
