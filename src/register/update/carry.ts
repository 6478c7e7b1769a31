import type { Directive } from "../../schema/register.js";
import { orphaned, sourceChanged, withFlag, withoutFlags } from "../flags.js";
import type { Match } from "../pair/pair.js";
import { sameValue } from "./same-value.js";

/** A row of the updated register, and which row of the old one it goes on from; null where extraction found it anew. */
export interface Carried {
  readonly row: Directive;
  readonly origin: Directive | null;
}

/** What one match of old and new rows becomes. */
export interface Outcome {
  readonly rows: readonly Carried[];
  /** Old rows whose records fit none of the new rows; they are kept beside them. */
  readonly orphans: readonly Directive[];
}

/**
 * A row that a person has decided on, left as it is. Only where it stands in the text follows the text; where its words
 * are no longer there as they were, the row says so.
 */
function settled(old: Directive, { old: olds, new: fresh, by }: Match): Directive {
  const [found] = fresh;
  const oneToOne = found !== undefined && fresh.length === 1 && olds.length === 1;
  if (oneToOne && (by === "id" || found.action.text === old.action.text))
    return { ...withoutFlags(old, sourceChanged, orphaned), source: found.source };
  return withFlag(withoutFlags(old, orphaned), sourceChanged);
}

/**
 * What becomes of rows that belong together: where one of the old ones is reviewed they stay, else the new ones come with
 * the old ones' records. The record of a task that was split holds for its parts; records of merged tasks hold for the
 * whole where they are the same, since a part that is done does not make the whole done.
 */
export function carryOver(match: Match): Outcome {
  const { old, new: fresh } = match;
  if (old.some(({ review }) => review !== null)) {
    return { rows: old.map((row) => ({ row: settled(row, match), origin: row })), orphans: [] };
  }
  const tracking = old[0]?.tracking ?? null;
  const agree = old.every((row) => sameValue(row.tracking, tracking));
  const origin = (agree && old[0]) || null;
  const rows = fresh.map(
    (row, at): Carried => ({ row: agree ? { ...row, tracking } : row, origin: at === 0 ? origin : null }),
  );
  return { rows, orphans: agree ? [] : old.filter((row) => row.tracking !== null) };
}
