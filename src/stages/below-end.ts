import type { Passed } from "../model/reason.js";

/** A sentence of duties has so many characters at least; a headline or a link has fewer. */
const shortestDuty = 80;
/** As many as no page has below its notice. */
const fewestDuties = 3;

const obliges = /\b(?:shall|must)\b/;

/** What stands below the end of a notice and reads like another. */
export interface UnreadDuties {
  /** Offset of the first such line. */
  readonly start: number;
  readonly count: number;
}

/**
 * Lines below the end of a notice that say what somebody shall do; null where they are too few to be another notice's. A page
 * ends with its comments, and what a pipe has joined behind it would be lost without a word.
 */
export function unreadDuties(passed: readonly Passed[], text: string): UnreadDuties | null {
  const duties = passed.filter(
    ({ start, end, reasons }) =>
      end - start >= shortestDuty &&
      reasons.some(({ name }) => name === "below-the-end") &&
      obliges.test(text.slice(start, end)),
  );
  const [first] = duties;
  return first === undefined || duties.length < fewestDuties ? null : { start: first.start, count: duties.length };
}
