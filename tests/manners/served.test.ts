import { describe, expect, test } from "vitest";
import { head, rowsOf } from "../support/manners.js";

/** The last day of the one row that is read. */
const dueOf = (task: string): string | null => {
  const rows = rowsOf(`${head}The Ministry of Health shall ${task}.`);
  expect(rows).toHaveLength(1);
  return rows[0]?.due ?? null;
};

describe("days that run from each case", () => {
  test.each([
    "answer written questions within 3 working days",
    "respond to queries of hospitals within 05 days",
    "guide the departments in granting practice permits to doctors within ten working days",
    "notify the Ministry of Finance of any change of the contract within 15 days",
    "take down within 48 hours any listing that breaks the law",
    "answer each question from communes within two weeks",
  ])("are not counted from the notice: %s", (task) => {
    expect(dueOf(task)).toBeNull();
  });

  test.each([
    ["answer the questions of the province within 10 days", "2025-07-26"],
    ["answer 12 questions from the delegates within 10 days", "2025-07-26"],
    ["reply to the hospital within ten days", "2025-07-26"],
    ["answer questions and submit a report within 10 days", "2025-07-26"],
    ["circulate the minutes within 10 days", "2025-07-26"],
    ["issue guidance on permits within 10 days", "2025-07-26"],
  ])("but from its day where the work is done once: %s", (task, due) => {
    expect(dueOf(task)).toBe(due);
  });
});
