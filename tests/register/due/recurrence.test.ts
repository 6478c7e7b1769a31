import { describe, expect, test } from "vitest";
import { nextDay, stepOf } from "../../../src/register/due/recurrence.js";
import { deadlineOf } from "./rows.js";

describe("how far apart", () => {
  test.each<[string, ReturnType<typeof stepOf>]>([
    ["daily", { unit: "day", count: 1 }],
    ["weekly", { unit: "day", count: 7 }],
    ["monthly", { unit: "month", count: 1 }],
    ["quarterly", { unit: "month", count: 3 }],
    ["yearly", { unit: "month", count: 12 }],
    ["every 5 days", { unit: "day", count: 5 }],
    ["every 1 day", { unit: "day", count: 1 }],
    ["every 2 weeks", { unit: "day", count: 14 }],
    ["every 6 months", { unit: "month", count: 6 }],
    ["every 2 quarters", { unit: "month", count: 6 }],
    ["every 3 years", { unit: "month", count: 36 }],
    ["every 3 hours", { unit: "day", count: 1 }],
    ["every 48 hours", { unit: "day", count: 2 }],
    ["regular", null],
    ["every 0 days", null],
    ["every few days", null],
    ["fortnightly", null],
    ["", null],
  ])("%s", (repeat, step) => {
    expect(stepOf(repeat)).toEqual(step);
  });
});

const noticeDate = "2025-06-23";

describe("the next day", () => {
  test.each([
    ["today, where it is one of the days", "daily", {}, "2025-07-20", "2025-07-20"],
    ["counted from the notice", "every 5 days", {}, "2025-07-20", "2025-07-23"],
    ["never before the notice", "weekly", {}, "2025-06-01", "2025-06-23"],
    ["counted from its start", "weekly", { start: "2025-11-01" }, "2025-11-05", "2025-11-08"],
    ["never before its start", "weekly", { start: "2025-11-01" }, "2025-07-20", "2025-11-01"],
    ["a month keeps its day", "monthly", { start: "2025-01-31" }, "2025-02-10", "2025-02-28"],
    ["and gets it back", "monthly", { start: "2025-01-31" }, "2025-03-01", "2025-03-31"],
    ["counted back from its last day", "weekly", { due: "2025-07-31" }, "2025-07-20", "2025-07-24"],
    ["up to its last day", "daily", { due: "2025-07-31" }, "2025-07-31", "2025-07-31"],
    ["never after it", "daily", { due: "2025-07-31" }, "2025-08-05", "2025-07-31"],
    [
      "the last of its days up to the end",
      "weekly",
      { start: "2025-07-01", due: "2025-07-31" },
      "2025-07-30",
      "2025-07-29",
    ],
    ["a start after its last day", "weekly", { start: "2025-08-01", due: "2025-07-31" }, "2025-07-20", "2025-07-31"],
    [
      "at: its day is the first, not the last",
      "monthly",
      { bound: "at", due: "2025-07-05" },
      "2025-07-20",
      "2025-08-05",
    ],
    ["the day that the words name", "weekly", { text: "every Friday" }, "2025-07-20", "2025-07-25"],
    [
      "the words before the notice's date",
      "monthly",
      { text: "by the 25th of each month" },
      "2025-07-26",
      "2025-08-25",
    ],
    [
      "a named day up to the end",
      "weekly",
      { text: "every Friday until July 31", due: "2025-07-31" },
      "2025-07-30",
      "2025-07-25",
    ],
  ] as const)("%s", (_, repeat, rest, today, expected) => {
    expect(nextDay(deadlineOf({ repeat, ...rest }), noticeDate, today)).toBe(expected);
  });

  test.each([
    ["regular", "regularly", null],
    ["weekly", "on a weekly basis", null],
    ["weekly", "every Friday", "2025-07-25"],
    ["daily", "every day", "2025-07-20"],
    ["every 3 hours", "every 3 hours", "2025-07-20"],
  ])("without a date to count from: %s, %s", (repeat, text, expected) => {
    expect(nextDay(deadlineOf({ repeat, text }), null, "2025-07-20")).toBe(expected);
  });
});
