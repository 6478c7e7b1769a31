import { describe, expect, test } from "vitest";
import { listCodeOf } from "../../src/lexicon/list-codes.js";

describe("the code that a line begins with", () => {
  test.each<readonly [line: string, series: string, number: number]>([
    ["AP5-1  MAUR: revise the norms", "AP5-", 1],
    ["R-07 Ministry of Finance to pay", "R-", 7],
    ["ACTION 2.1: Ministry of Finance to pay", "ACTION 2.", 1],
    ["WG12: call the members", "WG", 12],
  ])("%j", (line, series, number) => {
    expect(listCodeOf(line)).toMatchObject({ series, number });
  });

  test.each([
    "Q1: collect the fees",
    "FY25: pay the divers",
    "QL1: repair the kerbs",
    "NH5 - repair the kerbs",
    "COVID-19 vaccines are to be bought",
    "PM10 must be measured",
  ])("%j begins with none", (line) => {
    expect(listCodeOf(line)).toBeNull();
  });
});
