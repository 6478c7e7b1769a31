/** Counts over one notice, or over several added up. */
export interface Tally {
  /** Rows wanted and rows found, those left out that the gold calls optional. */
  readonly gold: number;
  readonly predicted: number;
  /** Rows found that are one with a row wanted; the next four count those of them with the field right. */
  readonly matched: number;
  readonly lead: number;
  readonly coordinating: number;
  readonly deadline: number;
  readonly verb: number;
  /** Matched rows for which the gold has a deadline, and those of them with the right one. */
  readonly dated: number;
  readonly datedRight: number;
  /** Matched rows that are right in every field and quote their words at their offsets. */
  readonly clean: number;
  /** Rows found, optional ones too, whose offsets give other words than they quote. */
  readonly badOffsets: number;
  /** Notices whose data the gold states, and those of them that have them right. */
  readonly notices: number;
  readonly noticesRight: number;
}

/** The counts of several notices together. */
export const addUp = (tallies: readonly Tally[]): Tally => {
  const sum = (field: keyof Tally): number => tallies.reduce((total, tally) => total + tally[field], 0);
  return {
    gold: sum("gold"),
    predicted: sum("predicted"),
    matched: sum("matched"),
    lead: sum("lead"),
    coordinating: sum("coordinating"),
    deadline: sum("deadline"),
    verb: sum("verb"),
    dated: sum("dated"),
    datedRight: sum("datedRight"),
    clean: sum("clean"),
    badOffsets: sum("badOffsets"),
    notices: sum("notices"),
    noticesRight: sum("noticesRight"),
  };
};
