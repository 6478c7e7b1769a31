import { opensHalfYear, readHalfYear } from "./half-year.js";
import { opensMonth, readMonth } from "./month.js";
import { type PeriodReader, readFirst } from "./named-period.js";
import { opensPart, readPartOfPeriod } from "./part-of-period.js";
import { opensQuarter, readQuarter } from "./quarter.js";
import { opensRelativeDay, readRelativeDay } from "./relative-day.js";
import { opensRelativePeriod, readRelativePeriod } from "./relative-period.js";
import { opensYear, readYear } from "./year.js";

const readers: readonly PeriodReader[] = [
  readPartOfPeriod,
  readMonth,
  readQuarter,
  readHalfYear,
  readYear,
  readRelativeDay,
  readRelativePeriod,
];

export const longerPeriodOpenings = [
  opensPart,
  opensMonth,
  opensQuarter,
  opensHalfYear,
  opensYear,
  opensRelativeDay,
  opensRelativePeriod,
];

/**
 * A period that has a beginning and an end to speak of: "July", "the third quarter", "this year". Words that a hyphen joins to
 * more words name none ("in 2025-style", "the year-end session", "a month-long campaign"), unless a period follows: "July-August".
 */
export const readLongerPeriod: PeriodReader = (tokens, at, context) => {
  const named = readFirst(readers, tokens, at, context);
  if (named === null || tokens[named.next]?.joined !== true) return named;
  return readFirst(readers, tokens, named.next, context) === null ? null : named;
};
