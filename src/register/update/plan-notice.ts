import type { Directive } from "../../schema/register.js";
import { carriesWork, orphaned, withFlag } from "../flags.js";
import { type PairOptions, pairOneToOne } from "../pair/pair.js";
import { type Continued, continueRow, type Reading } from "./carry.js";

/** A row of the updated register, and which row of the old one it goes on from; null where extraction found it anew. */
export interface Carried {
  readonly row: Directive;
  readonly origin: Directive | null;
  readonly concern: Continued["concern"];
}

export interface NoticePlan {
  /** In the order of the text. */
  readonly rows: readonly Carried[];
  /** Old rows that are no longer found, and that people wrote into. */
  readonly orphans: readonly Carried[];
}

export interface NoticeRows extends Reading {
  readonly old: readonly Directive[];
  readonly fresh: readonly Directive[];
  /** Rows beside whose fields people wrote something that is no field, such as a comment of YAML. */
  readonly annotated: ReadonlySet<string>;
}

/** Rows that stay as they are. */
export const untouched = (rows: readonly Directive[]): NoticePlan => ({
  rows: rows.map((row) => ({ row, origin: row, concern: null })),
  orphans: [],
});

/**
 * Each id once. A row that goes on under its id keeps it, and so does one that is no longer found; a row whose new id is one
 * of those goes on under its old one.
 */
function withOwnIds(rows: readonly Carried[], orphans: readonly Carried[]): Carried[] {
  const isKept = ({ row, origin }: Carried): boolean => row.id === origin?.id;
  const taken = new Set([...orphans, ...rows.filter(isKept)].map(({ row }) => row.id));
  return rows.map((one) => {
    if (isKept(one)) return one;
    const { row, origin } = one;
    let id = taken.has(row.id) && origin !== null ? origin.id : row.id;
    for (let count = 2; taken.has(id); count++) id = `${row.id}-${count}`;
    taken.add(id);
    return id === row.id ? one : { ...one, row: { ...row, id } };
  });
}

/**
 * What becomes of the rows of one notice after it was extracted again. Rows go on one to one: the further parts of a task
 * that was split come as new ones, so that nothing new is swallowed by what a person decided on the whole.
 */
export function planNotice({ old, fresh, annotated, ...reading }: NoticeRows, options: PairOptions): NoticePlan {
  const { pairs, removed } = pairOneToOne(old, fresh, options);
  const pairOf = new Map(pairs.map((pair) => [pair.new, pair]));
  const rows = fresh.map((row): Carried => {
    const pair = pairOf.get(row);
    return pair === undefined
      ? { row, origin: null, concern: null }
      : { ...continueRow(pair, reading, options.succession), origin: pair.old };
  });
  const isKept = (row: Directive): boolean =>
    carriesWork(row) || row.flags.includes(orphaned) || annotated.has(row.id) || reading.sameReading;
  const orphans = removed
    .filter(isKept)
    .map((row): Carried => ({ row: withFlag(row, orphaned), origin: row, concern: null }));
  return { rows: withOwnIds(rows, orphans), orphans };
}
