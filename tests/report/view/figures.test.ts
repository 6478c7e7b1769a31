import { describe, expect, test } from "vitest";
import { indicatorsByAgency, indicatorsOf } from "../../../src/report/view/indicators.js";
import { timelineOf } from "../../../src/report/view/timeline.js";
import { due, ledBy, rowOf, rowsOf, today } from "../rows.js";

const two = [ledBy("ministry-of-health", "Ministry of Health"), ledBy("ministry-of-finance", "Ministry of Finance")];

const rows = rowsOf([
  rowOf("late", due("2025-07-01")),
  rowOf("soon", { ...due("2025-07-25"), assignees: two }),
  rowOf("done", { ...due("2025-07-01"), tracking: { status: "done" } }),
  rowOf("undated", { assignees: [] }),
  rowOf("rejected", { ...due("2025-07-01"), review: "rejected" }),
  rowOf("cancelled", { ...due("2025-07-01"), tracking: { status: "cancelled" } }),
]);

describe("indicators", () => {
  test("of all rows: rejected and cancelled ones count nowhere", () => {
    expect(indicatorsOf(rows, today)).toEqual({ assigned: 4, dated: 3, soon: 1, overdue: 1, done: 1 });
  });

  test("by agency: a task of two leads counts for each, one of none stands last", () => {
    const found = indicatorsByAgency(rows, today).map(({ key, assigned, soon, overdue }) => [
      key,
      assigned,
      soon,
      overdue,
    ]);
    expect(found).toEqual([
      ["ministry-of-health", 3, 1, 1],
      ["ministry-of-finance", 1, 1, 0],
      ["", 1, 0, 0],
    ]);
  });
});

describe("the timeline", () => {
  test("has open tasks by the day that they fall due on, and the day that it counts from", () => {
    const { unit, columns, lanes } = timelineOf(rows, today);
    expect(unit).toBe("week");
    expect(columns.filter(({ isNow }) => isNow).map(({ start, due: end }) => [start, end])).toEqual([
      ["2025-07-14", "2025-07-20"],
    ]);
    expect(lanes.map(({ key, cells, undated }) => [key, cells.map(({ due: count }) => count), undated])).toEqual([
      ["ministry-of-health", [1, 0, 0, 1], 0],
      ["ministry-of-finance", [0, 0, 0, 1], 0],
      ["", [0, 0, 0, 0], 1],
    ]);
    expect(lanes[0]?.cells.map(({ late }) => late)).toEqual([1, 0, 0, 0]);
  });

  test.each([
    ["2025-08-01", "week"],
    ["2026-06-30", "month"],
    ["2029-12-31", "quarter"],
    ["2045-12-31", "year"],
    ["9999-12-31", "year"],
  ])("up to %s it goes by the %s, every task in a column", (day, unit) => {
    const timeline = timelineOf(rowsOf([rowOf("a", due(day)), rowOf("b", due(today))]), today);
    expect(timeline.unit).toBe(unit);
    expect(timeline.columns.length).toBeLessThanOrEqual(48);
    expect(timeline.lanes[0]?.cells.reduce((sum, cell) => sum + cell.due, 0)).toBe(2);
  });

  test("of nothing", () => {
    expect(timelineOf([], today)).toMatchObject({ lanes: [], most: 1 });
  });
});
