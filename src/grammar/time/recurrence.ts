import { isEach } from "../../lexicon/small-words.js";
import {
  durationUnits,
  periodicAdjectives,
  periodicAdverbs,
  periodNouns,
  regularWords,
  weekdays,
} from "../../lexicon/time-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Token } from "../../model/token.js";
import { standAt } from "../stand-at.js";
import { monthAt } from "./month.js";
import { cardinalAt, isNumericOrdinal, normAt, skip, startsWithDigit } from "./scan.js";

const isDayNoun = anyOf("working|business|day");
const isEdge = anyOf("end|beginning|start");
const isRegular = anyOf("regular|periodic|routine");
const isRoutine = anyOf("regular|routine|recurring");
const isSuffix = anyOf("st|nd|rd|th");
const orders = anyOf("first|last|following|next|second|third");
const isTimes = anyOf("time|times");

/** How often, and the index after the words. */
export interface Recurrence {
  readonly next: number;
  readonly repeat: string;
}

/** First words of the forms below whose other words decide: "once a month", "on a weekly basis", "semi-annually". */
const firstWords: ReadonlySet<string> = new Set(
  "once twice per every each on as at regular routine recurring end beginning start last first final semi day".split(
    " ",
  ),
);

/** "on Wednesdays" */
const isEveryWeekday = (word: string): boolean => word.endsWith("days") && weekdays[word.slice(0, -1)] !== undefined;

export const opensRecurrence = (word: string): boolean =>
  firstWords.has(word) ||
  regularWords.has(word) ||
  isEveryWeekday(word) ||
  periodicAdverbs[word] !== undefined ||
  periodicAdjectives[word] !== undefined ||
  startsWithDigit(word);

const isPunctuationOrEnd = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind !== "word";

/** Words after which "weekly" or "monthly" is an adverb and not an adjective. */
const afterAdverb = new Set(
  "and or by before from on in to at until as with for no not of the of while so when after during through via".split(
    " ",
  ),
);

/** "the 25th of each month", "the last day of every month", "the 5th of the first month of every quarter". */
function readDayOfPeriod(tokens: readonly Token[], at: number): Recurrence | null {
  const edge = skip(tokens, at, "the");
  if (isEdge(normAt(tokens, edge)) && normAt(tokens, edge + 1) === "of") {
    const noun = isEach(normAt(tokens, edge + 2)) ? periodNouns[normAt(tokens, edge + 3)] : undefined;
    return noun === undefined ? null : { next: edge + 4, repeat: noun };
  }
  let here = skip(tokens, at, "the");
  const isOrdinal = /^\d{1,2}$/.test(normAt(tokens, here)) && isSuffix(normAt(tokens, here + 1));
  const isLast = /^(last|first|final|15th)$/.test(normAt(tokens, here)) && isDayNoun(normAt(tokens, here + 1));
  if (!isOrdinal && !isLast) return null;
  here += 2;
  here = skip(tokens, here, "day");
  if (!["of", "in"].includes(normAt(tokens, here))) return null;
  here++;
  const inMonth =
    normAt(tokens, here) === "the" && orders(normAt(tokens, here + 1)) && normAt(tokens, here + 2) === "month";
  if (inMonth) here = skip(tokens, here + 3, "of", "in");
  if (!["each", "every", "the"].includes(normAt(tokens, here))) return null;
  const noun = skip(tokens, here + 1, "following", "last");
  const repeat = periodNouns[normAt(tokens, noun)];
  // "the 20th of the month" is one month's; "the 20th day of the last month of the quarter" comes every quarter.
  const isOnce = normAt(tokens, here) === "the" && normAt(tokens, noun - 1) !== "following" && !inMonth;
  return repeat === undefined || isOnce ? null : { next: noun + 1, repeat };
}

/** "day 25 monthly", "day 5 of each month": the day of a period, as translations put it. */
function readNumberedDay(tokens: readonly Token[], at: number): Recurrence | null {
  if (normAt(tokens, at) !== "day" || !/^\d{1,2}$/.test(normAt(tokens, at + 1))) return null;
  const adverb = periodicAdverbs[normAt(tokens, at + 2)];
  if (adverb !== undefined) return { next: at + 3, repeat: adverb };
  const each = skip(tokens, at + 2, "of", "in");
  const noun = isEach(normAt(tokens, each)) ? periodNouns[normAt(tokens, each + 1)] : undefined;
  return noun === undefined ? null : { next: each + 2, repeat: noun };
}

