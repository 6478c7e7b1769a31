import type { DueRow } from "../../register/due/due.js";

const count = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

/** "3 days overdue", "today", "in 1 day"; null without a date. */
export function farOff({ days }: Pick<DueRow, "days">): string | null {
  if (days === null) return null;
  if (days === 0) return "today";
  return days < 0 ? `${count(-days)} overdue` : `in ${count(days)}`;
}

/** How far off, and how often again: "in 4 days, weekly". A row without a date has the words of its deadline. */
export function whenDue(row: DueRow): string {
  const { deadline } = row.directive;
  const off = farOff(row);
  if (off === null) return deadline?.text ?? "no deadline";
  return deadline === null || deadline.repeat === null ? off : `${off}, ${deadline.repeat}`;
}

/** Where a row stands: `365/TB-VPCP:12`, the notice's number, or its id, and the line. */
export const placeOf = ({ directive, notice }: Pick<DueRow, "directive" | "notice">): string =>
  `${notice?.number ?? directive.notice}:${directive.source.line}`;

/** "12 rows, 3 overdue". */
export function tally(rows: readonly DueRow[]): string {
  const overdue = rows.filter((row) => row.overdue).length;
  return `${rows.length} ${rows.length === 1 ? "row" : "rows"}${overdue === 0 ? "" : `, ${overdue} overdue`}`;
}
