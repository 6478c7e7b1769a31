import { type Day, dayOfMonth, daysInMonth, monthOf, weekdayOf, yearOf } from "../../model/calendar.js";

/** The day that recurs: one of the week, or one of a month. */
export type NamedDay =
  | { readonly unit: "week" /** 0 is Sunday. */; readonly weekday: number }
  | {
      readonly unit: "month";
      /** From 1 on; in a month that has no such day its last, so that 31 is the last day of every month. */
      readonly day: number;
      /** Of which month, from 1 on, and how many months apart: 3 and 3 are March, June, September and December. */
      readonly month: number;
      readonly every: 1 | 3 | 12;
    };

/** Which day of each week, month, quarter or year the words of a recurring deadline name. */
export interface NamedDayRule {
  readonly name: string;
  /** The `repeat` with which the rule is tried. */
  readonly repeat: "weekly" | "monthly" | "quarterly" | "yearly";
  readonly pattern: RegExp;
  /** Null where the words only look like a date. */
  readonly read: (groups: Readonly<Record<string, string>>) => NamedDay | null;
  /** Words, and the first such day on or after 2025-07-16, a Wednesday. */
  readonly examples: readonly (readonly [words: string, day: Day])[];
  /** Words that name no such day. */
  readonly counterExamples: readonly string[];
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const monthNames = months.join("|");
const ordinal = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)`;

const lastOfMonth = (day: Day): number => daysInMonth(yearOf(day), monthOf(day));

const dayOfMonths = (text: string | undefined, month: number, every: 1 | 3 | 12): NamedDay | null => {
  const day = Number(text);
  return day >= 1 && day <= 31 ? { unit: "month", day, month, every } : null;
};

/** Tried in order; the first whose pattern matches decides. */
export const namedDayRules: readonly NamedDayRule[] = [
  {
    name: "weekday",
    repeat: "weekly",
    pattern: new RegExp(String.raw`\b(?<weekday>${weekdays.join("|")})s?\b`, "iu"),
    read: ({ weekday = "" }) => ({ unit: "week", weekday: weekdays.indexOf(weekday.toLowerCase()) }),
    examples: [
      ["every Friday before 3 p.m.", "2025-07-18"],
      ["before 11 a.m. every Wednesday", "2025-07-16"],
      ["weekly, on Mondays", "2025-07-21"],
    ],
    counterExamples: ["weekly, before 4:00 p.m.", "at weekly briefings", "on a weekly basis"],
  },
  {
    name: "last-day-of-month",
    repeat: "monthly",
    pattern: /\blast day of|\bend of (?:each|every|the) month/iu,
    read: () => ({ unit: "month", day: 31, month: 1, every: 1 }),
    examples: [
      ["on the last day of every month", "2025-07-31"],
      ["by the end of each month", "2025-07-31"],
    ],
    counterExamples: ["in the last week of every month", "monthly until the end of August"],
  },
  {
    name: "day-of-month",
    repeat: "monthly",
    pattern: new RegExp(String.raw`\b${ordinal}\b(?! (?:of )?(?:${monthNames})\b)`, "iu"),
    read: ({ day }) => dayOfMonths(day, 1, 1),
    examples: [
      ["monthly by the 25th", "2025-07-25"],
      ["on or before the 5th day of every month", "2025-08-05"],
      ["by the 31st of each month", "2025-07-31"],
    ],
    counterExamples: ["monthly", "every month, before 10 a.m.", "monthly until the 5th of December"],
  },
  {
    name: "day-of-month-of-quarter",
    repeat: "quarterly",
    pattern: new RegExp(String.raw`\b${ordinal}(?: day)? of the (?<month>first|second|third|last) month\b`, "iu"),
    read: ({ day, month = "" }) => {
      const place = { first: 1, second: 2, third: 3, last: 3 }[month.toLowerCase()];
      return place === undefined ? null : dayOfMonths(day, place, 3);
    },
    examples: [
      ["before the 5th of the first month of every quarter", "2025-10-05"],
      ["by the 20th day of the last month of each quarter", "2025-09-20"],
    ],
    counterExamples: ["on a quarterly basis", "in the first month of every quarter"],
  },
  {
    name: "day-of-year",
    repeat: "yearly",
    pattern: new RegExp(String.raw`\b(?<month>${monthNames}) (?<day>\d{1,2})\b(?!,? \d{4})`, "iu"),
    read: ({ month = "", day }) => dayOfMonths(day, months.indexOf(month.toLowerCase()) + 1, 12),
    examples: [
      ["before December 15 each year", "2025-12-15"],
      ["Annually before July 1", "2026-07-01"],
    ],
    counterExamples: ["annually", "every year until December 31, 2030", "every May"],
  },
];

export function isNamedDay(day: Day, named: NamedDay): boolean {
  if (named.unit === "week") return weekdayOf(day) === named.weekday;
  const isItsMonth = (monthOf(day) - named.month) % named.every === 0;
  return isItsMonth && dayOfMonth(day) === Math.min(named.day, lastOfMonth(day));
}

/** The day that the words of a recurring deadline name; null where they name none. */
export function namedDay(repeat: string, words: string): NamedDay | null {
  for (const rule of namedDayRules) {
    const match = rule.repeat === repeat ? rule.pattern.exec(words) : null;
    if (match !== null) return rule.read(match.groups ?? {});
  }
  return null;
}
