import { Chrono, configuration } from "chrono-node/en";
import { months } from "../lexicon/calendar-words.js";
import { existsIn } from "../model/calendar.js";
import { withoutUnseen } from "../model/unseen.js";
import { memo } from "../model/word.js";

/** What the words of a calendar date say; the year is null where they leave it out. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A manner of writing a date, told by how it begins, and the parser of chrono that reads it. */
export interface Manner {
  readonly opening: RegExp;
  readonly parser: string;
  /** Of two numbers, the first is the day. */
  readonly dayFirst?: boolean;
}

/** The first that fits is taken. */
export const manners: readonly Manner[] = [
  { opening: /^\d{1,2}\//, parser: "SlashDateFormatParser", dayFirst: true },
  { opening: /^\d{4}/, parser: "ENYearMonthDayParser" },
  { opening: /^/, parser: "ENMonthNameMiddleEndianParser" },
];

// Any day serves: only the parts that the words themselves name are taken. In a leap year February 29 exists.
const leapYear = 2000;
const reference = new Date(Date.UTC(leapYear, 0, 15, 12));

/** "July 31, 2025", "July 31": chrono has nothing to add, and its pattern of months takes long to compile. */
const plain = /^([a-z]{3,9}) ([1-9]|[12]\d|3[01])(?:,? ([12]\d{3}))?$/i;

function plainDate(text: string): CalendarDate | null {
  const [, name = "", day, year] = plain.exec(text) ?? [];
  const month = months[name.toLowerCase()];
  return month === undefined ? null : { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** "day 10 month 11 year 2025": as literal translations write a date. */
const wordByWord = /^day (\d{1,2}) month (\d{1,2}) year (\d{4})$/i;

/** "the 31st of July, 2025", which is read as "July 31 2025": the parser of that order takes half as long to compile. */
const dayBeforeMonth =
  /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?([a-z]{3,9})\b\.?\s*(?:,\s*)?(\d{4})?$/i;

/**
 * chrono with the parser of one manner alone. Each compiles its pattern at its first date, and those of times and
 * durations, which have nothing to say of a date, take longest. A program that renames classes has all of them.
 */
function chronoFor({ parser: name, dayFirst = false }: Manner): Chrono {
  const { parsers } = configuration.createConfiguration(true, dayFirst);
  const named = parsers.filter((parser) => parser.constructor.name === name);
  return new Chrono({ parsers: named.length > 0 ? named : parsers, refiners: [] });
}

const readers = new Map<Manner, Chrono>();

function readerOf(text: string): Chrono {
  const manner = manners.find(({ opening }) => opening.test(text)) as Manner;
  const made = readers.get(manner) ?? chronoFor(manner);
  readers.set(manner, made);
  return made;
}

const orNone = (date: CalendarDate): CalendarDate | null =>
  existsIn(date.year ?? leapYear, date.month, date.day) ? date : null;

function readByChrono(text: string): CalendarDate | null {
  const results = readerOf(text).parse(text, reference);
  const start = results.length === 1 ? results[0]?.start : undefined;
  if (!start?.isCertain("day") || !start.isCertain("month")) return null;
  const year = start.isCertain("year") ? start.get("year") : null;
  return { year, month: start.get("month") as number, day: start.get("day") as number };
}

function parse(words: string): CalendarDate | null {
  const text = withoutUnseen(words)
    .replace(wordByWord, "$1/$2/$3")
    .replace(numbers, "$1/$2/$3")
    .replace(dayBeforeMonth, "$2 $1 $3");
  const date = plainDate(text.trimEnd()) ?? readByChrono(text);
  return date === null ? null : orNone(date);
}

/**
 * Reads one calendar date that the caller has located ("July 31, 2025",
 * "31/7/2025", "31 July"). Numeric dates are read day first, as notices write
 * them. Null where chrono reads no day, or the day does not exist.
 */
export const readCalendarDate: (words: string) => CalendarDate | null = memo(parse);