/** "(every) 15th day of the month", "(every) 5th of the quarter" */
function readEveryNthDay(tokens: readonly Token[], at: number): Recurrence | null {
  if (!isNumericOrdinal(tokens, at)) return null;
  const of = skip(tokens, at + 2, "day");
  const noun = skip(tokens, of + 1, "the", "a", "each");
  const repeat = normAt(tokens, of) === "of" ? periodNouns[normAt(tokens, noun)] : undefined;
  return repeat === undefined ? null : { next: noun + 1, repeat };
}

/** "every day", "each quarter", "every 5 days", "every Friday", "every other week". */
function readEvery(tokens: readonly Token[], at: number): Recurrence | null {
  const word = normAt(tokens, at);
  const day = skip(tokens, at, "on");
  if (isEveryWeekday(normAt(tokens, day))) return { next: day + 1, repeat: "weekly" };
  if (word === "once" || word === "twice") {
    // "inspected no more than once a year" sets a limit, and no rhythm.
    if (normAt(tokens, at - 1) === "than") return null;
    const inner = normAt(tokens, at + 1);
    const noun = periodNouns[normAt(tokens, at + 2)];
    if (!["every", "each", "a", "per"].includes(inner) || noun === undefined) return null;
    return { next: at + 3, repeat: noun };
  }
  if (word !== "every" && word !== "each") return null;
  // "growth scenarios for each quarter": what the work is about.
  if (word === "each" && normAt(tokens, at - 1) === "for") return null;
  const noun = periodNouns[normAt(tokens, at + 1)];
  if (noun !== undefined) return { next: at + 2, repeat: noun };
  const dayOfPeriod = readEveryNthDay(tokens, at + 1);
  if (dayOfPeriod !== null) return dayOfPeriod;
  const weekday = weekdays[normAt(tokens, at + 1)];
  if (weekday !== undefined) return { next: at + 2, repeat: "weekly" };
  if (monthAt(tokens, at + 1) !== null) return { next: at + 2, repeat: "yearly" };
  const other = normAt(tokens, at + 1) === "other" ? 2 : null;
  const count = other ?? cardinalAt(tokens, at + 1);
  const unit = durationUnits[normAt(tokens, at + 2)];
  if (word !== "every" || count === null || unit === undefined) return null;
  return { next: at + 3, repeat: count === 1 ? (periodNouns[unit] ?? `every 1 ${unit}s`) : `every ${count} ${unit}s` };
}

/** In words, from "at least" to "per year". */
const longestShare = 10;
const isAmount = anyOf("percent|percentage|million|billion|trillion|vnd|usd|ton|tons|tonnes|kg|km|ha|hectares|m|cases");

/** "at least one event for tourists per year", "3 times per month"; a rate ("at least 5 tons per year") is none. */
function readShare(tokens: readonly Token[], at: number): Recurrence | null {
  const repeat = periodNouns[normAt(tokens, at + 1)];
  if (normAt(tokens, at) !== "per" || repeat === undefined) return null;
  const found: Recurrence = { next: at + 2, repeat };
  if (isTimes(normAt(tokens, at - 1)) && cardinalAt(tokens, at - 2) !== null) return found;
  for (let here = at - 1; here >= at - longestShare && tokens[here]?.kind !== "mark"; here--) {
    if (normAt(tokens, here) === "per") return null;
    if (normAt(tokens, here) !== "least") continue;
    const count = cardinalAt(tokens, here + 1);
    return count !== null && tokens[here + 2]?.kind === "word" && !isAmount(normAt(tokens, here + 2)) ? found : null;
  }
  return null;
}

