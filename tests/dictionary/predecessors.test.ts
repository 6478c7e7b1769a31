import { expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { successionOf } from "../../src/dictionary/succession.js";
import { agency } from "./agency.js";

const agencies = [
  agency("a", { successors: ["b"] }),
  agency("b", { successors: ["c"] }),
  agency("c"),
  agency("x", { successors: ["y"] }),
  agency("y", { successors: ["x"] }),
];

test.each([
  ["c", ["a", "b", "c"]],
  ["b", ["a", "b"]],
  ["a", ["a"]],
  ["x", ["x", "y"]],
  ["unknown", ["unknown"]],
])("%s", (id, line) => {
  expect([...successionOf({ agencies }).predecessorsOf(id)].sort()).toEqual(line);
});

test("a body of a merged province", () => {
  expect(successionOf(builtInDictionary).predecessorsOf("peoples-committee-of-bac-ninh")).toContain(
    "peoples-committee-of-bac-giang",
  );
});
