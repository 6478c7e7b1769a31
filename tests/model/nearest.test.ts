import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.js";

const ids = ["ministry-of-health", "ministry-of-finance", "ministry-of-home-affairs", "government-office", "lead"];

test.each<[string, string[]]>([
  ["ministry-of-helth", ["ministry-of-health"]],
  ["ministry-of-haelth", ["ministry-of-health"]],
  ["Ministry of Finance", ["ministry-of-finance"]],
  ["office-government", ["government-office"]],
  ["laed", ["lead"]],
  ["foo-bureau", []],
  ["", []],
  ["x".repeat(200), []],
])("%j may be meant to be %j", (word, likeliest) => {
  expect(nearest(word, ids, 1)).toEqual(likeliest);
});

test("of several, the likest first, and of equally like ones the first by code unit", () => {
  expect(nearest("cut", ["dog", "cot", "cat", "Cut-tree"], 2)).toEqual(["cat", "cot"]);
});

test("what is much less like the word than the likest is left out", () => {
  expect(nearest("ministry-of-helth", ["ministry-of-health", "ministry-of-wealth", "ministry-of-finance"])).toEqual([
    "ministry-of-health",
    "ministry-of-wealth",
  ]);
});
