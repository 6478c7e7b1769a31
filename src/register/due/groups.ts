import type { Assignee } from "../../schema/register.js";
import { bodyKey } from "../bodies.js";
import type { DueRow } from "./due.js";

/** The rows of one lead body. */
export interface AgencyGroup<Row = DueRow> {
  /** Null for rows that nobody leads. */
  readonly lead: Assignee | null;
  readonly rows: readonly Row[];
}

/**
 * Rows by the bodies that lead them, those whose first row is due first at the front; a row that several lead is in the
 * group of each, one that nobody leads in a group at the end.
 */
export function byAgency<Row extends DueRow>(rows: readonly Row[]): AgencyGroup<Row>[] {
  const groups = new Map<string, { readonly lead: Assignee; readonly rows: Row[] }>();
  for (const row of rows) {
    for (const lead of row.leads) {
      const group = groups.get(bodyKey(lead)) ?? { lead, rows: [] };
      if (group.rows.at(-1) !== row) group.rows.push(row);
      groups.set(bodyKey(lead), group);
    }
  }
  const without = rows.filter(({ leads }) => leads.length === 0);
  return [...groups.values(), ...(without.length === 0 ? [] : [{ lead: null, rows: without }])];
}
