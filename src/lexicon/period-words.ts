import { anyOf } from "./word-set.js";
import { wordTable } from "./word-table.js";

/** `daily` and its like, which are adverbs as well as adjectives. */
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

/** Nouns of the edges that a day is counted to: "by the end of". */
export const isEdge = anyOf("end|beginning|start");

/** Words for one edge of a period: "the end of August". */
export const periodEdges: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["beginning", "start"],
  ["start", "start"],
  ["middle", "middle"],
  ["end", "end"],
  ["close", "end"],
]);
