import type { Path } from "../../schema/issues.js";
import type { Directive } from "../../schema/register.js";
import type { FileFinding } from "../finding.js";
import { allSame, differencesInWords, inFull, valuesInWords } from "./differences.js";

/** A row as one of the registers holds it. */
export interface RowCopy {
  readonly file: string;
  readonly row: Directive;
  readonly path: Path;
}

export interface Settled<T> {
  readonly value: T;
  /** What nobody but a person can decide; with any of them the value is of no use. */
  readonly conflicts: readonly FileFinding[];
}

/** What extraction found, without what people added to it. */
const contentOf = ({ review: _, tracking: __, ...content }: Directive): unknown => content;

/** Whether a person says that the row is right as it stands here. */
const isVouchedFor = ({ row }: RowCopy): boolean => row.review === "accepted" || row.review === "edited";

const conflict = (code: string, copy: RowCopy, words: string): FileFinding => ({
  severity: "error",
  code,
  message: `row ${copy.row.id}: ${words}`,
  file: copy.file,
  path: copy.path,
});

/** The value that some of the copies hold and the others leave open. */
function shared<Key extends "review" | "tracking">(copies: readonly RowCopy[], key: Key): Settled<Directive[Key]> {
  const holders = copies.filter(({ row }) => row[key] !== null);
  const [first] = holders;
  if (first === undefined || allSame(holders.map(({ row }) => row[key]))) {
    return { value: first === undefined ? null : first.row[key], conflicts: [] };
  }
  const values = holders.map(({ file, row }) => ({ file, value: row[key] }));
  const words = `${key} is ${valuesInWords(values, inFull)}; agree on one and write it into each register`;
  return { value: first.row[key], conflicts: [conflict(`${key.toUpperCase()}-DIFFERS`, first, words)] };
}

/** The first of the copies that count, where they agree or one is preferred. */
function content(copies: readonly [RowCopy, ...RowCopy[]], isPreferred: boolean): Settled<Directive> {
  const vouched = copies.filter(isVouchedFor);
  const [first, ...others] = vouched.length > 0 ? vouched : copies;
  if (first === undefined) return { value: copies[0].row, conflicts: [] };
  const values = [first, ...others].map(({ file, row }) => ({ file, value: contentOf(row) }));
  const isSettled = allSame(values.map(({ value }) => value)) || (isPreferred && vouched.length === 0);
  if (isSettled) return { value: first.row, conflicts: [] };
  const words = differencesInWords(values);
  const finding =
    vouched.length > 0
      ? conflict("REVIEWED-ROW-DIFFERS", first, `people reviewed it with different contents: ${words}; agree on one`)
      : conflict("ROW-DIFFERS", first, `${words}; say with --prefer which counts`);
  return { value: first.row, conflicts: [finding] };
}

/**
 * One row out of its copies, which stand in the order of preference. A copy that a person accepted or edited counts before
 * those that nobody reviewed. What people wrote is kept from every copy; where two of them wrote different things, that
 * is a conflict even where one copy is preferred.
 */
export function settleRow(copies: readonly [RowCopy, ...RowCopy[]], isPreferred: boolean): Settled<Directive> {
  const [row, review, tracking] = [content(copies, isPreferred), shared(copies, "review"), shared(copies, "tracking")];
  return {
    value: { ...row.value, review: review.value, tracking: tracking.value },
    conflicts: [...row.conflicts, ...review.conflicts, ...tracking.conflicts],
  };
}
