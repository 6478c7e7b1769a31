import type { DueRow } from "../../register/due/due.js";
import { byAgency } from "../../register/due/groups.js";
import type { DueGroup } from "../commands/due-flags.js";

/** How text and Markdown are laid out. */
export interface DueLayout {
  readonly group: DueGroup;
  readonly today: string;
}

export interface DueSection {
  /** Null where the whole answer is about it. */
  readonly title: string | null;
  readonly rows: readonly DueRow[];
}

/** One section for each lead body; or one of all dates, and one of the rows without. None without rows. */
export function sectionsOf(rows: readonly DueRow[], group: DueGroup): DueSection[] {
  if (group === "agency")
    return byAgency(rows).map(({ lead, rows: own }) => ({ title: lead?.name ?? "No lead", rows: own }));
  return [
    { title: null, rows: rows.filter(({ due }) => due !== null) },
    { title: "Without a date", rows: rows.filter(({ due }) => due === null) },
  ].filter((section) => section.rows.length > 0);
}
