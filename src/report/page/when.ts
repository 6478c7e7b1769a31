import type { ViewRow } from "../view/row.js";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

/** "3 days overdue", "today", "in 4 days"; of a task that is done or rejected, nothing. */
export function farOff({ days: distance, isOpen }: Pick<ViewRow, "days" | "isOpen">): string {
  if (distance === null || !isOpen) return "";
  if (distance === 0) return "today";
  return distance < 0 ? `${days(-distance)} overdue` : `in ${days(distance)}`;
}

/** How a date stands out: late, due within two weeks, or neither. */
export function urgencyOf({ isLate, isOpen, days: distance }: ViewRow): "late" | "near" | "" {
  if (isLate) return "late";
  return isOpen && distance !== null && distance <= 14 ? "near" : "";
}

/** What the deadline says where it names no day. */
export const termsOf = ({ directive: { deadline } }: ViewRow): string => {
  if (deadline === null) return "no deadline";
  return deadline.event ?? deadline.repeat ?? (deadline.start === null ? deadline.text : `from ${deadline.start}`);
};

export const reviewNames = { accepted: "Accepted", edited: "Corrected", rejected: "Rejected" } as const;

export const statusNames = {
  open: "Open",
  "in-progress": "In progress",
  done: "Done",
  cancelled: "Cancelled",
} as const;
