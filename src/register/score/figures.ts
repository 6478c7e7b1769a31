import type { Tally } from "./tally.js";

/** How right a register is. Shares are from 0 to 1, and 0 where there is nothing to count. */
export interface Figures {
  readonly gold: number;
  readonly predicted: number;
  /** Of the rows found, those that were wanted; of the rows wanted, those that were found; and the harmonic mean. */
  readonly precision: number;
  readonly recall: number;
  readonly detectionF1: number;
  /** Of the rows matched, those with the field right. */
  readonly lead: number;
  readonly coordinating: number;
  readonly deadline: number;
  /** Of the rows matched for which the gold has a deadline, those with the right one. */
  readonly dated: number;
  readonly verb: number;
  /** Harmonic mean of precision and recall of rows that are right in every field. */
  readonly cleanF1: number;
  readonly badOffsets: number;
  /** Notices whose data are right, of those whose data the gold states: `4/5`. */
  readonly notices: string;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function figuresOf(tally: Tally): Figures {
  const { gold, predicted, matched } = tally;
  return {
    gold,
    predicted,
    precision: share(matched, predicted),
    recall: share(matched, gold),
    detectionF1: share(2 * matched, predicted + gold),
    lead: share(tally.lead, matched),
    coordinating: share(tally.coordinating, matched),
    deadline: share(tally.deadline, matched),
    dated: share(tally.datedRight, tally.dated),
    verb: share(tally.verb, matched),
    cleanF1: share(2 * tally.clean, predicted + gold),
    badOffsets: tally.badOffsets,
    notices: `${tally.noticesRight}/${tally.notices}`,
  };
}
