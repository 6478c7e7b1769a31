import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { findAgencies } from "../../src/dictionary/lookup.js";
import { lowerBody, lowerBodyId } from "../../src/dictionary/lower-body.js";
import { mergeDictionaries } from "../../src/dictionary/merge.js";

describe("bodies of places below a province", () => {
  test.each<[string, string, string]>([
    ["Nha Trang", "ward", "peoples-committee-of-nha-trang-ward"],
    ["Ba Vì", "commune", "peoples-committee-of-ba-vi-commune"],
    ["Phú Quốc", "special zone", "peoples-committee-of-phu-quoc-special-zone"],
    ["Đà Lạt", "city", "peoples-committee-of-da-lat-city"],
  ])("%s %s has %s, which names it again", (name, unit, id) => {
    expect(lowerBodyId(builtInDictionary, "peoples-committee", name, unit)).toBe(id);
    const body = lowerBody(builtInDictionary, id);
    expect(body).toMatchObject({ id, kind: "peoples-committee" });
    expect(findAgencies(body?.name ?? "", builtInDictionary).found.map(({ agency }) => agency.id)).toEqual([id]);
  });

  test.each([
    "peoples-committee-of-hue-city",
    "peoples-committee-of-nha-trang",
    "peoples-committee-of-ward",
    "ministry-of-finance-ward",
    "peoples-committee-of-atlantis-kingdom",
  ])("%s is none of them", (id) => {
    expect(lowerBody(builtInDictionary, id)).toBeNull();
  });

  test("a dictionary without such a family gives no id", () => {
    expect(lowerBodyId({ lower: [] }, "peoples-committee", "Nha Trang", "ward")).toBeNull();
    expect(lowerBodyId(builtInDictionary, "peoples-council", "Nha Trang", "ward")).toBeNull();
  });

  test("the family of an added dictionary comes first", () => {
    const added = { ...builtInDictionary, lower: [{ kind: "peoples-committee", id: "pc-{id}", name: "PC of {name}" }] };
    const both = mergeDictionaries(builtInDictionary, {
      ...added,
      agencies: [],
      places: [],
    } as typeof builtInDictionary);
    expect(lowerBodyId(both, "peoples-committee", "Nha Trang", "ward")).toBe("pc-nha-trang-ward");
  });

  test("words name them", () => {
    const { found, unread } = findAgencies("the People's Committees of Tan Son and Tan Binh wards", builtInDictionary);
    expect([found.map(({ agency }) => agency.name), unread]).toEqual([
      ["People's Committee of Tan Son Ward", "People's Committee of Tan Binh Ward"],
      [],
    ]);
  });
});
