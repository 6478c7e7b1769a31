import { describe, expect, test } from "vitest";
import { head, rowsOf } from "../support/manners.js";

const duesOf = (task: string): unknown[] =>
  rowsOf(`${head}The Ministry of Health shall ${task}`).map(({ due }) => due ?? null);

describe("short labels behind a task", () => {
  test.each([
    ["draft rules on rooms for rent, time of submission: quarter IV/2025.", ["2025-12-31"]],
    ["draft rules on rooms, deadline for completion: October 2025.", ["2025-10-31"]],
    ["reply to the province on the forest; time limit: 10 days from the date of this Notice.", ["2025-07-26"]],
    ["call for investment in the plant. Progress: in Q4/2025.", ["2025-12-31"]],
    ["renew the contracts. To be done within 30 days counting from the signing date of this Notice.", ["2025-08-15"]],
    ["finish the survey in both districts – end of November 2025.", ["2025-11-30"]],
    ["finish the survey in both districts - by September 20, 2025.", ["2025-09-20"]],
  ])("say by when: %s", (task, dues) => {
    expect(duesOf(task)).toEqual(dues);
  });

  test.each([
    "apply Decision No. 5/QD-TTg – July 25, 2025.",
    "carry out the plan 2026 - 2030.",
    "send Report No. 14 (10/2025).",
    "use lines for three groups, time of day: morning.",
  ])("but not what else stands there: %s", (task) => {
    expect(duesOf(task)).toEqual([null]);
  });
});
