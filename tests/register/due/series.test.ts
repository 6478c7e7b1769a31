import { describe, expect, test } from "vitest";
import { pickedSeries, type Step, steppedSeries } from "../../../src/register/due/series.js";

describe("every so many days or months from an anchor", () => {
  test.each<[string, Step, string, string, string]>([
    ["2025-06-23", { unit: "day", count: 5 }, "2025-06-23", "2025-06-23", "2025-06-23"],
    ["2025-06-23", { unit: "day", count: 5 }, "2025-06-24", "2025-06-28", "2025-06-23"],
    ["2025-06-23", { unit: "day", count: 5 }, "2025-07-20", "2025-07-23", "2025-07-18"],
    ["2025-06-23", { unit: "day", count: 7 }, "2025-06-10", "2025-06-16", "2025-06-09"],
    ["2025-01-31", { unit: "month", count: 1 }, "2025-02-01", "2025-02-28", "2025-01-31"],
    ["2025-01-31", { unit: "month", count: 1 }, "2025-03-01", "2025-03-31", "2025-02-28"],
    ["2024-01-31", { unit: "month", count: 1 }, "2024-02-29", "2024-02-29", "2024-02-29"],
    ["2025-11-30", { unit: "month", count: 3 }, "2026-02-27", "2026-02-28", "2025-11-30"],
    ["2025-06-15", { unit: "month", count: 3 }, "2025-08-20", "2025-09-15", "2025-06-15"],
    ["2024-02-29", { unit: "month", count: 12 }, "2025-02-01", "2025-02-28", "2024-02-29"],
    ["2024-02-29", { unit: "month", count: 12 }, "2028-02-28", "2028-02-29", "2027-02-28"],
    ["2025-06-15", { unit: "month", count: 6 }, "2025-03-01", "2025-06-15", "2024-12-15"],
  ])("from %s, %j: around %s", (anchor, step, day, after, before) => {
    const series = steppedSeries(anchor, step);
    expect([series.onOrAfter(day), series.onOrBefore(day)]).toEqual([after, before]);
  });
});

test("days that a test picks out", () => {
  const series = pickedSeries((day) => day.endsWith("-02-29"));
  expect([series.onOrAfter("2025-01-01"), series.onOrBefore("2025-01-01")]).toEqual(["2028-02-29", "2024-02-29"]);
  expect(series.onOrAfter("2028-02-29")).toBe("2028-02-29");
});
