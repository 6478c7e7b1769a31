import { cardinals, months, ordinals, weekdays } from "../../lexicon/time-words.js";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  halfPeriod,
  monthOf,
  monthPeriod,
  monthsPeriod,
  type Period,
  quarterPeriod,
  weekdayOf,
  yearOf,
  yearPeriod,
} from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { readCalendarDate } from "../../nlp/chrono.js";
import type { Precision } from "../../schema/register.js";

/** The text and the day that relative words are counted from. */
export interface TimeContext {
  readonly text: string;
  readonly anchor: Day | null;
}

/** A stretch of the calendar that words name, without the preposition. */
export interface Core {
  /** Index of the first token after it. */
  readonly next: number;
  readonly period: Period | null;
  readonly precision: Precision;
  /** A year must be counted from a date that nobody gave. */
  readonly unresolved: boolean;
}

type Reader = (tokens: readonly Token[], at: number, context: TimeContext) => Core | null;

export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

/** Index after the optional words at `at`. */
export const skip = (tokens: readonly Token[], at: number, ...words: string[]): number =>
  words.includes(normAt(tokens, at)) ? at + 1 : at;

export const cardinalAt = (tokens: readonly Token[], at: number): number | null => {
  const norm = normAt(tokens, at);
  if (/^\d{1,3}$/.test(norm)) return Number(norm);
  return cardinals[norm] ?? null;
};

const monthAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  return token?.capital === true ? (months[token.norm] ?? null) : null;
};

const isYear = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(19|20)\d\d$/.test(normAt(tokens, at))) return false;
  const range = normAt(tokens, at + 1) === "-" && /^\d/.test(normAt(tokens, at + 2));
  const rangeEnd = normAt(tokens, at - 1) === "-" && /^\d/.test(normAt(tokens, at - 2));
  return !range && !rangeEnd;
};

/** "of 2026", ", 2026", "2026", "/2026", "of this year", "of the year": the year and where it ends. */
function readYearAfter(
  tokens: readonly Token[],
  at: number,
  anchor: Day | null,
): { next: number; year: number } | null {
  const direct = skip(tokens, at, "of", ",", "/", "in");
  const noun = skip(tokens, skip(tokens, direct, "the"), "year");
  if (isYear(tokens, noun) && (noun === direct || normAt(tokens, noun - 1) === "year")) {
    return { next: noun + 1, year: Number(normAt(tokens, noun)) };
  }
  if (anchor === null || normAt(tokens, at) !== "of") return null;
  const which = normAt(tokens, at + 1);
  const isYearNoun = normAt(tokens, at + 2) === "year";
  if ((which === "this" || which === "the") && isYearNoun) return { next: at + 3, year: yearOf(anchor) };
  if (which === "next" && isYearNoun) return { next: at + 3, year: yearOf(anchor) + 1 };
  return null;
}

const resolved = (next: number, period: Period, precision: Precision): Core => ({
  next,
  period,
  precision,
  unresolved: false,
});

/** A period whose year is left out: the first that has not ended by the anchor. */
function inComingYear(
  next: number,
  precision: Precision,
  anchor: Day | null,
  periodIn: (year: number) => Period,
): Core {
  if (anchor === null) return { next, period: null, precision, unresolved: true };
  const year = yearOf(anchor);
  const period = periodIn(year);
  return resolved(next, period.due >= anchor ? period : periodIn(year + 1), precision);
}

const withYear = (
  tokens: readonly Token[],
  at: number,
  precision: Precision,
  context: TimeContext,
  periodIn: (year: number) => Period,
): Core => {
  const year = readYearAfter(tokens, at, context.anchor);
  return year === null
    ? inComingYear(at, precision, context.anchor, periodIn)
    : resolved(year.next, periodIn(year.year), precision);
};

