import { expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { nearestIds } from "../../src/dictionary/nearest-ids.js";

test.each([
  ["ministry-of-finanse", "ministry-of-finance"],
  ["ministry of health", "ministry-of-health"],
  ["MOF", "ministry-of-finance"],
  ["Bộ Tài chính", "ministry-of-finance"],
  ["transport", "ministry-of-transport"],
  ["Minister of Justice", "ministry-of-justice"],
])("%s", (asked, id) => {
  expect(nearestIds(asked, builtInDictionary.agencies)[0]).toBe(id);
});

test.each([["zzzzzz"], ["the"], [""]])("nothing is near %j", (asked) => {
  expect(nearestIds(asked, builtInDictionary.agencies)).toEqual([]);
});

test("three at most", () => {
  expect(nearestIds("peoples-committee-of", builtInDictionary.agencies)).toHaveLength(3);
});
