import type { Directive } from "../schema/register.js";

type Flagged = Pick<Directive, "flags">;

/** A row that people wrote into, kept though its notice no longer gives it. */
export const orphaned = "orphaned";

/** A reviewed row whose words its notice no longer has as they were. */
export const sourceChanged = "source-changed";

/** A row whose record was written for other words, another lead or another deadline. */
export const recordCarried = "record-carried";

export const withFlag = <Row extends Flagged>(row: Row, flag: string): Row =>
  row.flags.includes(flag) ? row : { ...row, flags: [...row.flags, flag] };

export const withoutFlags = <Row extends Flagged>(row: Row, ...flags: readonly string[]): Row =>
  row.flags.some((flag) => flags.includes(flag))
    ? { ...row, flags: row.flags.filter((flag) => !flags.includes(flag)) }
    : row;

/** Whether the place of the row is one in an earlier state of its notice. */
export const hasFormerPlace = ({ flags }: Flagged): boolean =>
  flags.includes(orphaned) || flags.includes(sourceChanged);

/** Whether a person has decided on the row, or recorded something for it. */
export const carriesWork = ({ review, tracking }: Pick<Directive, "review" | "tracking">): boolean =>
  review !== null || tracking !== null;
