import { expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { listAgencies } from "../../src/dictionary/list.js";
import { agencyKinds } from "../../src/schema/dictionary.js";

test("every body once, by kind and then by id", () => {
  const all = listAgencies(builtInDictionary);
  expect(all).toHaveLength(builtInDictionary.agencies.length);
  const keys = all.map(({ kind, id }) => `${String(agencyKinds.indexOf(kind)).padStart(2, "0")} ${id}`);
  expect(keys).toEqual([...keys].sort());
});

test.each<[string, string[], string[]]>([
  ["2025-02-28", ["ministry-of-transport"], ["ministry-of-agriculture-and-environment"]],
  ["2025-03-01", ["ministry-of-agriculture-and-environment"], ["ministry-of-transport"]],
])("the ministries of %s", (on, there, notThere) => {
  const ids = listAgencies(builtInDictionary, { kind: "ministry", on }).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...there, "ministry-of-health"]));
  expect(ids).not.toEqual(expect.arrayContaining(notThere));
  expect(ids).not.toContain("government-office");
});
