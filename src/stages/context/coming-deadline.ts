import type { Clause } from "../../model/clause.js";
import type { TimeExpression } from "../../model/mention.js";
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

/** An own last day behind one of these prepositions that lies after the notice's own day. */
const endsLater = (
  { actionFrom, actionTo }: Clause,
  { chunks, anchor }: Circumstances,
  bounds: readonly TimeExpression["bound"][],
): boolean =>
  deadlinesIn(chunks, actionFrom, actionTo).some(
    ({ time: { bound, due } }) => bounds.includes(bound) && due !== null && anchor !== null && due > anchor,
  );

/** "has advanced the money before September 15", told on September 9. */
export const hasOwnEnd = (clause: Clause, circumstances: Circumstances): boolean =>
  endsLater(clause, circumstances, ["by", "before"]);

/** "Members send their papers to the Office no later than December 11": by when, and no time at which something is so. */
export const hasOwnLimit = (clause: Clause, circumstances: Circumstances): boolean =>
  endsLater(clause, circumstances, ["by"]);