/** "July 31, 2025", "31 July", "31/7/2025", "Friday, July 31", "2025-07-31". */
const readDate: Reader = (tokens, at, context) => {
  let from = at;
  if (weekdays[normAt(tokens, from)] !== undefined && tokens[from]?.capital === true) {
    const after = skip(tokens, from + 1, ",");
    if (monthAt(tokens, after) !== null || monthAt(tokens, after + 1) !== null) from = after;
  }
  from = skip(tokens, from, "the");
  const end = dateEnd(tokens, from);
  if (end === null) return null;
  const words = context.text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  const date = readCalendarDate(words);
  if (date === null) return null;
  const dayIn = (year: number): Period => {
    const day = dayOf(year, date.month, Math.min(date.day, daysInMonth(year, date.month)));
    return { start: day, due: day };
  };
  if (date.year !== null) return resolved(end, dayIn(date.year), "day");
  return withYear(tokens, end, "day", context, dayIn);
};

/** Where the tokens of a calendar date end; null where none stands at `at`. */
function dateEnd(tokens: readonly Token[], at: number): number | null {
  const first = normAt(tokens, at);
  const ordinalEnd = (index: number): number =>
    /^(st|nd|rd|th)$/.test(normAt(tokens, index)) && tokens[index]?.start === tokens[index - 1]?.end
      ? index + 1
      : index;
  if (/^\d{1,2}[./]\d{1,2}[./](19|20)\d\d$/.test(first)) return at + 1;
  if (
    /^\d{1,4}$/.test(first) &&
    normAt(tokens, at + 1) === "-" &&
    normAt(tokens, at + 3) === "-" &&
    /^\d{1,4}$/.test(normAt(tokens, at + 4))
  ) {
    return at + 5;
  }
  if (monthAt(tokens, at) !== null) {
    const day = skip(tokens, at + 1, ".");
    if (!/^([1-9]|0[1-9]|[12]\d|3[01])$/.test(normAt(tokens, day))) return null;
    const after = ordinalEnd(day + 1);
    const year = skip(tokens, after, ",");
    return isYear(tokens, year) ? year + 1 : after;
  }
  if (/^([1-9]|0[1-9]|[12]\d|3[01])$/.test(first)) {
    const month = skip(tokens, ordinalEnd(at + 1), "of");
    if (monthAt(tokens, month) === null) return null;
    const year = skip(tokens, skip(tokens, month + 1, "."), ",");
    return isYear(tokens, year) ? year + 1 : month + 1;
  }
  return null;
}

/** "July 2025", "July", "mid-September", "early October", "the first week of June". */
const readMonth: Reader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const part = normAt(tokens, start);
  const week = ordinals[part];
  if (week !== undefined && normAt(tokens, start + 1) === "week" && normAt(tokens, start + 2) === "of") {
    const month = monthAt(tokens, start + 3);
    if (month === null) return null;
    return withYear(tokens, start + 4, "day", context, (year) => ({
      start: dayOf(year, month, week * 7 - 6),
      due: dayOf(year, month, week * 7),
    }));
  }
  const qualified = part === "mid" || part === "early" || part === "late";
  const at2 = qualified ? skip(tokens, start + 1, "-") : skip(tokens, start, "month");
  const month = monthAt(tokens, at2);
  if (month === null) return null;
  return withYear(tokens, at2 + 1, qualified ? "day" : "month", context, (year) => {
    const whole = monthPeriod(year, month);
    if (part === "early") return { start: whole.start, due: dayOf(year, month, 10) };
    if (part === "mid") return { start: dayOf(year, month, 11), due: dayOf(year, month, 15) };
    if (part === "late") return { start: dayOf(year, month, 21), due: whole.due };
    return whole;
  });
};

const roman = /^q?(?:([1-4])|(i|ii|iii|iv))$/;

