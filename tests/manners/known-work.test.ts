import { describe, expect, test } from "vitest";
import { head, rowsOf } from "../support/manners.js";

const duesOf = (tasks: string): unknown[] =>
  rowsOf(`${head}The Ministry of Health shall ${tasks}`).map(({ due }) => due ?? null);

describe("work that the next sentence names again", () => {
  test.each([
    "carry out a joint inspection of every clinic. The inspection shall be completed by August 31, 2025.",
    "direct hospitals to review their stocks. This review is to be finished by August 31, 2025.",
    "guide communes. The guidance shall be issued by August 31, 2025.",
    "undertake a new audit of licences; the audit must be concluded by August 31, 2025.",
    "undertake a new audit of licences. The audit must be concluded by August 31, 2025.",
  ])("is dated by it: %s", (tasks) => {
    expect(duesOf(tasks)).toEqual(["2025-08-31", "2025-08-31"]);
  });

  test.each([
    ["develop a plan. The plan must be completed by August 31, 2025.", [null, "2025-08-31"]],
    ["launch a campaign. The campaign is to be concluded by August 31, 2025.", [null, "2025-08-31"]],
    ["inspect every clinic. The inspection is to be fair.", [null]],
    [
      "review the fees by August 1, 2025. The review shall be completed by August 31, 2025.",
      ["2025-08-01", "2025-08-31"],
    ],
  ])("but not other work, nor what has a day of its own: %s", (tasks, dues) => {
    expect(duesOf(tasks)).toEqual(dues);
  });
});
