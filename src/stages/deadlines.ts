import { untilWords } from "../lexicon/time-words.js";
import type { TimeExpression } from "../model/mention.js";
import type { Deadline } from "../schema/register.js";

const limiting = new Set(["before", "by", "within"]);

const last = <T>(items: readonly T[]): T | undefined => items.at(-1);

/** The expression that says the term best: a limit with a date, a date, an event, a recurrence, a beginning; of several, the last. */
function mainOf(times: readonly TimeExpression[]): TimeExpression | undefined {
  const dated = times.filter(({ due }) => due !== null);
  return (
    last(dated.filter(({ bound }) => limiting.has(bound))) ??
    last(dated) ??
    last(times.filter(({ event }) => event !== null)) ??
    last(times.filter(({ unresolved }) => unresolved)) ??
    last(times.filter(({ repeat }) => repeat !== null && repeat !== "regular")) ??
    last(times.filter(({ repeat }) => repeat !== null)) ??
    last(times)
  );
}

const repeatOf = (times: readonly TimeExpression[]): string | null => {
  const repeats = times.map(({ repeat }) => repeat).filter((repeat) => repeat !== null);
  return repeats.find((repeat) => repeat !== "regular") ?? repeats[0] ?? null;
};

/** Days that lie before the notice itself are no terms that it sets. */
const isPast = (time: TimeExpression, anchor: string | null): boolean => {
  const end = time.due ?? (time.event === null && time.repeat === null ? time.startDay : null);
  return anchor !== null && end !== null && end < anchor && time.bound !== "from";
};

const followsEvent = ({ form, start, end }: TimeExpression, text: string): boolean =>
  form === "event" && /^(?:upon|after|following|on) /i.test(text.slice(start, end));

const namesYear = /\b(?:\d{4}|year)\b/i;
const ofEachYear = /^(?:annual|annually|yearly)$/i;

/** "send annual reports before November 30": a day without a year that comes back with what stands before it. */
const comesEachYear = (day: TimeExpression, times: readonly TimeExpression[], text: string): boolean =>
  day.precision === "day" &&
  day.form === "period" &&
  limiting.has(day.bound) &&
  !namesYear.test(text.slice(day.start, day.end)) &&
  times.some(({ start, end }) => end <= day.start && ofEachYear.test(text.slice(start, end)));

const tellsSpan = new RegExp(`\\b(?:${untilWords}|throughout|during)\\b`, "i");
const joins = /^\W*(?:and )?(?:then )?(?:the first (?:time )?)?$/i;

/** Whether a recurrence stands right beside a day: "daily before December 20", "before July 31, and monthly". */
const standsBeside = (one: TimeExpression, other: TimeExpression, text: string): boolean =>
  joins.test(one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start));

/**
 * The times whose recurrence holds with the main one. A last day ends what recurs only where its words tell how long, or
 * the recurrence stands beside it: "publish the annual report by March 31" is done once.
 */
function recurringWith(
  main: TimeExpression,
  times: readonly TimeExpression[],
  text: string,
): readonly TimeExpression[] {
  const isOpen = main.due === null || main.form === "range" || tellsSpan.test(text.slice(main.start, main.end));
  if (isOpen || comesEachYear(main, times, text)) return times;
  return times.filter((time) => standsBeside(time, main, text));
}

/** More times than any sentence has. */
const manyTimes = 16;

/**
 * Of very many times those that `combineDeadline` can choose, alone and among those with a date: what stands below a
 * heading of ten thousand days is as well read without the others.
 */
export function relevantTimes(times: readonly TimeExpression[]): readonly TimeExpression[] {
  if (times.length <= manyTimes) return times;
  const kept = new Set<TimeExpression | undefined>();
  for (const group of [times, times.filter(({ due }) => due !== null)]) {
    kept.add(mainOf(group));
    kept.add(last(group));
    kept.add(last(group.filter(({ event }) => event !== null)));
    kept.add(last(group.filter(({ startDay }) => startDay !== null)));
    kept.add(last(group.filter(({ unresolved }) => unresolved)));
    const repeating = group.filter(({ repeat }) => repeat !== null);
    kept.add(repeating[0]);
    kept.add(repeating.find(({ repeat }) => repeat !== "regular"));
  }
  return times.filter((time) => kept.has(time));
}

export const stillToCome = (times: readonly TimeExpression[], anchor: string | null): TimeExpression[] =>
  times.filter((time) => !isPast(time, anchor));

/**
 * One deadline out of the expressions that stand with a task: the main one, with
 * a recurrence or an event that the others add. Null where there are none.
 */
export function combineDeadline(times: readonly TimeExpression[], text: string, inherited: boolean): Deadline | null {
  const main = mainOf(times);
  if (main === undefined) return null;
  const event = main.event ?? last(times.filter((time) => time.event !== null))?.event ?? null;
  const start =
    main.startDay ??
    (main.due === null && main.event === null
      ? (last(times.filter((time) => time.startDay !== null))?.startDay ?? null)
      : null);
  const isOpen = comesEachYear(main, times, text);
  // "Upon receipt of the dossier, … within 15 days": the days run from what happens, not from the notice.
  const runsFromEvent = main.form === "duration" && times.some((time) => followsEvent(time, text));
  return {
    text: text.slice(main.start, main.end),
    bound: main.bound,
    start,
    due: runsFromEvent || isOpen ? null : main.due,
    precision: runsFromEvent || isOpen ? null : main.precision,
    event,
    repeat: main.repeat ?? repeatOf(recurringWith(main, times, text)),
    inherited,
  };
}