/** "the first quarter of 2026", "the last quarter", "Q1/2026", "Q.III", "quarter II of 2025". */
const readQuarter: Reader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const word = normAt(tokens, start);
  let quarter: number | undefined;
  let next = start;
  const ordinal = word === "last" ? 4 : ordinals[word];
  if (ordinal !== undefined && normAt(tokens, start + 1) === "quarter") {
    quarter = ordinal;
    next = start + 2;
  } else if (word === "quarter" || word === "q") {
    const numeral = word === "q" ? skip(tokens, start + 1, ".") : start + 1;
    const inline = /^([1-4])\/((?:19|20)\d\d)$/.exec(normAt(tokens, numeral));
    if (inline !== null) return resolved(numeral + 1, quarterPeriod(Number(inline[2]), Number(inline[1])), "quarter");
    quarter = quarterNumber(normAt(tokens, numeral));
    next = numeral + 1;
  } else if (/^q(\d|i)/.test(word)) {
    quarter = quarterNumber(word);
    next = start + 1;
  }
  if (quarter === undefined) return null;
  const which = quarter;
  return withYear(tokens, next, "quarter", context, (year) => quarterPeriod(year, which));
};

function quarterNumber(word: string): number | undefined {
  const match = roman.exec(word);
  if (match === null) return undefined;
  return match[1] === undefined ? ordinals[match[2] ?? ""] : Number(match[1]);
}

/** "the first half of 2026", "the last six months of the year", "the first 9 months". */
const readHalf: Reader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const which = normAt(tokens, start);
  if (!["first", "second", "last", "final", "remaining"].includes(which)) return null;
  const isLast = which !== "first";
  if (normAt(tokens, start + 1) === "half" && (normAt(tokens, start + 2) === "of" || which !== "first")) {
    return withYear(tokens, start + 2, "half-year", context, (year) => halfPeriod(year, isLast ? 2 : 1));
  }
  const spelled = cardinalAt(tokens, start + 1);
  const count = spelled ?? (normAt(tokens, start + 1) === "months" && isLast ? 6 : null);
  const noun = spelled === null ? start + 1 : start + 2;
  if (count === null || count > 12 || normAt(tokens, noun) !== "months") return null;
  const precision: Precision = count === 6 ? "half-year" : "month";
  const periodIn = (year: number): Period => monthsPeriod(year, isLast ? 13 - count : 1, count);
  return withYear(tokens, noun + 1, precision, context, periodIn);
};

/** "2025", "the year 2025", "this year", "the year". */
const readYear: Reader = (tokens, at, _context) => {
  const noun = skip(tokens, skip(tokens, at, "the"), "year");
  // "the 2026 school year" names no year of its own.
  if (normAt(tokens, at) === "the" && noun === at + 1) return null;
  if (isYear(tokens, noun)) return resolved(noun + 1, yearPeriod(Number(normAt(tokens, noun))), "year");
  return null;
};

const weekOf = (day: Day): Period => {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { start: monday, due: addDays(monday, 6) };
};

/** "this month", "next week", "the year", "this coming quarter", "today". */
const readRelative: Reader = (tokens, at, { anchor }) => {
  const which = normAt(tokens, at);
  if (which === "today" || which === "now" || which === "tomorrow" || which === "tonight") {
    const day = anchor === null ? null : addDays(anchor, which === "tomorrow" ? 1 : 0);
    return {
      next: at + 1,
      period: day === null ? null : { start: day, due: day },
      precision: "day",
      unresolved: day === null,
    };
  }
  if (which !== "this" && which !== "next" && which !== "the" && which !== "current" && which !== "last") return null;
  const nounAt = skip(tokens, at + 1, "coming", "current", "same");
  const noun = normAt(tokens, nounAt);
  const step = which === "next" ? 1 : which === "last" ? -1 : 0;
  const weekday = weekdays[noun];
  if (weekday !== undefined && which !== "the" && which !== "last") {
    if (anchor === null) return { next: nounAt + 1, period: null, precision: "day", unresolved: true };
    const day = addDays(
      anchor,
      ((weekday - weekdayOf(anchor) + 7) % 7) + (step === 1 && weekday === weekdayOf(anchor) ? 7 : 0),
    );
    return resolved(nounAt + 1, { start: day, due: day }, "day");
  }
  if (which === "the" && /^\d{1,2}$/.test(normAt(tokens, at + 1))) return readDayOfMonth(tokens, at + 1, anchor);
  if (!["week", "month", "quarter", "year"].includes(noun)) return null;
  // "the school year", "the 10th month": only the bare noun is relative.
  if (anchor === null) return { next: nounAt + 1, period: null, precision: precisionOf(noun), unresolved: true };
  return resolved(nounAt + 1, relativePeriod(noun, step, anchor), precisionOf(noun));
};

