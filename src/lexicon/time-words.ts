import type { Bound } from "../schema/register.js";
import { anyOf } from "./word-set.js";

/** What the language says of time: words, and what they stand for. */

/** Of the bound of a time: that it is the last day. */
export const isLimit = anyOf("by|before");

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
  { words: ["up", "to", "and", "including"], bound: "by" },
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
    ["from", "in", "on", "with"].map((preposition) => ({ words: [verb, preposition], bound: "from" as const })),
  ),
  { words: ["effective", "from"], bound: "from" },
  { words: ["as", "of"], bound: "from" },
  { words: ["as", "from"], bound: "from" },
  { words: ["with", "effect", "from"], bound: "from" },
  { words: ["w", ".", "e", ".", "f", "."], bound: "from" },
  { words: ["w", ".", "e", ".", "f"], bound: "from" },
  { words: ["wef"], bound: "from" },
  { words: ["commencing", "from"], bound: "from" },
  { words: ["starting"], bound: "from" },
  { words: ["beginning"], bound: "from" },
  { words: ["from"], bound: "from" },
  { words: ["as", "soon", "as"], bound: "at" },
  { words: ["once"], bound: "at" },
  { words: ["when"], bound: "at" },
  { words: ["on", "the", "occasion", "of"], bound: "at" },
  { words: ["upon"], bound: "at" },
  { words: ["right", "after"], bound: "at" },
  { words: ["immediately", "after"], bound: "at" },
  { words: ["straight", "after"], bound: "at" },
  { words: ["on"], bound: "at" },
  { words: ["at"], bound: "at" },
];

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
