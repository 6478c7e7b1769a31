import { type Day, dayOfMonth, daysInMonth, monthOf, weekdayOf, yearOf } from "../../model/calendar.js";

/** Which day of each week, month, quarter or year the words of a recurring deadline name. */
export interface NamedDayRule {
  readonly name: string;
  /** The `repeat` with which the rule is tried. */
  readonly repeat: "weekly" | "monthly" | "quarterly" | "yearly";
  readonly pattern: RegExp;
  /** Whether a day is the one that is named; null where the words only look like a date. */
  readonly read: (groups: Readonly<Record<string, string>>) => ((day: Day) => boolean) | null;
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

/** The 31st of a month of 30 days is its last. */
const isDayOfMonth = (day: Day, wanted: number): boolean => dayOfMonth(day) === Math.min(wanted, lastOfMonth(day));

const dayNumber = (text: string | undefined): number | null => {
  const number = Number(text);
  return number >= 1 && number <= 31 ? number : null;
};

/** Tried in order; the first whose pattern matches decides. */
export const namedDayRules: readonly NamedDayRule[] = [
  {
    name: "weekday",
    repeat: "weekly",
    pattern: new RegExp(String.raw`\b(?<weekday>${weekdays.join("|")})s?\b`, "iu"),
    read: ({ weekday = "" }) => {
      const wanted = weekdays.indexOf(weekday.toLowerCase());
      return (day) => weekdayOf(day) === wanted;
    },
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
    read: () => (day) => dayOfMonth(day) === lastOfMonth(day),
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
    read: ({ day: text }) => {
      const wanted = dayNumber(text);
      return wanted === null ? null : (day) => isDayOfMonth(day, wanted);
    },
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
    read: ({ day: text, month = "" }) => {
      const wanted = dayNumber(text);
      const place = { first: 0, second: 1, third: 2, last: 2 }[month.toLowerCase()];
      if (wanted === null) return null;
      return (day) => (monthOf(day) - 1) % 3 === place && isDayOfMonth(day, wanted);
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
    read: ({ month = "", day: text }) => {
      const wanted = dayNumber(text);
      const number = months.indexOf(month.toLowerCase()) + 1;
      return wanted === null ? null : (day) => monthOf(day) === number && isDayOfMonth(day, wanted);
    },
    examples: [
      ["before December 15 each year", "2025-12-15"],
      ["Annually before July 1", "2026-07-01"],
    ],
    counterExamples: ["annually", "every year until December 31, 2030", "every May"],
  },
];

/** Whether a day is one that the words of a recurring deadline name; null where they name none. */
export function namedDay(repeat: string, words: string): ((day: Day) => boolean) | null {
  for (const rule of namedDayRules) {
    const match = rule.repeat === repeat ? rule.pattern.exec(words) : null;
    if (match !== null) return rule.read(match.groups ?? {});
  }
  return null;
}
