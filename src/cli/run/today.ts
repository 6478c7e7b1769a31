import { type Day, dayOf } from "../../model/calendar.js";

/** The local calendar day: the one place where the clock is read, and only where no day is given. */
export function todayOr(given: Day | undefined): Day {
  if (given !== undefined) return given;
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
