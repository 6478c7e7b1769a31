import type { Chunk } from "../../../model/chunk.js";
import type { TimeExpression } from "../../../model/mention.js";
import { isMark } from "../../scan/scan.js";
import type { PlacedTime } from "./action-times.js";

/** The deadlines of an action about a place in it: those of the segment that ends there, and those behind. */
export interface Around {
  readonly before: number;
  readonly after: number;
  readonly last: PlacedTime | undefined;
  /** Those behind, the nearest first, as many as the next segments can be told by. */
  readonly coming: readonly PlacedTime[];
  /** All before only say how often. */
  readonly recurring: boolean;
  /** All before are years by themselves. */
  readonly years: boolean;
}

const isBareYear = ({ precision, bound }: TimeExpression): boolean => precision === "year" && bound === "in";

/** How many of the times from one index to another pass a test, each time tested once. */
function countsOf(
  times: readonly PlacedTime[],
  test: (time: PlacedTime) => boolean,
): (from: number, to: number) => number {
  const counts = [0];
  for (const time of times) counts.push((counts.at(-1) ?? 0) + (test(time) ? 1 : 0));
  return (from, to) => (counts[to] ?? 0) - (counts[from] ?? 0);
}

/** As many times as the next segments can be told by. */
const fewTimes = 4;

/** Tells the times around a place; the places are asked for in order, so that each time is passed once. */
export function cursorOver(
  times: readonly PlacedTime[],
  chunks: readonly Chunk[],
  first: number,
  hasTerm: boolean,
): (begin: number, at: number) => Around {
  const recurring = countsOf(times, ({ time }) => time.repeat !== null && time.due === null);
  const years = countsOf(times, ({ at, time }) => isBareYear(time) && !isMark(chunks[at - 1], ","));
  let since = 0;
  let passed = 0;
  return (begin, at) => {
    while (passed < times.length && (times[passed] as PlacedTime).at < at) passed++;
    while (since < passed && (times[since] as PlacedTime).at < begin) since++;
    const before = passed - since;
    // "has until May 31 to issue a circular, and should …": a term that stands before the verb is one of the first stretch.
    const isBound = hasTerm && begin === first;
    return {
      before: isBound ? before + 1 : before,
      after: times.length - passed,
      last: before > 0 ? times[passed - 1] : undefined,
      coming: times.slice(passed, passed + fewTimes),
      recurring: !isBound && recurring(since, passed) === before,
      years: !isBound && years(since, passed) === before,
    };
  };
}
