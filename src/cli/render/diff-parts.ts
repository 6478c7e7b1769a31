import type { BodyChange, Change, RegisterDiff } from "../../register/diff/change.js";
import { type ChangeClass, changeClasses } from "../../register/diff/change.js";
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

export const bodyWords = ({ old, new: fresh }: BodyChange, { old: before, new: after }: Change): string => {
  const list = (names: readonly string[]): string => (names.length === 0 ? "nobody" : names.join(", "));
  if (before.length === 0) return list(fresh);
  return after.length === 0 ? list(old) : arrow(list(old), list(fresh));
};

export const deadlinesOf = ({ deadlines, old, new: fresh }: Change): string => {
  if (old.length === 0) return deadlineWords(deadlines.new);
  return fresh.length === 0
    ? deadlineWords(deadlines.old)
    : arrow(deadlineWords(deadlines.old), deadlineWords(deadlines.new));
};

/** `+31 days`, `-1 day`; nothing where no days can be counted. */
export const daysWords = (days: number | null): string =>
  days === null ? "" : `${days > 0 ? "+" : ""}${days} ${Math.abs(days) === 1 ? "day" : "days"}`;

/** `408-tb-vpcp:35`, as far as a row is one line's. */
const placeOf = ({ notice, source }: Directive): string => `${notice}:${source.line}`;

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
