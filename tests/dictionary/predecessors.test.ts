import { expect, test } from "vitest";
import type { Agency } from "../../src/dictionary/agency.js";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { successionOf } from "../../src/dictionary/succession.js";

const agency = (id: string, ...successors: string[]): Agency => ({
  id,
  name: id,
  vietnamese: null,
  kind: "ministry",
  names: [id],
  abbreviations: [],
  short: [],
  heads: [],
  place: null,
  since: null,
  until: null,
  successors,
});

const agencies = [agency("a", "b"), agency("b", "c"), agency("c"), agency("x", "y"), agency("y", "x")];

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
