import { describe, expect, test } from "vitest";
import * as calendar from "../../src/model/calendar.js";

describe("days", () => {
  test.each([
    ["2025-07-16", true],
    ["2024-02-29", true],
    ["2025-02-29", false],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2025-04-31", false],
    ["2025-13-01", false],
    ["2025-00-10", false],
    ["2025-01-00", false],
    ["2025-1-1", false],
    ["2025-07-16T00:00:00Z", false],
    ["16/07/2025", false],
    ["", false],
  ])("%s is a day: %s", (text, expected) => {
    expect(calendar.isDay(text)).toBe(expected);
  });

  test.each([
    ["2025-07-20", "2025-07-20", 0],
    ["2025-07-20", "2025-07-23", 3],
    ["2025-07-20", "2025-07-17", -3],
    ["2024-02-28", "2024-03-01", 2],
    ["2024-12-31", "2026-01-01", 366],
  ])("from %s to %s it is %i days", (from, to, days) => {
    expect(calendar.daysBetween(from, to)).toBe(days);
  });

  test("have a year, a month, a number and a weekday", () => {
    const day = calendar.dayOf(2025, 7, 6);
    expect(day).toBe("2025-07-06");
    expect([calendar.yearOf(day), calendar.monthOf(day), calendar.dayOfMonth(day), calendar.weekdayOf(day)]).toEqual([
      2025, 7, 6, 0,
    ]);
    expect(calendar.weekdayOf("2025-07-16")).toBe(3);
  });

  test.each([
    [2025, 2, 28],
    [2024, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
  ])("%s-%s has %s days", (year, month, days) => {
    expect(calendar.daysInMonth(year, month)).toBe(days);
  });
});

describe("adding", () => {
  test.each([
    ["2025-07-16", 15, "2025-07-31"],
    ["2025-07-16", 16, "2025-08-01"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-03-01", -1, "2025-02-28"],
    ["2025-07-16", 0, "2025-07-16"],
    // No hour is lost or won where clocks change.
    ["2025-03-29", 2, "2025-03-31"],
    ["2025-10-25", 2, "2025-10-27"],
  ])("%s and %i days: %s", (day, count, sum) => {
    expect(calendar.addDays(day, count)).toBe(sum);
  });

  test.each([
    ["2025-07-16", 3, "2025-10-16"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2025-11-30", 14, "2027-01-30"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-15", -1, "2024-12-15"],
  ])("%s and %i months: %s", (day, count, sum) => {
    expect(calendar.addMonths(day, count)).toBe(sum);
  });

  test.each([
    ["2025-07-16", 1, "2025-07-17"],
    ["2025-07-18", 1, "2025-07-21"],
    ["2025-07-19", 1, "2025-07-21"],
    ["2025-07-16", 5, "2025-07-23"],
    ["2025-07-16", 15, "2025-08-06"],
    ["2025-07-16", 0, "2025-07-16"],
  ])("%s and %i working days: %s", (day, count, sum) => {
    expect(calendar.addWorkingDays(day, count)).toBe(sum);
  });
});

describe("periods", () => {
  test.each([
    ["month", calendar.monthPeriod(2024, 2), "2024-02-01", "2024-02-29"],
    ["months", calendar.monthsPeriod(2025, 11, 3), "2025-11-01", "2026-01-31"],
    ["first quarter", calendar.quarterPeriod(2026, 1), "2026-01-01", "2026-03-31"],
    ["last quarter", calendar.quarterPeriod(2025, 4), "2025-10-01", "2025-12-31"],
    ["first half", calendar.halfPeriod(2025, 1), "2025-01-01", "2025-06-30"],
    ["second half", calendar.halfPeriod(2025, 2), "2025-07-01", "2025-12-31"],
    ["year", calendar.yearPeriod(2025), "2025-01-01", "2025-12-31"],
  ])("%s", (_, period, start, due) => {
    expect(period).toEqual({ start, due });
  });
});
