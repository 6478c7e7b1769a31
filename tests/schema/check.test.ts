import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkAgainst, mostIssues } from "../../src/schema/check.js";

const schema = z.strictObject({
  name: z.string(),
  rows: z.array(z.strictObject({ id: z.int(), words: z.array(z.string()).default([]) })),
  more: z.array(z.string()).default([]),
});

const rows = (count: number, id: (at: number) => unknown = (at) => at): unknown[] =>
  Array.from({ length: count }, (_, at) => ({ id: id(at) }));

const issuesOf = (value: unknown) => checkAgainst(schema, value).issues ?? [];

describe("long lists", () => {
  test("become what a short one does, defaults filled in", () => {
    const { value } = checkAgainst(schema, { rows: rows(2_500), name: "n" });
    expect(value).toEqual(schema.parse({ name: "n", rows: rows(2_500) }));
    expect(Object.keys(value ?? {})).toEqual(["name", "rows", "more"]);
  });

  test("a wrong item is named by its place in the whole list, with what is wrong elsewhere", () => {
    const issues = issuesOf({ rows: rows(2_500, (at) => (at === 2_345 ? "x" : at)), name: 1, more: [] });
    expect(issues.map(({ path }) => path)).toEqual([["name"], ["rows", 2_345, "id"]]);
  });

  test("two of them", () => {
    const issues = issuesOf({
      rows: rows(1_500, (at) => (at === 1_400 ? "x" : at)),
      name: "n",
      more: rows(1_200).map((_, at) => (at === 1_100 ? 0 : "x")),
    });
    expect(issues.map(({ path }) => path)).toEqual([
      ["rows", 1_400, "id"],
      ["more", 1_100],
    ]);
  });

  test("of nothing but wrong items are told up to the bound", () => {
    expect(issuesOf({ rows: rows(200_000, () => "x"), name: "n" })).toHaveLength(mostIssues);
    expect(issuesOf({ rows: Array(3_000_000).fill(0), name: "n" })).toHaveLength(mostIssues);
  });
});

describe("what is too long to be meant is said in a word", () => {
  test.each<[string, unknown, (string | number)[], RegExp]>([
    [
      "a list in a row",
      { name: "n", rows: [{ id: 1, words: Array(100_000).fill(0) }] },
      ["rows", 0, "words"],
      /^has 100000 items/,
    ],
    ["a list in a list", { name: "n", rows: [Array(20_001).fill(0)] }, ["rows", 0], /^has 20001 items/],
    [
      "keys",
      { name: "n", rows: [], ...Object.fromEntries(rows(5_000).map((_, at) => [`k${at}`, at])) },
      [],
      /^has 5002 keys/,
    ],
  ])("%s", (_, value, path, message) => {
    expect(issuesOf(value)).toEqual([{ path, message: expect.stringMatching(message) }]);
  });
});

test.each([
  ["the whole", `{"name": "n", "rows": [], "__proto__": {"x": 1}}`, ["__proto__"]],
  ["a row", `{"name": "n", "rows": [{"id": 1, "__proto__": {"x": 1}}]}`, ["rows", 0, "__proto__"]],
  [
    "a long list's whole",
    `{"name": "n", "rows": ${JSON.stringify(rows(1_001))}, "__proto__": {"x": 1}}`,
    ["__proto__"],
  ],
])("a key __proto__ in %s is an unknown key, and no prototype", (_, json, path) => {
  expect(issuesOf(JSON.parse(json))).toEqual([{ path, message: expect.stringMatching(/^unknown key; remove it/) }]);
  expect(({} as { x?: number }).x).toBeUndefined();
});
