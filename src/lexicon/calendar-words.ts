import { anyOf } from "./word-set.js";
import { wordTable } from "./word-table.js";

export const months = wordTable<number>({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

export const ordinals = wordTable<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
});

export const cardinals = wordTable<number>({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** 0 is Sunday. */
export const weekdays = wordTable<number>({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
});

/** Which day of a month, in one word: "the sixteenth day of every month". */
export const ordersDay = anyOf(
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|" +
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth",
);

export const durationUnits = wordTable<"minute" | "hour" | "day" | "week" | "month" | "quarter" | "year">({
  minute: "minute",
  minutes: "minute",
  hour: "hour",
  hours: "hour",
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year",
});

/** What makes a number an ordinal: "25th". */
export const ordinalSuffixes: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Words that name a day by itself, and how many days it lies after the anchor. */
export const anchorDays: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["now", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** Words that choose a week, month, quarter or year, and how many of them it lies after the anchor's. */
export const relativeSteps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["current", 0],
  ["next", 1],
]);
