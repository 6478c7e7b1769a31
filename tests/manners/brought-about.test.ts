import { describe, expect, test } from "vitest";
import { head, rowsOf } from "../support/manners.js";

/** The last day of the one row that is read. */
const dueOf = (task: string): string | null => {
  const rows = rowsOf(`${head}The Ministry of Health shall ${task}.`);
  expect(rows).toHaveLength(1);
  return rows[0]?.due ?? null;
};

describe("the day behind a participle", () => {
  test.each([
    "have its own rules issued before October 15, 2025",
    "draft the programme of each hospital and get it approved before October 15, 2025",
    "see all the licences published by October 15, 2025",
    "study a higher fee on waste, with a first draft due by October 15, 2025",
  ])("dates the task that is to bring it about: %s", (task) => {
    expect(dueOf(task)).toBe("2025-10-15");
  });

  test.each([
    "inspect contracts signed before October 15, 2025",
    "review the clinics that have contracts approved before October 15, 2025",
    "list the loans due by October 15, 2025",
    "settle the claims of the hospital, with loans due in October 2025",
  ])("and else what it stands with: %s", (task) => {
    expect(dueOf(task)).toBeNull();
  });
});
