import { daysBetween } from "../../model/calendar.js";
import type { Deadline, Directive } from "../../schema/register.js";
import { wordsOf } from "../pair/words.js";
import type { ChangeClass } from "./change.js";

export interface DeadlineChange {
  readonly class: Extract<ChangeClass, `deadline-${string}`> | null;
  readonly days: number | null;
}

const same: DeadlineChange = { class: null, days: null };

const moved = (from: string, to: string): DeadlineChange =>
  from === to ? same : { class: "deadline-moved", days: daysBetween(from, to) };

const sameWords = (a: string | null, b: string | null): boolean =>
  wordsOf(a ?? "").join(" ") === wordsOf(b ?? "").join(" ");

/** Last days are compared where both have one, else first days, else the event and the recurrence. */
export function compareDeadlines(old: Deadline | null, fresh: Deadline | null): DeadlineChange {
  if (old === null || fresh === null) {
    if (old === fresh) return same;
    return { class: old === null ? "deadline-gained" : "deadline-lost", days: null };
  }
  const incomparable: DeadlineChange = { class: "deadline-moved", days: null };
  if (old.due !== null && fresh.due !== null && old.due !== fresh.due) return moved(old.due, fresh.due);
  if (old.repeat !== fresh.repeat) return incomparable;
  if (old.due !== null && fresh.due !== null) return same;
  if (old.start !== null && fresh.start !== null && old.start !== fresh.start) return moved(old.start, fresh.start);
  if (old.due !== fresh.due || old.start !== fresh.start) return incomparable;
  if (old.due === null && old.start === null && !sameWords(old.event ?? old.text, fresh.event ?? fresh.text))
    return incomparable;
  return same;
}

/** The deadline by which all of the rows have to be done: the latest that names a day, else the first there is. */
export function lastDeadline(rows: readonly Directive[]): Deadline | null {
  const deadlines = rows.flatMap(({ deadline }) => (deadline === null ? [] : [deadline]));
  const day = ({ due, start }: Deadline): string => due ?? start ?? "";
  return deadlines.reduce<Deadline | null>((last, one) => (last === null || day(one) > day(last) ? one : last), null);
}
