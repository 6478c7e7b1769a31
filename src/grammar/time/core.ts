import { readDate } from "./date.js";
import { readEdge } from "./edge.js";
import { readHalfYear } from "./half-year.js";
import { readMonth } from "./month.js";
import { type PeriodReader, readFirst } from "./named-period.js";
import { readQuarter } from "./quarter.js";
import { readRelativeDay } from "./relative-day.js";
import { readRelativePeriod } from "./relative-period.js";
import { readYear } from "./year.js";

export type { TimeContext } from "./scan.js";

/** The longest reading first: "July 31" is a date before it is a month, "the end of July" an edge before either. */
const readers: readonly PeriodReader[] = [
  readDate,
  readEdge,
  readMonth,
  readQuarter,
  readHalfYear,
  readYear,
  readRelativeDay,
  readRelativePeriod,
];

/** The calendar words at token `at`, which a preposition may open; null where there are none. */
export const readCore: PeriodReader = (tokens, at, context) => readFirst(readers, tokens, at, context);
