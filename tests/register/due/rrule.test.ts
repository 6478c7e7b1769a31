import fc from "fast-check";
import rruleLibrary from "rrule";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../../src/model/calendar.js";
import { nextDay, recurrenceOf } from "../../../src/register/due/recurrence.js";
import { rruleOf } from "../../../src/register/due/rrule.js";
import type { Deadline } from "../../../src/schema/register.js";
import { deadlineOf } from "../sample.js";

const noticeDate = "2025-01-31";

function ruleFor(deadline: Deadline, date: Day = noticeDate): { readonly begin: Day; readonly rule: string } {
  const recurrence = recurrenceOf(deadline, date);
  if (recurrence === null) throw new Error("it does not recur");
  const begin = recurrence.series.onOrAfter(recurrence.first ?? date);
  return { begin, rule: rruleOf(recurrence.pattern, begin, recurrence.end) };
}

describe("rules", () => {
  test.each<[string, string, Partial<Deadline>, string]>([
    ["daily", "every day", {}, "FREQ=DAILY"],
    ["every 5 days", "every 5 days", {}, "FREQ=DAILY;INTERVAL=5"],
    ["every 2 weeks", "every two weeks", {}, "FREQ=WEEKLY;INTERVAL=2"],
    ["weekly", "every Friday", {}, "FREQ=WEEKLY;BYDAY=FR"],
    ["weekly", "weekly", {}, "FREQ=WEEKLY"],
    ["monthly", "by the 25th of each month", {}, "FREQ=MONTHLY;BYMONTHDAY=25"],
    ["monthly", "on the last day of every month", {}, "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["monthly", "by the 30th of each month", {}, "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"],
    ["quarterly", "by the 5th of the first month of every quarter", {}, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5"],
    [
      "quarterly",
      "by the 30th of the second month of each quarter",
      {},
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1",
    ],
    ["quarterly", "by the 30th of the last month of each quarter", {}, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=30"],
    ["yearly", "before February 29 each year", {}, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"],
    ["yearly", "before December 15 each year", {}, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"],
    ["every 2 years", "every two years", {}, "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=-1"],
    ["daily", "daily until July 31", { due: "2025-07-31" }, "FREQ=DAILY;UNTIL=20250731"],
    ["weekly", "at 2025-02-05, then weekly", { bound: "at", due: "2025-02-05" }, "FREQ=WEEKLY"],
  ])("%s, %s", (repeat, text, rest, rule) => {
    expect(ruleFor(deadlineOf({ repeat, text, ...rest })).rule).toBe(rule);
  });

  test.each(["regular", "every now and then"])("%s: none", (repeat) => {
    expect(recurrenceOf(deadlineOf({ repeat, text: repeat }), noticeDate)).toBeNull();
  });
});

/** The days of a rule, as another library reads it. */
function daysOf({ begin, rule }: ReturnType<typeof ruleFor>, count: number): Day[] {
  const options = { ...rruleLibrary.RRule.parseString(rule), dtstart: new Date(`${begin}T00:00:00Z`), count };
  return new rruleLibrary.RRule(options).all().map((date) => date.toISOString().slice(0, 10));
}

/** The days on which a task falls due, one after another. */
function nextDays(deadline: Deadline, date: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let today = date; days.length < count; today = addDays(days.at(-1) ?? date, 1)) {
    days.push(nextDay(deadline, date, today) ?? "none");
  }
  return days;
}

const words = fc.oneof(
  fc.constantFrom(["weekly", "every Monday"], ["weekly", "weekly"], ["daily", "every day"], ["yearly", "every year"]),
  fc.integer({ min: 1, max: 31 }).map((day) => ["monthly", `by the ${day}th of each month`]),
  fc
    .integer({ min: 1, max: 31 })
    .chain((day) =>
      fc.constantFrom("first", "second", "last").map((month) => ["quarterly", `the ${day}th of the ${month} month`]),
    ),
  fc.integer({ min: 1, max: 31 }).map((day) => ["yearly", `before February ${day} each year`]),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom("hour", "day", "week", "month", "quarter", "year"))
    .map(([count, unit]) => [`every ${count} ${unit}s`, "…"]),
);

const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2023-01-01", count));

test("a rule has the days that `due` counts", () => {
  fc.assert(
    fc.property(words, days, fc.option(days), ([repeat = "", text = ""], date, start) => {
      const deadline = deadlineOf({ repeat, text, start });
      const from = start ?? date;
      const counted = nextDays(deadline, from, 8);
      expect(daysOf(ruleFor(deadline, date), 8)).toEqual(counted);
    }),
    { numRuns: 100 },
  );
});
