import type { Day } from "../../model/calendar.js";
import { bodyKey } from "../../register/bodies.js";
import { byAgency } from "../../register/due/groups.js";
import type { Assignee } from "../../schema/register.js";
import { isWithin, soonDays } from "./filters.js";
import { statusOf, type ViewRow } from "./row.js";

/** How many tasks a body leads, and how they stand. */
export interface Indicators {
  /** Not rejected, and not cancelled. */
  readonly assigned: number;
  /** Of those, with a day on which they fall due. */
  readonly dated: number;
  /** Open, and due today or in the next `soonDays` days. */
  readonly soon: number;
  readonly overdue: number;
  readonly done: number;
}

export interface AgencyIndicators extends Indicators {
  /** Null for rows that nobody leads. */
  readonly lead: Assignee | null;
  /** As the filter names the body; empty for rows that nobody leads. */
  readonly key: string;
}

const isAssigned = ({ directive }: ViewRow): boolean =>
  directive.review !== "rejected" && statusOf(directive) !== "cancelled";

export function indicatorsOf(rows: readonly ViewRow[], today: Day): Indicators {
  const assigned = rows.filter(isAssigned);
  const count = (test: (row: ViewRow) => boolean): number => assigned.filter(test).length;
  return {
    assigned: assigned.length,
    dated: count(({ due }) => due !== null),
    soon: count((row) => isWithin(row, today, soonDays)),
    overdue: count(({ isLate }) => isLate),
    done: count(({ directive }) => statusOf(directive) === "done"),
  };
}

/** The rows of each lead body, as `due --group agency` has them. */
export const groupsOf = (
  rows: readonly ViewRow[],
): { lead: Assignee | null; key: string; rows: readonly ViewRow[] }[] =>
  byAgency<ViewRow>(rows.filter(isAssigned)).map(({ lead, rows: own }) => ({
    lead,
    key: lead === null ? "" : bodyKey(lead),
    rows: own,
  }));

/** Of every lead body: those with most tasks first, rows without a lead last. */
export function indicatorsByAgency(rows: readonly ViewRow[], today: Day): AgencyIndicators[] {
  return groupsOf(rows)
    .map(({ lead, key, rows: own }) => ({ lead, key, ...indicatorsOf(own, today) }))
    .sort((a, b) => Number(a.lead === null) - Number(b.lead === null) || b.assigned - a.assigned);
}
