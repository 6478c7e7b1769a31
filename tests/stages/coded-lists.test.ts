import { describe, expect, test } from "vitest";
import { codesOf } from "../../src/stages/coded-lists.js";

describe("codes of lists", () => {
  test.each([
    ["by the meeting and the point", ["WS3-1  Ministry: pay.", "", "WS3-2  Office: report."], [0, 2]],
    ["with a nought before the number", ["R-09 Review the dams.", "R-10 Repair the gates."], [0, 1]],
    ["set off by a colon", ["REC 1: Review the dams.", "REC 2: Repair the gates."], [0, 1]],
    ["by a word", ["Recommendation 4 - Tie funds to use", "Recommendation 5 - Count wells"], [0, 1]],
  ])("%s", (_, lines, marked) => {
    expect([...codesOf(lines).keys()]).toEqual(marked);
  });

  test.each([
    ["one line alone", ["R-07 Review the dams.", "Repair the gates."]],
    ["numbers that leave some out", ["PM2-1 Sell.", "PM2-5 Buy."]],
    ["names that only a space sets off", ["PMU1 shall dig.", "PMU2 shall fill."]],
    ["quarters", ["Q1: 15 stations", "Q2: 20 stations", "Q3. Sell them"]],
    ["figures behind the code", ["T-1 2025", "T-2 2026"]],
  ])("but not %s", (_, lines) => {
    expect([...codesOf(lines).keys()]).toEqual([]);
  });
});
