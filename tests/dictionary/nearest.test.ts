import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { nearestBodies } from "../../src/dictionary/nearest.js";

describe("the nearest bodies", () => {
  test.each<[string, string]>([
    ["Ministry of Helth", "ministry-of-health"],
    ["MINISTRY OF HEALTH", "ministry-of-health"],
    ["ministry for finance", "ministry-of-finance"],
    ["Finnance Minister", "ministry-of-finance"],
    ["Hanoy", "peoples-committee-of-hanoi"],
    ["Goverment Office", "government-office"],
    ["Vietnam Forest Corp", "vietnam-forest-corporation"],
    ["Bo Tai chinh", "ministry-of-finance"],
  ])("%s: %s", (words, id) => {
    expect(nearestBodies(words, builtInDictionary)[0]?.id).toBe(id);
  });

  test.each(["xyzzy", "", "—", "Ombudsman"])("of %j there is none", (words) => {
    expect(nearestBodies(words, builtInDictionary)).toEqual([]);
  });

  test("a shared word that many names have makes them no neighbours", () => {
    const ids = nearestBodies("Ministry of Magic", builtInDictionary).map(({ id }) => id);
    expect(ids).not.toContain("ministry-of-health");
  });

  test("the likest first, no more than asked for, each body once", () => {
    const near = nearestBodies("Department of Customs and Taxation", builtInDictionary, 3);
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near.length).toBeGreaterThan(1);
    expect(near.map(({ similarity }) => similarity)).toEqual(near.map((one) => one.similarity).sort((a, b) => b - a));
    expect(new Set(near.map(({ id }) => id)).size).toBe(near.length);
  });
});
