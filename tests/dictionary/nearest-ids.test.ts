import { expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { nearestIds } from "../../src/dictionary/nearest-ids.js";

const near = nearestIds(builtInDictionary.agencies);

test.each([
  ["ministry-of-finanse", "ministry-of-finance"],
  ["ministry of health", "ministry-of-health"],
  ["MOF", "ministry-of-finance"],
  ["Bộ Tài chính", "ministry-of-finance"],
  ["transport", "ministry-of-transport"],
  ["Minister of Justice", "ministry-of-justice"],
])("%s", (asked, id) => {
  expect(near(asked)[0]).toBe(id);
});

test.each([["zzzzzz"], ["the"], [""]])("nothing is near %j", (asked) => {
  expect(near(asked)).toEqual([]);
});

test("three at most", () => {
  expect(near("peoples-committee-of")).toHaveLength(3);
});
