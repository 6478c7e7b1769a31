import { anchorDays, weekdays } from "../../lexicon/calendar-words.js";
import { addDays, type Day, dayOf, dayOfMonth, monthOf, weekdayOf, yearOf } from "../../model/calendar.js";
import { readDate } from "./date.js";
import { type NamedPeriod, type PeriodReader, readFirst, resolved, unresolved } from "./named-period.js";
import { monthsAround } from "./relative-period.js";
import { isOrdinalSuffix, isShortNumber, normAt, skip } from "./scan.js";

/** The day that `dayFrom` counts from the anchor, if there is one. */
const dayFromAnchor = (next: number, anchor: Day | null, dayFrom: (anchor: Day) => Day): NamedPeriod => {
  if (anchor === null) return unresolved(next, "day");
  const day = dayFrom(anchor);
  return resolved(next, { start: day, due: day }, "day");
};

/** "today", "now", "tomorrow", "tonight"; "today, November 19" is the day that its date says. */
const readToday: PeriodReader = (tokens, at, context) => {
  const later = anchorDays.get(normAt(tokens, at));
  if (later === undefined) return null;
  const date = normAt(tokens, at + 1) === "," ? readDate(tokens, at + 2, context) : null;
  return date ?? dayFromAnchor(at + 1, context.anchor, (today) => addDays(today, later));
};

const weekdayCues: ReadonlySet<string> = new Set(["this", "next", "current"]);

export const opensRelativeDay = (word: string): boolean => anchorDays.has(word) || weekdayCues.has(word);

/** "this Friday", "next Monday", "this coming Tuesday": the first from the anchor on. */
const readWeekday: PeriodReader = (tokens, at, { anchor }) => {
  const cue = normAt(tokens, at);
  if (!weekdayCues.has(cue)) return null;
  const noun = skip(tokens, at + 1, "coming", "current", "same");
  const weekday = weekdays[normAt(tokens, noun)];
  if (weekday === undefined) return null;
  return dayFromAnchor(noun + 1, anchor, (today) => {
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    // "next Friday" on a Friday is not today.
    return addDays(today, cue === "next" && ahead === 0 ? 7 : ahead);
  });
};

const monthCues: ReadonlySet<string> = new Set(["this", "next", "the"]);

/** "the 25th of this month", "the 10th of next month"; past the month's last day, that day. */
const readDayOfMonth: PeriodReader = (tokens, at, { anchor }) => {
  const number = at + 1;
  if (normAt(tokens, at) !== "the" || !isShortNumber(tokens, number)) return null;
  const of = isOrdinalSuffix(tokens, number + 1) ? number + 2 : number + 1;
  const cue = normAt(tokens, of + 1);
  const namesMonth = normAt(tokens, of) === "of" && monthCues.has(cue) && normAt(tokens, of + 2) === "month";
  if (!namesMonth) return null;
  return dayFromAnchor(of + 3, anchor, (today) => {
    const { start, due } = monthsAround(today, 1, cue === "next" ? 1 : 0);
    const day = Math.min(Math.max(Number(normAt(tokens, number)), 1), dayOfMonth(due));
    return dayOf(yearOf(start), monthOf(start), day);
  });
};

/** A day that is counted from the anchor. */
export const readRelativeDay: PeriodReader = (tokens, at, context) =>
  readFirst([readToday, readWeekday, readDayOfMonth], tokens, at, context);
