import type { Directive } from "../../schema/register.js";
import { orphaned, withFlag } from "../flags.js";
import { type Match, type PairOptions, pairRows } from "../pair/pair.js";
import { type Carried, carryOver } from "./carry.js";
import { sameValue } from "./same-value.js";

export interface NoticePlan {
  readonly rows: readonly Carried[];
  /** Ids of rows that a person changed without marking them. */
  readonly unmarked: readonly string[];
  /** Ids of accepted rows of which extraction now says something else. */
  readonly disputed: readonly string[];
}

export interface NoticeRows {
  readonly old: readonly Directive[];
  readonly fresh: readonly Directive[];
  /** The same program, dictionary and text as before: what differs then, a person changed. */
  readonly sameReading: boolean;
  /** Rows beside whose fields people wrote something that is no field, such as a comment of YAML. */
  readonly annotated: ReadonlySet<string>;
}

/** Puts rows with nothing found for them behind the row that they stood behind. */
function insertOrphans(
  rows: readonly Carried[],
  old: readonly Directive[],
  orphans: ReadonlySet<Directive>,
): Carried[] {
  const result = [...rows];
  for (const [at, row] of old.entries()) {
    if (!orphans.has(row)) continue;
    const places = old.slice(0, at).map((before) => result.findLastIndex(({ origin }) => origin === before));
    const behind = places.findLast((place) => place >= 0) ?? -1;
    result.splice(behind + 1, 0, { row: withFlag(row, orphaned), origin: row });
  }
  return result;
}

/** A row that nobody marked, and that is not what the same program reads in the same text. */
function changedByHand({ old, new: fresh, by }: Match): Directive | null {
  const [before] = old;
  const [after] = fresh;
  if (by !== "id" || before === undefined || after === undefined || before.review !== null) return null;
  return sameValue({ ...after, tracking: before.tracking }, before) ? null : before;
}

/** What an acceptance was of: who does it, and by when. */
const accepted = ({ assignees, deadline }: Directive): unknown => [
  assignees.map(({ agency, name, role }) => [agency ?? name, role]),
  deadline === null ? null : [deadline.start, deadline.due, deadline.event, deadline.repeat],
];

/** Accepted rows of a match, where it is read otherwise now. */
const disputedIn = ({ old, new: fresh }: Match): string[] =>
  old.flatMap((row) =>
    row.review === "accepted" && fresh.length === 1 && fresh.some((one) => !sameValue(accepted(one), accepted(row)))
      ? [row.id]
      : [],
  );

/** The rows of one notice after it was extracted again, in the order of its text. */
export function planNotice({ old, fresh, sameReading, annotated }: NoticeRows, options: PairOptions): NoticePlan {
  const { matches, removed } = pairRows(old, fresh, options);
  const unmarked: string[] = [];
  const hasWork = ({ id, review, tracking }: Directive): boolean =>
    review !== null || tracking !== null || annotated.has(id) || sameReading;
  const orphans = new Set(removed.filter(hasWork));
  const outcomeOf = (match: Match): readonly Carried[] => {
    const byHand = sameReading ? changedByHand(match) : null;
    if (byHand !== null) {
      unmarked.push(byHand.id);
      return [{ row: byHand, origin: byHand }];
    }
    const outcome = carryOver(match);
    for (const orphan of outcome.orphans) orphans.add(orphan);
    return outcome.rows;
  };
  const matchOf = new Map(matches.flatMap((match) => match.new.map((row) => [row, match] as const)));
  const rows = fresh.flatMap((row): readonly Carried[] => {
    const match = matchOf.get(row);
    if (match === undefined) return [{ row, origin: null }];
    return match.new[0] === row ? outcomeOf(match) : [];
  });
  return { rows: insertOrphans(rows, old, orphans), unmarked, disputed: matches.flatMap(disputedIn) };
}
