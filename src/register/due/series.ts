import { addDays, addMonths, type Day, daysBetween, monthOf, yearOf } from "../../model/calendar.js";

/** The days on which something recurs, without an end on either side. */
export interface Series {
  readonly onOrAfter: (day: Day) => Day;
  readonly onOrBefore: (day: Day) => Day;
}

/** How far apart the days of a series lie. */
export interface Step {
  readonly unit: "day" | "month";
  readonly count: number;
}

const monthsBetween = (from: Day, to: Day): number => (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);

/**
 * Every `count` days or months from `anchor`, forwards and backwards. A month keeps the anchor's day of the month, or
 * takes its own last day where it is shorter: January 31, February 28, March 31.
 */
export function steppedSeries(anchor: Day, { unit, count }: Step): Series {
  const at = (index: number): Day =>
    unit === "day" ? addDays(anchor, index * count) : addMonths(anchor, index * count);
  const between = unit === "day" ? daysBetween : monthsBetween;
  /** Index of the day itself or of a neighbour. */
  const near = (day: Day): number => Math.floor(between(anchor, day) / count);
  return {
    onOrAfter: (day) => (at(near(day)) >= day ? at(near(day)) : at(near(day) + 1)),
    onOrBefore: (day) => (at(near(day)) <= day ? at(near(day)) : at(near(day) - 1)),
  };
}

/** The days that a test picks out; there has to be one in any four years. */
export function pickedSeries(isIn: (day: Day) => boolean): Series {
  const search = (from: Day, direction: 1 | -1): Day => {
    const longest = 4 * 366;
    for (let distance = 0; distance <= longest; distance++) {
      const day = addDays(from, direction * distance);
      if (isIn(day)) return day;
    }
    return from;
  };
  return { onOrAfter: (day) => search(day, 1), onOrBefore: (day) => search(day, -1) };
}
