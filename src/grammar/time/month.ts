import { months } from "../../lexicon/calendar-words.js";
import { termsAfterAt } from "../../lexicon/event-words.js";
import { isEach } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { addDays, dayOf, monthPeriod, type Period } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { type PeriodReader, resolved } from "./named-period.js";
import { cardinalAt, normAt, opensOrdinal, ordinalAt, skip } from "./scan.js";
import { isYear, withYear } from "./year.js";

const isOrdinary = anyOf("regular|monthly|ordinary|extraordinary|plenary|government|cabinet|next");

/** The month, 1 to 12, that the token names; null without a capital, for "may" and "march" are verbs. */
export const monthAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  return token?.capital === true ? (months[token.norm] ?? null) : null;
};

const points = anyOf("this|next|coming");
const isLast = anyOf("last|final");

export const opensMonth = (word: string): boolean =>
  months[word] !== undefined || opensOrdinal(word) || word === "month" || points(word) || isLast(word);

const numberedMonth = /^(0?[1-9]|1[0-2])(?:\/(20\d\d))?$/;

/** "month 3/2026", "month 3 of 2026", "month 3 year 2026", as literal translations write a month: its number, its year, and the index after it. */
function readNumbered(tokens: readonly Token[], at: number): { month: number; year: number; next: number } | null {
  if (normAt(tokens, at) !== "month") return null;
  const [, month, year] = numberedMonth.exec(normAt(tokens, at + 1)) ?? [];
  if (month === undefined) return null;
  if (year !== undefined) return { month: Number(month), year: Number(year), next: at + 2 };
  const ofYear = skip(tokens, skip(tokens, at + 2, "of"), "year");
  if (ofYear === at + 2 || !isYear(tokens, ofYear)) return null;
  return { month: Number(month), year: Number(normAt(tokens, ofYear)), next: ofYear + 1 };
}

const readNumberedMonth: PeriodReader = (tokens, at) => {
  const numbered = readNumbered(tokens, skip(tokens, at, "the"));
  return numbered === null ? null : resolved(numbered.next, monthPeriod(numbered.year, numbered.month), "month");
};

/** A week of a year and month. */
type WeekOf = (year: number, month: number) => Period;

/** "(first) week of", "(last) two weeks of": how many weeks, and the index of the month; null for anything else. */
function countWeeks(tokens: readonly Token[], at: number): { readonly count: number; readonly next: number } | null {
  if (standAt(tokens, at, "week", "of")) return { count: 1, next: at + 2 };
  const count = standAt(tokens, at + 1, "weeks", "of") ? cardinalAt(tokens, at) : null;
  return count === null || count < 1 || count > 4 ? null : { count, next: at + 3 };
}

/** "first week of", "last two weeks of": which days, from the 1st, 8th, 15th or 22nd, or up to the month's end; and the index of the month. */
function readWeek(tokens: readonly Token[], at: number): { readonly next: number; readonly weekOf: WeekOf } | null {
  const ordinal = isLast(normAt(tokens, at)) ? { value: null, next: at + 1 } : ordinalAt(tokens, at);
  const weeks = ordinal === null ? null : countWeeks(tokens, ordinal.next);
  if (ordinal === null || weeks === null) return null;
  const { value: week } = ordinal;
  const last = week === null ? null : week + weeks.count - 1;
  // "the second two weeks of June" are none that one says.
  if (last !== null && (last > 4 || (week !== 1 && weeks.count > 1))) return null;
  return {
    next: weeks.next,
    weekOf: (year, month) => {
      const due = last === null ? monthPeriod(year, month).due : dayOf(year, month, last * 7);
      return { start: addDays(due, 1 - 7 * weeks.count), due };
    },
  };
}

/** "the first week of June", "the last week of January 2027" */
const readWeekOfMonth: PeriodReader = (tokens, at, context) => {
  const week = readWeek(tokens, skip(tokens, at, "the"));
  if (week === null) return null;
  const { next, weekOf } = week;
  const numbered = readNumbered(tokens, next);
  if (numbered !== null) return resolved(numbered.next, weekOf(numbered.year, numbered.month), "day");
  const month = monthAt(tokens, next);
  return month === null ? null : withYear(tokens, next + 1, "day", context, (year) => weekOf(year, month));
};

/** "the March meeting", "the June regular session": the month is part of an event's name. */
const namesMeeting = (tokens: readonly Token[], at: number): boolean =>
  termsAfterAt.has(normAt(tokens, isOrdinary(normAt(tokens, at)) ? at + 1 : at));

/** More months than a year has are never named in a row. */
const manyMonths = 12;

/** "June, July and August": index of the last month of a list that begins with the one at `at`; `at` for one month alone. */
function lastMonth(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let count = 1; count < manyMonths; count++) {
    const next = skip(tokens, skip(tokens, last + 1, ","), "and");
    // "in June, July 15 at the latest": a day, and no further month.
    if (next === last + 1 || monthAt(tokens, next) === null || startsWithDay(tokens, next + 1)) break;
    last = next;
  }
  // "in July and December every year": days that recur, and no term.
  const isTerm = normAt(tokens, last - 1) === "and" && !isEach(normAt(tokens, last + 1));
  return isTerm ? last : at;
}

const startsWithDay = (tokens: readonly Token[], at: number): boolean => /^\d{1,2}$/.test(normAt(tokens, at));

/** "July 2025", "July", "this July", "the month (of) July"; "June, July and August 2025" from the first to the last. */
const readWholeMonth: PeriodReader = (tokens, at, context) => {
  const pointed = points(normAt(tokens, at)) ? skip(tokens, at + 1, "coming") : at;
  const noun = skip(tokens, skip(tokens, pointed, "the"), "month");
  const monthIndex = normAt(tokens, noun - 1) === "month" ? skip(tokens, noun, "of") : noun;
  const month = monthAt(tokens, monthIndex);
  if (month === null || namesMeeting(tokens, monthIndex + 1)) return null;
  const lastIndex = lastMonth(tokens, monthIndex);
  const last = monthAt(tokens, lastIndex) ?? month;
  return withYear(tokens, lastIndex + 1, "month", context, (year) => ({
    start: monthPeriod(month <= last ? year : year - 1, month).start,
    due: monthPeriod(year, last).due,
  }));
};

/** A month, or a week of one. */
export const readMonth: PeriodReader = (tokens, at, context) =>
  readWeekOfMonth(tokens, at, context) ?? readNumberedMonth(tokens, at, context) ?? readWholeMonth(tokens, at, context);
