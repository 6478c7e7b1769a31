import type { Bound } from "../schema/register.js";
import { orderingDocuments } from "./document-nouns.js";
import { anyOf } from "./word-set.js";
import { wordTable } from "./word-table.js";

/** What the language says of time: words, and what they stand for. */

/** Of the bound of a time: that it is the last day. */
export const isLimit = anyOf("by|before");

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

/** Verbs and nouns before "as of" and the day on which what they tell of was so. */
export const tellsState = anyOf(
  "report|reports|review|reviews|inventory|count|sum|summarize|compile|list|assess|assessment|statistics|update|data|" +
    "figures|number|results|status|situation|balance|balances|outstanding|according",
);

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
  { words: ["no", "longer", "than"], bound: "within" },
  ...["by", "with", "within", "before"].flatMap((preposition) =>
    [["the"], ["a"], ["the", "completion"], ["a", "completion"]].map((article) => ({
      words: [preposition, ...article, "deadline", "of"],
      bound: "by" as const,
    })),
  ),
  { words: ["before"], bound: "before" },
  { words: ["by"], bound: "by" },
  { words: ["until"], bound: "by" },
  { words: ["till"], bound: "by" },
  { words: ["up", "to"], bound: "by" },
  { words: ["past"], bound: "by" },
  { words: ["through", "to"], bound: "by" },
  { words: ["through"], bound: "by" },
  { words: ["within"], bound: "within" },
  { words: ["in", "the", "course", "of"], bound: "in" },
  { words: ["over", "the", "course", "of"], bound: "in" },
  { words: ["during"], bound: "in" },
  { words: ["throughout"], bound: "in" },
  { words: ["right", "in"], bound: "in" },
  { words: ["in"], bound: "in" },
  ...["starting", "beginning"].flatMap((verb) =>
    ["from", "in", "on"].map((preposition) => ({ words: [verb, preposition], bound: "from" as const })),
  ),
  { words: ["effective", "from"], bound: "from" },
  { words: ["as", "of"], bound: "from" },
  { words: ["as", "from"], bound: "from" },
  { words: ["with", "effect", "from"], bound: "from" },
  { words: ["commencing", "from"], bound: "from" },
  { words: ["starting"], bound: "from" },
  { words: ["beginning"], bound: "from" },
  { words: ["from"], bound: "from" },
  { words: ["as", "soon", "as"], bound: "at" },
  { words: ["upon"], bound: "at" },
  { words: ["right", "after"], bound: "at" },
  { words: ["immediately", "after"], bound: "at" },
  { words: ["straight", "after"], bound: "at" },
  { words: ["on"], bound: "at" },
  { words: ["at"], bound: "at" },
];

/** `daily` and its like, which are adverbs as well as adjectives. */
/** Which day of a month, in one word: "the sixteenth day of every month". */
export const ordersDay = anyOf(
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|" +
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth",
);

export const periodicAdverbs = wordTable<string>({
  daily: "daily",
  weekly: "weekly",
  monthly: "monthly",
  quarterly: "quarterly",
  yearly: "yearly",
  annually: "yearly",
  fortnightly: "every 2 weeks",
  biannually: "every 6 months",
  semiannually: "every 6 months",
});

/** Adjectives alone: "annual reports", "on an annual basis". */
export const periodicAdjectives = wordTable<string>({
  annual: "yearly",
  biannual: "every 6 months",
  semiannual: "every 6 months",
});

export const periodNouns = wordTable<string>({
  day: "daily",
  night: "daily",
  morning: "daily",
  evening: "daily",
  weekend: "weekly",
  afternoon: "daily",
  week: "weekly",
  fortnight: "every 2 weeks",
  month: "monthly",
  quarter: "quarterly",
  year: "yearly",
});

export const regularWords: ReadonlySet<string> = new Set(["regularly", "periodically"]);

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

/** Words for a part of a period, and the thirtieths of it before and up to its end: of a month, days. */
export const periodParts: ReadonlyMap<string, { readonly after: number; readonly upTo: number }> = new Map([
  ["early", { after: 0, upTo: 10 }],
  ["mid", { after: 10, upTo: 15 }],
  ["late", { after: 20, upTo: 30 }],
]);

/** Words for the end of a period that "half" or a number of months is counted from: its start or its end. */
export const yearParts: ReadonlyMap<string, "start" | "end"> = new Map([
  ["first", "start"],
  ["second", "end"],
  ["last", "end"],
  ["final", "end"],
  ["remaining", "end"],
]);

/** Which ten days of a month: "the first ten days of April", in days after its start. */
export const tenDays: ReadonlyMap<string, { readonly after: number; readonly upTo: number }> = new Map([
  ["first", { after: 0, upTo: 10 }],
  ["second", { after: 10, upTo: 20 }],
  ["middle", { after: 10, upTo: 20 }],
  ["third", { after: 20, upTo: 30 }],
  ["last", { after: 20, upTo: 30 }],
  ["final", { after: 20, upTo: 30 }],
]);

/** Words for one edge of a period: "the end of August". */
export const periodEdges: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["beginning", "start"],
  ["start", "start"],
  ["middle", "middle"],
  ["end", "end"],
  ["close", "end"],
]);

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

/** "Sundays included": behind a time that only says how far another reaches. */
export const tellsExtent = anyOf("included|excluded|excepted|inclusive");

/** How long something goes on: "until May 3", "through October"; separated by "|". */
export const untilWords = "until|till|through";
export const isUntil = anyOf(untilWords);

/** Words between the two ends of a range. */
export const rangeLinks: ReadonlySet<string> = new Set(["to", "-", "and", ...untilWords.split("|")]);

/** Words between a duration and what it is counted from. */
export const countedFrom: ReadonlySet<string> = new Set(["of", "from", "after", "since", "following", "upon"]);

/** Words that say that a clause goes on after the event that a duration is counted from. */
export const clauseWords: ReadonlySet<string> = new Set([
  "and",
  "to",
  "so",
  "shall",
  "must",
  "will",
  "has",
  "have",
  "should",
]);

/** What is done with a document on its own day. */
export const issuing = "signing|issuance|promulgation|publication|issue|signature";
const documents = `${orderingDocuments}|notification|savingram|minutes|plan|programme|program`;

/** After "this", the document itself: what a term is counted from ends there, or behind the words for its becoming valid. */
export const ownDocuments: ReadonlySet<string> = new Set(documents.split("|"));

/** What a notice can ask for as well as be: "develop a plan; within 10 days after this plan is approved" speaks of that one. */
export const askedForDocuments: ReadonlySet<string> = new Set(["plan", "programme", "program", "document", "decision"]);

/** Opens with words for the anchor itself: "the date of signing of this Directive", "today", "the notice's date". */
export const anchorPattern = new RegExp(
  `^(the )?(${[
    "today",
    "now",
    `date of (its |the )?(${issuing})`,
    `date of (its |the )?this (official )?(${documents})`,
    `date on which this (official )?(${documents})`,
    `(${documents})['’]s (date|${issuing})`,
    `date of (its |the )?the (official )?(${documents}|conference|meeting)`,
    `(${issuing}|effect)( date)?( of (this|the) \\w+)?$`,
    "adoption of (this|the present) \\w+",
    `(effective date|effectivity|entry into force) of (this|the present) (official )?(${documents})`,
    "signature",
    "these minutes",
    `this (official )?(${orderingDocuments}|notification|savingram|date)`,
    "(the )?(notice|order|directive|dispatch|circular)$",
    "notice",
    "order",
    "date hereof",
  ].join("|")})`,
  "i",
);
