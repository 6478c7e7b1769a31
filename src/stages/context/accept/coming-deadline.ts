import { opensCase, opensCitation, relates } from "../../../lexicon/clause-words.js";
import { isLimit, untilWords } from "../../../lexicon/time-words.js";
import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import type { TimeExpression } from "../../../model/mention.js";
import { skipDateline } from "../../clauses/openings/dateline.js";
import { deadlinesIn } from "../../clauses/times/action-times.js";
import { stillToCome } from "../../deadlines.js";
import { norm } from "../../scan/scan.js";
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

/** A last day behind the notice's own, or of a notice that has none. */
const isLimitAfter = ({ bound, due }: TimeExpression, anchor: string | null): boolean =>
  isLimit(bound) && due !== null && (anchor === null || due > anchor);

/** "has advanced the money before September 15", told on September 9: an own last day that lies after the notice's own day. */
export const hasOwnEnd = ({ actionFrom, actionTo }: Clause, { chunks, anchor }: Circumstances): boolean =>
  anchor !== null && deadlinesIn(chunks, actionFrom, actionTo).some(({ time }) => isLimitAfter(time, anchor));

const opensSpan = new RegExp(`^(?:${untilWords})\\b`, "iu");

/** A last day that is to come, or of which nobody can tell whether it is: "by 31 July", "before October 20, 2025", and not "until May". */
const isTerm = (time: TimeExpression, { anchor, text }: Circumstances): boolean =>
  isLimitAfter(time, anchor) && !opensSpan.test(text.slice(time.start, time.end));

/** "(must return money) which banks received before May": the first word behind which stands what the clause is not about; `to` where there is none. */
function otherAt(chunks: readonly Chunk[], from: number, to: number): number {
  let at = from;
  while (at < to && !relates(norm(chunks, at)) && !opensCase(norm(chunks, at))) at++;
  return at;
}

/** The deadlines between two chunks that are the clause's own. */
function ownDeadlines(chunks: readonly Chunk[], from: number, to: number): TimeExpression[] {
  const other = otherAt(chunks, from, to);
  return deadlinesIn(chunks, from, to).flatMap(({ at, time }) => (at < other ? [time] : []));
}

/**
 * "All payment files must reach the Treasury by 19 June": the clause itself says by when, so that it asks for something
 * wherever it stands. What a document that is cited provides does not, nor what news tell behind their dateline.
 */
export function hasOwnTerm({ verbFrom, actionTo }: Clause, circumstances: Circumstances): boolean {
  const { chunks, text } = circumstances;
  if (opensCitation(norm(chunks, 0)) || skipDateline(chunks, 0, text) > 0) return false;
  return ownDeadlines(chunks, verbFrom, actionTo).some((time) => isTerm(time, circumstances));
}

const tellsRate = /^(?:an? |per )/iu;

/** "every Friday", "before the 20th of every month": how often the clause itself says that it is done, and no "VND 2 billion a day". */
export const recurs = ({ actionFrom, actionTo, front }: Clause, { chunks, text }: Circumstances): boolean =>
  [...front, ...ownDeadlines(chunks, actionFrom, actionTo)].some(
    ({ repeat, start, end }) => repeat !== null && repeat !== "regular" && !tellsRate.test(text.slice(start, end)),
  );
