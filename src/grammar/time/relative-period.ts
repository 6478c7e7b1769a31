import { relativeSteps } from "../../lexicon/calendar-words.js";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  monthOf,
  monthsPeriod,
  type Period,
  weekdayOf,
  yearOf,
  yearPeriod,
} from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import type { Precision } from "../../schema/register.js";
import { type NamedPeriod, type PeriodReader, resolved, unresolved } from "./named-period.js";
import { normAt, skip } from "./scan.js";

/** Monday to Sunday. */
const weekOf = (day: Day): Period => {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { start: monday, due: addDays(monday, 6) };
};

/** The block of `length` months that the anchor lies in, or the one `step` blocks later. */
export const monthsAround = (anchor: Day, length: 1 | 3, step: number): Period => {
  const first = monthOf(anchor) - ((monthOf(anchor) - 1) % length);
  const start = addMonths(dayOf(yearOf(anchor), first, 1), step * length);
  return monthsPeriod(yearOf(start), monthOf(start), length);
};

interface CalendarUnit {
  readonly precision: Precision;
  /** The one that the anchor lies in, or the one `step` later. */
  readonly around: (anchor: Day, step: number) => Period;
}

const calendarUnits: ReadonlyMap<string, CalendarUnit> = new Map<string, CalendarUnit>([
  ["week", { precision: "day", around: (anchor, step) => weekOf(addDays(anchor, 7 * step)) }],
  ["month", { precision: "month", around: (anchor, step) => monthsAround(anchor, 1, step) }],
  ["quarter", { precision: "quarter", around: (anchor, step) => monthsAround(anchor, 3, step) }],
  ["year", { precision: "year", around: (anchor, step) => yearPeriod(yearOf(anchor) + step) }],
]);

/** "(the) year's end", "(this) month's end", "(the) year-end": the period whose end is named, and the index after "end"; null without one. */
export function readNamedEnd(
  tokens: readonly Token[],
  at: number,
  anchor: Day | null,
): { readonly named: NamedPeriod; readonly owned: boolean } | null {
  const step = relativeSteps.get(normAt(tokens, at));
  const noun = step === undefined ? at : at + 1;
  const unit = calendarUnits.get(normAt(tokens, noun));
  const end = skip(tokens, noun + 1, "'s");
  if (unit === undefined || normAt(tokens, end) !== "end") return null;
  const named =
    anchor === null
      ? unresolved(end + 1, unit.precision)
      : resolved(end + 1, unit.around(anchor, step ?? 0), unit.precision);
  return { named, owned: end > noun + 1 };
}

/** With "the" before them, that word is the step: "the coming quarter". */
const furtherWords: ReadonlySet<string> = new Set(["coming", "current", "same"]);

export const opensRelativePeriod = (word: string): boolean =>
  relativeSteps.has(word) || calendarUnits.has(word) || furtherWords.has(word);

/** "this month", "next week", "the year", "this coming quarter"; of "the school year" nothing, as its noun is not bare. */
export const readRelativePeriod: PeriodReader = (tokens, at, { anchor }) => {
  const step = relativeSteps.get(normAt(tokens, at));
  const noun = skip(tokens, at + 1, "coming", "current", "same");
  const unit = calendarUnits.get(normAt(tokens, noun));
  if (step === undefined || unit === undefined) return null;
  return anchor === null
    ? unresolved(noun + 1, unit.precision)
    : resolved(noun + 1, unit.around(anchor, step), unit.precision);
};
