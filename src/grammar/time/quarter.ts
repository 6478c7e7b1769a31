import { ordinals } from "../../lexicon/calendar-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import { quarterPeriod } from "../../model/calendar.js";
import type { Token } from "../../model/token.js";
import { type PeriodReader, resolved } from "./named-period.js";
import { normAt, opensOrdinal, ordinalAt, skip } from "./scan.js";
import { withYear } from "./year.js";

/** A quarter, 1 to 4, and the index of the first token after its number. */
interface QuarterNumber {
  readonly next: number;
  readonly quarter: number;
}

export const opensQuarter = (word: string): boolean =>
  word === "last" || word === "quarter" || word.startsWith("q") || opensOrdinal(word);

const joins = anyOf("and|to|-");

/** "Q1", "1", "qiii", "iii". */
const quarterNumeral = /^q?(?:([1-4])|(i|ii|iii|iv))$/;
/** "1/2026", which is one token. */
const numeralAndYear = /^([1-4])\/((?:19|20)\d\d)$/;

function quarterOf(numeral: string): number | undefined {
  const match = quarterNumeral.exec(numeral);
  if (match === null) return undefined;
  return match[1] === undefined ? ordinals[match[2] ?? ""] : Number(match[1]);
}

/** Index of the number after "quarter", "Q" or "Q."; null without such a word. */
function numeralIndex(tokens: readonly Token[], at: number): number | null {
  const word = normAt(tokens, at);
  if (word === "quarter") return at + 1;
  return word === "q" ? skip(tokens, at + 1, ".") : null;
}

/** "first quarter", "last quarter". */
function readOrdinal(tokens: readonly Token[], at: number): QuarterNumber | null {
  const ordinal = normAt(tokens, at) === "last" ? { value: 4, next: at + 1 } : ordinalAt(tokens, at);
  if (ordinal === null || ordinal.value > 4 || normAt(tokens, ordinal.next) !== "quarter") return null;
  return { next: ordinal.next + 1, quarter: ordinal.value };
}

/** "quarter II", "Q.III", "Q1". */
function readNumeral(tokens: readonly Token[], at: number): QuarterNumber | null {
  const index = numeralIndex(tokens, at) ?? at;
  const numeral = normAt(tokens, index);
  const isNamed = index > at || numeral.startsWith("q");
  const quarter = isNamed ? quarterOf(numeral) : undefined;
  return quarter === undefined ? null : { next: index + 1, quarter };
}

/** "quarter 1/2026", "Q. 1/2026". */
const readNumeralAndYear: PeriodReader = (tokens, at) => {
  const index = numeralIndex(tokens, at);
  const match = index === null ? null : numeralAndYear.exec(normAt(tokens, index));
  if (index === null || match === null) return null;
  return resolved(index + 1, quarterPeriod(Number(match[2]), Number(match[1])), "quarter");
};

/** "the second and third quarters of 2026": from the beginning of the one to the end of the other. */
const readQuarters: PeriodReader = (tokens, at, context) => {
  const first = ordinalAt(tokens, at);
  const joined = first !== null && joins(normAt(tokens, first.next)) ? first.next + 1 : null;
  const last = joined === null ? null : ordinalAt(tokens, skip(tokens, joined, "the"));
  if (first === null || last === null || normAt(tokens, last.next) !== "quarters") return null;
  if (last.value > 4 || first.value >= last.value) return null;
  return withYear(tokens, last.next + 1, "quarter", context, (year) => ({
    start: quarterPeriod(year, first.value).start,
    due: quarterPeriod(year, last.value).due,
  }));
};

/** "the first quarter of 2026", "the last quarter", "Q1/2026", "Q.III", "quarter II of 2025". */
export const readQuarter: PeriodReader = (tokens, at, context) => {
  const start = skip(tokens, at, "the");
  const several = readQuarters(tokens, start, context);
  if (several !== null) return several;
  const numbered = readOrdinal(tokens, start) ?? readNumeral(tokens, start);
  if (numbered === null) return readNumeralAndYear(tokens, start, context);
  return withYear(tokens, numbered.next, "quarter", context, (year) => quarterPeriod(year, numbered.quarter));
};
