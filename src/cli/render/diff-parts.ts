import type { BodyChange, Change, RegisterDiff } from "../../register/diff/change.js";
import { type ChangeClass, changeClasses } from "../../register/diff/change.js";
import { summaryOf } from "../../register/diff/summary.js";
import type { Deadline, Directive } from "../../schema/register.js";

/** What a deadline says, in few words: its last day, "from" its first, its recurrence or its event. */
function deadlineWords(deadline: Deadline | null): string {
  if (deadline === null) return "none";
  const { due, start, repeat, event, text } = deadline;
  const day = due ?? (start === null ? null : `from ${start}`);
  const words = [day, repeat, day === null ? event : null].filter((part) => part !== null);
  return words.length === 0 ? text : words.join(", ");
}

const arrow = (old: string, fresh: string): string => (old === fresh ? old : `${old} → ${fresh}`);

/** The bodies on both sides by name. */
export const bodyWords = ({ old, new: fresh }: BodyChange, { old: before, new: after }: Change): string => {
  const list = (names: readonly string[]): string => (names.length === 0 ? "nobody" : names.join(", "));
  if (before.length === 0) return list(fresh);
  return after.length === 0 ? list(old) : arrow(list(old), list(fresh));
};

/** The deadline on both sides; where the first days were compared, since one side has no last day, both show them. */
export const deadlinesOf = ({ deadlines, old, new: fresh }: Change): string => {
  const { old: before, new: after } = deadlines;
  if (old.length === 0) return deadlineWords(after);
  if (fresh.length === 0) return deadlineWords(before);
  const byStart = before?.start != null && after?.start != null && (before.due === null || after.due === null);
  const words = (deadline: Deadline | null): string =>
    byStart && deadline !== null && deadline.due !== null
      ? `from ${deadline.start} to ${deadline.due}`
      : deadlineWords(deadline);
  return arrow(words(before), words(after));
};

/** `+31 days`, `-1 day`; nothing where no days can be counted. */
export const daysWords = (days: number | null): string =>
  days === null ? "" : `${days > 0 ? "+" : ""}${days} ${Math.abs(days) === 1 ? "day" : "days"}`;

/** `408-tb-vpcp:35`, as far as a row is one line's. */
const placeOf = ({ notice, source }: Directive): string => `${notice}:${source.line}`;

/** Where the rows stand on both sides. */
export const placesOf = ({ old, new: fresh }: Change): string => {
  const list = (rows: readonly Directive[]): string => [...new Set(rows.map(placeOf))].join(", ");
  return [list(old), list(fresh)].filter((places) => places !== "").join(" → ");
};

/** Changes by the first of their classes, in the order of the classes; what is unchanged is left out. */
export const groupsOf = ({ changes }: RegisterDiff): (readonly [ChangeClass, readonly Change[]])[] =>
  changeClasses
    .filter((name) => name !== "unchanged")
    .map((name) => [name, changes.filter(({ classes }) => classes[0] === name)] as const)
    .filter(([, members]) => members.length > 0);

/** `3 deadline-moved, 1 added, 12 unchanged; rows: 15 → 16`. */
export function summaryLine(diff: RegisterDiff): string {
  const { classes, rows } = summaryOf(diff);
  const counts = Object.entries(classes).map(([name, count]) => `${count} ${name}`);
  return `${counts.join(", ") || "nothing to compare"}; rows: ${rows.old} → ${rows.new}`;
}
