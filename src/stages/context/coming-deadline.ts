import type { Clause } from "../../model/clause.js";
import { deadlinesIn } from "../clauses/action-times.js";
import { stillToCome } from "../deadlines.js";
import type { Circumstances } from "./circumstances.js";

/** A date after the notice's own: work that is said to be done by then is work to do. */
export function hasComingDeadline(clause: Clause, { chunks, anchor }: Circumstances): boolean {
  const times = [
    ...clause.front,
    ...clause.term,
    ...deadlinesIn(chunks, clause.actionFrom, clause.actionTo).map(({ time }) => time),
  ];
  return anchor !== null && stillToCome(times, anchor).some(({ due, startDay }) => (due ?? startDay ?? "") > anchor);
}

/** "has advanced the money before September 15", told on September 9: a last day after the notice's own. */
export const hasOwnEnd = (clause: Clause, { chunks, anchor }: Circumstances): boolean =>
  deadlinesIn(chunks, clause.actionFrom, clause.actionTo).some(
    ({ time: { bound, due } }) =>
      (bound === "by" || bound === "before") && due !== null && anchor !== null && due > anchor,
  );

/** "Members send their papers to the Office no later than December 11": by when, and no time at which something is so. */
export const hasOwnLimit = (clause: Clause, { chunks, anchor }: Circumstances): boolean =>
  deadlinesIn(chunks, clause.actionFrom, clause.actionTo).some(
    ({ time: { bound, due } }) => bound === "by" && due !== null && anchor !== null && due > anchor,
  );
