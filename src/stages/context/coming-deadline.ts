import { opensCase, opensCitation, relates } from "../../lexicon/clause-words.js";
import type { Chunk } from "../../model/chunk.js";
import type { Clause } from "../../model/clause.js";
import type { TimeExpression } from "../../model/mention.js";
import { deadlinesIn } from "../clauses/action-times.js";
import { skipDateline } from "../clauses/dateline.js";
import { norm } from "../clauses/scan.js";
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

const lasts = /^(?:until|till)\b/iu;

/** A last day that is to come, or of which nobody can tell whether it is: "by 31 July", "before October 20, 2025", and not "until May". */
const isTerm = ({ start, end, bound, due }: TimeExpression, { anchor, text }: Circumstances): boolean =>
  (bound === "by" || bound === "before") &&
  due !== null &&
  (anchor === null || due > anchor) &&
  !lasts.test(text.slice(start, end));

/** "(must return money) which banks received before May": what stands behind such a word is not what the clause is about. */
const isOfOther = (chunks: readonly Chunk[], from: number, at: number): boolean =>
  chunks.slice(from, at).some(({ norm }) => relates(norm) || opensCase(norm));

/**
 * "All payment files must reach the Treasury by 19 June": the clause itself says by when, so that it asks for something
 * wherever it stands. What a document that is cited provides does not, nor what news tell behind their dateline.
 */
export function hasOwnTerm({ verbFrom, actionTo }: Clause, circumstances: Circumstances): boolean {
  const { chunks, text } = circumstances;
  if (opensCitation(norm(chunks, 0)) || skipDateline(chunks, 0, text) > 0) return false;
  return deadlinesIn(chunks, verbFrom, actionTo).some(
    ({ at, time }) => isTerm(time, circumstances) && !isOfOther(chunks, verbFrom, at),
  );
}
