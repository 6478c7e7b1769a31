import { describe, expect, test } from "vitest";
import { normalizeWord } from "../../src/grammar/spelled-word.js";
import { tokenize } from "../../src/grammar/tokenize.js";

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);

describe("tokens", () => {
  test.each([
    ["The Ministry shall report.", ["the", "ministry", "shall", "report", "."]],
    ["People's Committees", ["people", "'s", "committees"]],
    ["People’s Committees", ["people", "'s", "committees"]],
    ["the ministries' plans", ["the", "ministries", "'", "plans"]],
    ["isn't", ["isn", "'t"]],
    ["centrally-run cities", ["centrally", "run", "cities"]],
    ["2026-2030", ["2026", "-", "2030"]],
    ["2-level", ["2", "-", "level"]],
    ["a - b", ["a", "-", "b"]],
    ["1,234.5 dong", ["1,234.5", "dong"]],
    ["31/7/2025", ["31/7/2025"]],
    ["3 p.m.", ["3", "p", ".", "m", "."]],
    ["25th", ["25", "th"]],
    ["Q1", ["q1"]],
    ["“Act,” he said", ['"', "act", ",", '"', "he", "said"]],
    ["Hà Nội – Đà Nẵng", ["ha", "noi", "-", "da", "nang"]],
    ["ministries\u200b and\ufeff agencies", ["ministries", "and", "agencies"]],
    ["", []],
    [" \t\r\n", []],
  ])("%j", (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

test("every token slices to its words", () => {
  const text = "Đà Nẵng’s centrally-run 😀 “cities” – 31/7/2025;";
  for (const { start, end, norm } of tokenize(text)) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end).length, norm).toBe(end - start);
  }
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Đà",
    "Nẵng",
    "’s",
    "centrally",
    "run",
    "😀",
    "“",
    "cities",
    "”",
    "–",
    "31/7/2025",
    ";",
  ]);
});

test("offsets are those of the whole text", () => {
  const text = "Before that. Localities act.";
  expect(tokenize(text, 13, 23)).toMatchObject([{ norm: "localities", start: 13, end: 23 }]);
});

test.each([
  ["centrally-run", [false, true]],
  ["one two", [false, false]],
  ["one -two", [false, false, false]],
  ["2-level", [false, false, false]],
])("%j: joined by a hyphen %j", (text, joined) => {
  expect(tokenize(text).map((token) => token.joined)).toEqual(joined);
});

test.each([["Ministry ministry Đà ấn 25 (", [true, false, true, false, false, false]]])(
  "%j: capitals %j",
  (text, capitals) => {
    expect(tokenize(text).map(({ capital }) => capital)).toEqual(capitals);
  },
);

test.each([
  ["Minis\u00ADtry of", ["ministry", "of"]],
  ["Min\u200Bist\u200Dry\u2060 of", ["ministry", "of"]],
  ["\uFEFFMinistry\u200B of", ["ministry", "of"]],
  ["\uFB01nance and \uFB02oods", ["finance", "and", "floods"]],
  // A space of no width between words is none that parts them, as it looks on the page; others do.
  ["Ministry\u00A0of\u2009Finance", ["ministry", "of", "finance"]],
])("%j is read through what has no width", (text, norms) => {
  const tokens = tokenize(text);
  expect(tokens.map(({ norm }) => norm)).toEqual(norms);
  // The words of the text are kept as they stand there, without what only touches them.
  expect(tokens.map(({ start, end }) => normalizeWord(text.slice(start, end)))).toEqual(norms);
});

test.each([
  ["MINISTRY", "ministry"],
  ["Đồng", "dong"],
  ["ĐỒNG", "dong"],
  ["Nẵng", "nang"],
  // Not the dotless i of Turkish.
  ["INSPECTORATE", "inspectorate"],
])("%s is compared as %s", (word, norm) => {
  expect(normalizeWord(word)).toBe(norm);
});
