import type { Bound } from "../schema/register.js";

/** What the language says of time: words, and what they stand for. */

export const months: Readonly<Record<string, number>> = {
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
};

export const ordinals: Readonly<Record<string, number>> = {
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
};

export const cardinals: Readonly<Record<string, number>> = {
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
  eighteen: 18,
  forty: 40,
  fifty: 50,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** 0 is Sunday. */
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** Prepositions that open a time expression, the longest first. */
export const boundCues: readonly { readonly words: readonly string[]; readonly bound: Bound }[] = [
  { words: ["by", "no", "later", "than"], bound: "by" },
  { words: ["no", "later", "than"], bound: "by" },
  { words: ["not", "later", "than"], bound: "by" },
  { words: ["at", "the", "latest", "by"], bound: "by" },
  { words: ["at", "the", "latest", "on"], bound: "by" },
  { words: ["at", "the", "latest", "in"], bound: "by" },
  { words: ["on", "or", "before"], bound: "before" },
  { words: ["in", "time", "for"], bound: "before" },
  { words: ["prior", "to"], bound: "before" },
  { words: ["ahead", "of"], bound: "before" },
  { words: ["in", "advance", "of"], bound: "before" },
  { words: ["within", "the", "limits", "of"], bound: "within" },
  { words: ["before"], bound: "before" },
  { words: ["by"], bound: "by" },
  { words: ["until"], bound: "by" },
  { words: ["till"], bound: "by" },
  { words: ["through"], bound: "by" },
  { words: ["within"], bound: "within" },
  { words: ["during"], bound: "in" },
  { words: ["throughout"], bound: "in" },
  { words: ["right", "in"], bound: "in" },
  { words: ["in"], bound: "in" },
  { words: ["starting", "from"], bound: "from" },
  { words: ["effective", "from"], bound: "from" },
  { words: ["beginning", "from"], bound: "from" },
  { words: ["starting"], bound: "from" },
  { words: ["beginning"], bound: "from" },
  { words: ["from"], bound: "from" },
  { words: ["upon"], bound: "at" },
  { words: ["on"], bound: "at" },
  { words: ["at"], bound: "at" },
];

/** `daily` and its like, which are adverbs as well as adjectives. */
export const periodicAdverbs: Readonly<Record<string, string>> = {
  daily: "daily",
  weekly: "weekly",
  monthly: "monthly",
  quarterly: "quarterly",
  yearly: "yearly",
  annually: "yearly",
  fortnightly: "every 2 weeks",
  biannually: "every 6 months",
};

export const periodNouns: Readonly<Record<string, string>> = {
  day: "daily",
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  year: "yearly",
};

export const regularWords: ReadonlySet<string> = new Set(["regularly", "periodically"]);

export const durationUnits: Readonly<Record<string, "hour" | "day" | "week" | "month" | "quarter" | "year">> = {
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
};

/** Nouns of happenings that end a term. */
export const eventNouns: ReadonlySet<string> = new Set(
  (
    "session sessions meeting meetings conference congress plenum hearing briefing election elections tet holiday holidays " +
    "festival festivals season year day ceremony opening inauguration completion approval promulgation issuance expiry " +
    "expiration start beginning end commencement harvest exam examination term handover adoption effect effectiveness " +
    "landfall receipt signing launch enrollment inspection deployment operation merger arrangement reorganization anniversary " +
    "summit games event voting ratification acceptance closing graduation rollout trial census storm flood rains rain"
  ).split(" "),
);

/** Verbs that report that something happens, in clauses such as "before the rainy season begins". */
export const happeningVerbs: ReadonlySet<string> = new Set(
  (
    "begins begin starts start opens open passes pass makes make takes take comes come ends end is are gives give enters enter " +
    "arrives arrive expires expire reaches reach hits hit resumes resume closes close subsides subside recedes recede " +
    "finishes finish has have move moves return returns leave leaves becomes become approves approve issues issue decides decide goes go"
  ).split(" "),
);
