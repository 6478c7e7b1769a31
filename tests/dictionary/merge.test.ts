import { expect, test } from "vitest";
import type { Agency, Dictionary } from "../../src/dictionary/agency.js";
import { mergeDictionaries } from "../../src/dictionary/merge.js";
import { agency } from "./agency.js";

const dictionary = (name: string, agencies: Agency[], places: Dictionary["places"] = []): Dictionary => ({
  name,
  version: "1",
  agencies,
  places,
  lower: [],
});

const merged = (base: Agency[], added: Agency[]): readonly Agency[] =>
  mergeDictionaries(dictionary("base", base), dictionary("added", added)).agencies;

test("entries are added, or replace those of their id where they stand", () => {
  const newer = agency("b", { name: "newer" });
  expect(merged([agency("a"), agency("b"), agency("c")], [newer, agency("d")])).toEqual([
    agency("a"),
    newer,
    agency("c"),
    agency("d"),
  ]);
});

test("name and version tell of both", () => {
  expect(mergeDictionaries(dictionary("vn", []), dictionary("ours", []))).toMatchObject({
    name: "vn+ours",
    version: "1+1",
  });
});

test.each<[string, Partial<Agency>, Partial<Agency>, Partial<Agency>]>([
  ["a name", { names: ["Ministry of X", "X"] }, { names: ["the same", "ministry  of x"] }, { names: ["X"] }],
  ["a head", { heads: ["Minister"] }, { heads: ["minister"] }, { heads: [] }],
  ["an abbreviation", { abbreviations: ["MX", "mx"] }, { abbreviations: ["MX"] }, { abbreviations: ["mx"] }],
  [
    "nothing at another time",
    { names: ["X"], until: "2024-12-31" },
    { names: ["X"], since: "2025-01-01" },
    { names: ["X"] },
  ],
])("the base gives up %s that the added one claims", (_, base, added, left) => {
  expect(merged([agency("a", base)], [agency("b", added)])[0]).toMatchObject(left);
});

test("a place that is described again keeps the bodies that only the base made", () => {
  const hue = { id: "hue", name: "Hue", unit: "city", names: ["Hue"], since: null, until: null } as const;
  const base = dictionary("a", [], [{ ...hue, actor: "pc-of-hue", bodies: { "peoples-committee": "pc-of-hue" } }]);
  const added = dictionary("b", [], [{ ...hue, names: ["Hue", "Huế"], actor: null, bodies: { unit: "u-of-hue" } }]);
  expect(mergeDictionaries(base, added).places).toEqual([
    {
      ...hue,
      names: ["Hue", "Huế"],
      actor: "pc-of-hue",
      bodies: { "peoples-committee": "pc-of-hue", unit: "u-of-hue" },
    },
  ]);
});
