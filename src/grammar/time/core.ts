import { opensDate, readDate } from "./date.js";
import { readDayRange } from "./day-range.js";
import { opensEdge, readEdge } from "./edge.js";
import { longerPeriodOpenings, readLongerPeriod } from "./longer-period.js";
import { type PeriodReader, readFirst } from "./named-period.js";
import { mayOpen } from "./opening.js";
import { opensWeekOfDate, readWeekOfDate } from "./week-of-date.js";

export type { TimeContext } from "./scan.js";

/** The longest reading first: "July 5-7" is several days before "July 5" is one, "July 31" is a date before it is a month, "the end of July" an edge before either. */
const readers: readonly PeriodReader[] = [readDayRange, readDate, readWeekOfDate, readEdge, readLongerPeriod];

export const coreOpenings = [opensDate, opensWeekOfDate, opensEdge, ...longerPeriodOpenings];

const mayBeCore = mayOpen(coreOpenings);

/** The calendar words at token `at`, which a preposition may open; null where there are none. */
export const readCore: PeriodReader = (tokens, at, context) =>
  mayBeCore(tokens, at) ? readFirst(readers, tokens, at, context) : null;
