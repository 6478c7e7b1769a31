import { describe, expect, test } from "vitest";
import { isNamedDay, namedDay, namedDayRules } from "../../../src/register/due/named-days.js";
import { pickedSeries } from "../../../src/register/due/series.js";

const from = "2025-07-16";

test("every rule has a name of its own", () => {
  const names = namedDayRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(namedDayRules)("$name", ({ repeat, examples, counterExamples, pattern }) => {
  test("shows what it reads and what not", () => {
    expect([examples.length, counterExamples.length]).not.toContain(0);
  });

  test.each([...examples])("%s: %s", (words, day) => {
    const named = namedDay(repeat, words);
    if (named === null) throw new Error("no day is named");
    expect(pattern.test(words)).toBe(true);
    expect(pickedSeries((at) => isNamedDay(at, named)).onOrAfter(from)).toBe(day);
  });

  test.each([...counterExamples])("no day: %s", (words) => {
    expect(namedDay(repeat, words)).toBeNull();
  });
});

test.each([
  ["daily", "every day until July 31"],
  ["every 2 weeks", "every second Friday"],
  ["regular", "regularly, on Mondays"],
  ["monthly", "by the 45th of each month"],
])("%s: no day is read from %s", (repeat, words) => {
  expect(namedDay(repeat, words)).toBeNull();
});

test("the 31st of a shorter month is its last day", () => {
  const named = namedDay("monthly", "by the 31st of each month");
  if (named === null) throw new Error("no day is named");
  expect(isNamedDay("2025-02-28", named)).toBe(true);
  expect(isNamedDay("2025-01-30", named)).toBe(false);
});
