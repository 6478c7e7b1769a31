import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { isShortNumber, normAt, skip, startsWithDigit } from "./scan.js";

const twoDigits = /^\d\d$/;
const hourWord = anyOf("h|hrs|oclock");
const halfOfDay = anyOf("am|pm");
/** The tokenizer cuts "p.m." after its first letter. */
const halfOfDayLetter = /^[ap]$/;

/** Index after "am", "p.m." or "p.m", or `at`. */
function skipHalfOfDay(tokens: readonly Token[], at: number): number {
  if (halfOfDay(normAt(tokens, at))) return at + 1;
  const isDotted = halfOfDayLetter.test(normAt(tokens, at)) && standAt(tokens, at + 1, ".", "m");
  return isDotted ? skip(tokens, at + 3, ".") : at;
}

/** Index after the hour and minutes that begin at `at`, or null where the number is no hour. */
function hourEnd(tokens: readonly Token[], at: number): number | null {
  const after = normAt(tokens, at + 1);
  if (after === ":" && twoDigits.test(normAt(tokens, at + 2))) return at + 3;
  if (hourWord(after)) return at + 2;
  return halfOfDay(after) || halfOfDayLetter.test(after) ? at + 1 : null;
}

const namedHours: ReadonlySet<string> = new Set(["noon", "midnight"]);
const dottedHour = /^\d{1,2}\.\d\d$/;

const partOfDay = anyOf("morning|afternoon|evening|night");

export const opensClock = (word: string): boolean =>
  namedHours.has(word) || word === "close" || partOfDay(word) || startsWithDigit(word);

/** "3 p.m.", "5.30 p.m.", "17:00", "noon": index after a time of day, or `at`. */
export function skipClock(tokens: readonly Token[], at: number): number {
  const word = normAt(tokens, at);
  if (namedHours.has(word)) return at + 1;
  if (dottedHour.test(word)) {
    const half = skipHalfOfDay(tokens, at + 1);
    return half > at + 1 ? half : at;
  }
  const end = isShortNumber(tokens, at) ? hourEnd(tokens, at) : null;
  return end === null ? at : skipHalfOfDay(tokens, end);
}

/** Index after a time of day and the word that leads on to its date ("3 p.m. on", "close of business on"), or `at`. */
export const skipClockAndOn = (tokens: readonly Token[], at: number): number => {
  const part = skip(tokens, at, "the");
  // "on the evening of April 30"
  if (partOfDay(normAt(tokens, part)) && normAt(tokens, part + 1) === "of") return part + 2;
  const clock = standAt(tokens, at, "close", "of", "business") ? at + 3 : skipClock(tokens, at);
  return clock === at ? at : skip(tokens, skip(tokens, clock, "on", "of"), ",");
};