/** "on a weekly basis", "as a regular task", "regular tasks", "at weekly briefings". */
function readBasis(tokens: readonly Token[], at: number): Recurrence | null {
  const word = normAt(tokens, at);
  if (standAt(tokens, at, "on", "a", "half", "yearly", "basis")) return { next: at + 5, repeat: "every 6 months" };
  if (word === "on" && ["a", "an"].includes(normAt(tokens, at + 1)) && normAt(tokens, at + 3) === "basis") {
    const kind = normAt(tokens, at + 2);
    const repeat = isRegular(kind) ? "regular" : (periodicAdverbs[kind] ?? periodicAdjectives[kind]);
    return repeat === undefined ? null : { next: at + 4, repeat };
  }
  const task = word === "as" ? skip(tokens, at + 1, "a", "an") : at;
  if (isRoutine(normAt(tokens, task)) && /^tasks?$/.test(normAt(tokens, task + 1))) {
    const atEdge = task !== at || isPunctuationOrEnd(tokens, task + 2);
    return atEdge ? { next: task + 2, repeat: "regular" } : null;
  }
  return word === "at" ? readRegularMeeting(tokens, skip(tokens, at + 1, "the", "its", "their")) : null;
}

const isOrdinary = anyOf("regular|ordinary|periodic|routine");

/** "weekly briefings", "monthly regular meetings of the Government", "regular monthly sessions". */
function readRegularMeeting(tokens: readonly Token[], at: number): Recurrence | null {
  const period = isOrdinary(normAt(tokens, at)) ? at + 1 : at;
  const repeat = periodicAdverbs[normAt(tokens, period)];
  const meeting = isOrdinary(normAt(tokens, period + 1)) ? period + 2 : period + 1;
  const meets = /^(briefings?|meetings?|sessions?)$/.test(normAt(tokens, meeting));
  return repeat !== undefined && meets ? { next: meeting + 1, repeat } : null;
}

const isPeriodicEvent = anyOf(
  "meeting|meetings|briefing|briefings|forecast|forecasts|report|reports|review|reviews|session|sessions|update|updates|bulletin|bulletins|" +
    "inspection|inspections|campaign|campaigns|course|courses|class|classes|drill|drills|dialogue|dialogues|dialog|dialogs|" +
    "patrol|patrols|survey|surveys|exercise|exercises|conference|conferences|figures|statistics|returns|statements|warning|warnings|spot|spots",
);

/** "chair weekly meetings", "organize monthly online training courses": what happens every time, at most two words on. */
function happensEachTime(tokens: readonly Token[], at: number): boolean {
  for (let here = at; here < at + 3 && tokens[here]?.kind === "word"; here++) {
    if (isPeriodicEvent(normAt(tokens, here))) return true;
    if (afterAdverb.has(normAt(tokens, here))) return false;
  }
  return false;
}

/** "water for daily use", "the monthly fee": an adjective stands behind these. */
const determining = anyOf("for|of|the|their|its|this|that|no|each|every|regular");

function readAdverb(tokens: readonly Token[], at: number, isVerb: (token: Token) => boolean): Recurrence | null {
  const word = normAt(tokens, at);
  if (word === "semi" && normAt(tokens, at + 1) === "annually") return { next: at + 2, repeat: "every 6 months" };
  if (tokens[at]?.joined === true) return null;
  if (regularWords.has(word)) return { next: at + 1, repeat: "regular" };
  const repeat = periodicAdverbs[word] ?? periodicAdjectives[word];
  if (repeat === undefined) return null;
  const after = tokens[at + 1];
  if (determining(normAt(tokens, at - 1))) return null;
  if (happensEachTime(tokens, at + 1)) return { next: at + 1, repeat };
  // "annual reports", but not "annual, quarterly and monthly plans".
  if (periodicAdjectives[word] !== undefined) return null;
  const isAdverb =
    word === "annually" ||
    isPunctuationOrEnd(tokens, at + 1) ||
    afterAdverb.has(after?.norm ?? "") ||
    (after !== undefined && isVerb(after));
  return isAdverb ? { next: at + 1, repeat } : null;
}

/** A recurrence at `at`; null for adjectives ("daily menus") and anything else. */
export function readRecurrence(
  tokens: readonly Token[],
  at: number,
  isVerb: (token: Token) => boolean,
): Recurrence | null {
  return (
    readEvery(tokens, at) ??
    readShare(tokens, at) ??
    readBasis(tokens, at) ??
    readDayOfPeriod(tokens, at) ??
    readNumberedDay(tokens, at) ??
    readAdverb(tokens, at, isVerb)
  );
}
