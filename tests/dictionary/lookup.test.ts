import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { findAgencies } from "../../src/dictionary/lookup.js";
import { mentionsIn } from "../support/read.js";

const found = (words: string, on: string | null = null): string[] =>
  findAgencies(words, builtInDictionary, on).found.map(({ agency }) => agency.id);

const phrases: readonly [words: string, ids: readonly string[]][] = [
  ["Ministry of Finance", ["ministry-of-finance"]],
  ["the Minister of Finance", ["ministry-of-finance"]],
  ["MOF", ["ministry-of-finance"]],
  ["Bộ Tài chính", ["ministry-of-finance"]],
  ["the Ministries of Health and Finance", ["ministry-of-health", "ministry-of-finance"]],
  ["Hanoi", ["peoples-committee-of-hanoi"]],
  ["Hue and Da Nang cities", ["peoples-committee-of-hue", "peoples-committee-of-da-nang"]],
  ["the People's Committees of Da Nang and Hue cities", ["peoples-committee-of-da-nang", "peoples-committee-of-hue"]],
  ["ministries, sectors and localities", ["ministries", "agencies", "localities"]],
];

describe("what words name", () => {
  test.each(phrases)("%s", (words, ids) => {
    const { unread } = findAgencies(words, builtInDictionary);
    expect([found(words), unread]).toEqual([ids, []]);
  });

  test.each(phrases)("as extraction reads it: %s", (words) => {
    expect(found(words, "2025-07-16")).toEqual(mentionsIn(words, "2025-07-16").map(({ agency }) => agency));
  });

  test("a person after an office, and the words of each body", () => {
    const words = "Deputy Prime Minister Nguyen Chi Dung and the Ministries of Health and Finance";
    const bodies = findAgencies(words, builtInDictionary).found;
    expect(bodies.map((body) => [body.words, body.person])).toEqual([
      ["Deputy Prime Minister Nguyen Chi Dung", "Nguyen Chi Dung"],
      ["the Ministries of Health", null],
      ["Finance", null],
    ]);
    for (const body of bodies) expect(words.slice(body.start, body.end)).toBe(body.words);
  });
});

describe("on a day", () => {
  test.each<[string, string, string]>([
    ["Ministry of Agriculture", "2024-06-01", "ministry-of-agriculture-and-rural-development"],
    ["Ministry of Agriculture", "2025-06-01", "ministry-of-agriculture-and-environment"],
  ])("%s on %s: %s", (words, on, id) => {
    expect(found(words, on)).toEqual([id]);
  });

  test.each<[string | null, boolean]>([
    [null, true],
    ["2025-02-28", true],
    ["2025-03-01", false],
  ])("whether it stood: %s", (on, standsOnDay) => {
    expect(findAgencies("Ministry of Transport", builtInDictionary, on).found).toMatchObject([
      { agency: { id: "ministry-of-transport" }, standsOnDay, heirs: ["ministry-of-construction"] },
    ]);
  });
});

describe("what names nothing", () => {
  test.each<[string, string[], string[]]>([
    ["xyzzy", [], ["xyzzy"]],
    // In a notice a name has its capitals.
    ["ministry of finance", [], ["ministry of finance"]],
    ["the Ministry of Health and the Foo Bureau", ["ministry-of-health"], ["Foo Bureau"]],
    ["Foo Bureau, the Ministry of Health", ["ministry-of-health"], ["Foo Bureau"]],
    ["and the", [], []],
    ["", [], []],
  ])("%j", (words, ids, unread) => {
    const lookup = findAgencies(words, builtInDictionary);
    expect([found(words), lookup.unread.map((part) => part.words)]).toEqual([ids, unread]);
  });

  test("the nearest names of each stretch", () => {
    const [unread] = findAgencies("Ministry of Helth", builtInDictionary).unread;
    expect(unread?.nearest[0]).toEqual({
      id: "ministry-of-health",
      name: "Ministry of Health",
      like: "Ministry of Health",
      similarity: 0.94,
    });
  });
});
