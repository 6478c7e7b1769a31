import { countedFrom } from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Bound } from "../../schema/register.js";
import { standAt } from "../stand-at.js";
import { endOfDuration, readDurationWords } from "./duration.js";
import { readDurationAfter } from "./duration-after.js";
import { readDurationBefore } from "./duration-before.js";
import { matchOf, type TimeMatch, type TimeReader } from "./match.js";
import { cardinalAt, normAt, opensCardinal, skip } from "./scan.js";

/** Words between the article and the number: "the next 15 days". */
const comingWords: readonly string[] = ["next", "coming", "following"];

export const opensDuration = (word: string): boolean => opensCardinal(word) || comingWords.includes(word);

/** Without a preposition before it, only these make a duration a limit: "nine years of the yellow card" is none. */
const relationsOfBareDuration: ReadonlySet<string> = new Set(["after", "before", "prior", "ahead"]);

/** "are given sixty days to refund", "have two weeks from today to reply": a limit without a preposition. */
const grants = anyOf("given|allowed|granted|has|have");
const counts = anyOf("counting|counted|calculated|reckoned");
/** How such a limit goes on; "have five years of experience" is none. */
const followsGrant = anyOf("to|from|after");

/** "within 15 days of …", "24 hours after …", "three days before …": a duration at token `at`. */
export function readDuration(reader: TimeReader, from: number, at: number, bound: Bound): TimeMatch | null {
  const { tokens } = reader;
  const start = skip(tokens, at, "the");
  const count = skip(tokens, start, ...comingWords);
  const words = readDurationWords(tokens, count);
  if (words === null) return null;
  const { duration } = words;
  // "within 60 days counting from the signing date"
  const isCounted = counts(normAt(tokens, words.next)) && normAt(tokens, words.next + 1) === "from";
  const next = isCounted ? words.next + 1 : words.next;
  const relation = normAt(tokens, next);
  const isGranted = grants(normAt(tokens, from - 1)) && followsGrant(relation);
  // "store water for at least seven days of use"
  const isBare = from === at || (bound === "at" && standAt(tokens, from, "at", "least"));
  // "Time limit: 10 days from the date of this notice"
  const isLabelled = normAt(tokens, from - 1) === ":" && countedFrom.has(relation);
  if (isBare && !isGranted && !isLabelled && !relationsOfBareDuration.has(relation)) return null;
  if (countedFrom.has(relation)) return readDurationAfter(reader, from, next + 1, bound, duration);
  if (relation === "before") return readDurationBefore(reader, from, next + 1, duration);
  if (standAt(tokens, next, "prior", "to") || standAt(tokens, next, "ahead", "of"))
    return readDurationBefore(reader, from, next + 2, duration);
  // "shorten by 5 days" is a measure: only "within" and "the next" count from the anchor.
  const countsFromAnchor = isGranted || bound === "within" || count > start;
  if (!countsFromAnchor) return null;
  return matchOf(reader, "duration", from, next, "within", endOfDuration(reader.anchor, duration));
}

/** "24 hours after …", "at least three days before …": a duration that no preposition opens. */
export function readBareDuration(reader: TimeReader, at: number): TimeMatch | null {
  // "rests for at least 15 minutes after four hours": how long, and not when.
  const before = standAt(reader.tokens, at - 2, "at", "least") ? at - 3 : at - 1;
  if (normAt(reader.tokens, before) === "for") return null;
  const start = standAt(reader.tokens, at, "at", "least") ? at + 2 : at;
  return cardinalAt(reader.tokens, start) === null ? null : readDuration(reader, at, start, "at");
}
