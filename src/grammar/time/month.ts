import { termsAfterAt } from "../../lexicon/event-words.js";
import { months } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { dayOf, monthPeriod } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import type { PeriodReader } from "./named-period.js";
import { normAt, opensOrdinal, ordinalAt, skip, standAt } from "./scan.js";
import { withYear } from "./year.js";

const isOrdinary = anyOf("regular|monthly|ordinary|extraordinary|plenary|government|cabinet|next");

/** The month, 1 to 12, that the token names; null without a capital, for "may" and "march" are verbs. */
export const monthAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  return token?.capital === true ? (months[token.norm] ?? null) : null;
};

export const opensMonth = (word: string): boolean =>
  months[word] !== undefined || opensOrdinal(word) || word === "month";

/** "the first week of June": seven days from the 1st, 8th, 15th or 22nd. */
const readWeekOfMonth: PeriodReader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const ordinal = ordinalAt(tokens, start);
  if (ordinal === null || ordinal.value > 4 || !standAt(tokens, ordinal.next, "week", "of")) return null;
  const week = ordinal.value;
  const month = monthAt(tokens, ordinal.next + 2);
  if (month === null) return null;
  return withYear(tokens, ordinal.next + 3, "day", context, (year) => ({
    start: dayOf(year, month, week * 7 - 6),
    due: dayOf(year, month, week * 7),
  }));
};

/** "the March meeting", "the June regular session": the month is part of an event's name. */
const namesMeeting = (tokens: readonly Token[], at: number): boolean =>
  termsAfterAt.has(normAt(tokens, isOrdinary(normAt(tokens, at)) ? at + 1 : at));

/** "July 2025", "July", "the month July". */
const readWholeMonth: PeriodReader = (tokens, at, context) => {
  const monthIndex = skip(tokens, skip(tokens, at, "the"), "month");
  const month = monthAt(tokens, monthIndex);
  if (month === null || namesMeeting(tokens, monthIndex + 1)) return null;
  return withYear(tokens, monthIndex + 1, "month", context, (year) => monthPeriod(year, month));
};

/** A month, or a week of one. */
export const readMonth: PeriodReader = (tokens, at, context) =>
  readWeekOfMonth(tokens, at, context) ?? readWholeMonth(tokens, at, context);