/** "the 25th of this month", "the 10th of next month". */
function readDayOfMonth(tokens: readonly Token[], at: number, anchor: Day | null): Core | null {
  const number = Number(normAt(tokens, at));
  const of = /^(st|nd|rd|th)$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (
    normAt(tokens, of) !== "of" ||
    !/^(this|next|the)$/.test(normAt(tokens, of + 1)) ||
    normAt(tokens, of + 2) !== "month"
  )
    return null;
  if (anchor === null) return { next: of + 3, period: null, precision: "day", unresolved: true };
  const { start, due } = relativePeriod("month", normAt(tokens, of + 1) === "next" ? 1 : 0, anchor);
  const day = dayOf(yearOf(start), monthOf(start), Math.min(Math.max(number, 1), Number(due.slice(8))));
  return resolved(of + 3, { start: day, due: day }, "day");
}

const precisionOf = (noun: string): Precision =>
  noun === "week" ? "day" : noun === "month" ? "month" : noun === "quarter" ? "quarter" : "year";

function relativePeriod(noun: string, step: number, anchor: Day): Period {
  if (noun === "week") return weekOf(addDays(anchor, 7 * step));
  if (noun === "year") return yearPeriod(yearOf(anchor) + step);
  const length = noun === "quarter" ? 3 : 1;
  const first = monthOf(anchor) - ((monthOf(anchor) - 1) % length);
  const start = addMonths(dayOf(yearOf(anchor), first, 1), step * length);
  return monthsPeriod(yearOf(start), monthOf(start), length);
}

/** "the end of August", "the last day of the month", "end-June", "the middle of July", "the beginning of May". */
const readEdge: Reader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const edge = normAt(tokens, start);
  let inner: number;
  if (edge === "last" && normAt(tokens, start + 1) === "day" && normAt(tokens, start + 2) === "of") inner = start + 3;
  else if (edge === "year" && normAt(tokens, start + 1) === "end") return edgeOfYear(start + 2, context);
  else if (["end", "close", "middle", "beginning", "start"].includes(edge))
    inner = skip(tokens, skip(tokens, start + 1, "of"), "-");
  else return null;
  const core = readFirst([readMonth, readQuarter, readHalf, readYear, readRelative], tokens, inner, context);
  if (core === null || core.period === null) return core;
  const { start: first, due } = core.period;
  if (edge === "beginning" || edge === "start") return resolved(core.next, { start: first, due: first }, "day");
  if (edge === "middle") return resolved(core.next, { start: first, due: addDays(first, 14) }, "day");
  return resolved(core.next, { start: due, due }, core.precision);
};

const edgeOfYear = (next: number, { anchor }: TimeContext): Core =>
  anchor === null
    ? { next, period: null, precision: "year", unresolved: true }
    : resolved(next, { start: dayOf(yearOf(anchor), 12, 31), due: dayOf(yearOf(anchor), 12, 31) }, "year");

function readFirst(
  readers: readonly Reader[],
  tokens: readonly Token[],
  at: number,
  context: TimeContext,
): Core | null {
  for (const read of readers) {
    const core = read(tokens, at, context);
    if (core !== null) return core;
  }
  return null;
}

/** The calendar words at `at`, the longest reading first; null where there are none. */
export const readCore: Reader = (tokens, at, context) =>
  readFirst([readDate, readEdge, readMonth, readQuarter, readHalf, readYear, readRelative], tokens, at, context);
