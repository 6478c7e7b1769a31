import { describe, expect, test } from "vitest";
import { dayOfWords, findReferences, kindOfDocument } from "../../src/grammar/references.js";
import type { Reference } from "../../src/schema/register.js";

const referencesIn = (text: string): Reference[] =>
  findReferences(text, 0, text.length).map(({ reference }) => reference);

type Row = readonly [kind: string | null, number: string | null, date: string | null, text: string];

describe("cited documents", () => {
  test.each<readonly [string, readonly Row[]]>([
    [
      "implement Plan No. 02-KH/BCĐTW dated June 19, 2025 on science",
      [["plan", "02-KH/BCĐTW", "2025-06-19", "Plan No. 02-KH/BCĐTW dated June 19, 2025"]],
    ],
    ["under Decree 69/2024/ND-CP", [["decree", "69/2024/ND-CP", null, "Decree 69/2024/ND-CP"]]],
    ["Resolution No. 57-NQ/TW of the Politburo", [["resolution", "57-NQ/TW", null, "Resolution No. 57-NQ/TW"]]],
    [
      "Resolution No. 57-NQ/TW of December 22, 2024",
      [["resolution", "57-NQ/TW", "2024-12-22", "Resolution No. 57-NQ/TW of December 22, 2024"]],
    ],
    [
      "Official Dispatch No. 25/CD-TTg dated 15/7/2025",
      [["official-dispatch", "25/CD-TTg", "2025-07-15", "Official Dispatch No. 25/CD-TTg dated 15/7/2025"]],
    ],
    ["Directive No. 11 / CT-TTg", [["directive", "11/CT-TTg", null, "Directive No. 11 / CT-TTg"]]],
    ["the content of 193/2025/QH15", [[null, "193/2025/QH15", null, "193/2025/QH15"]]],
    [
      "Resolution No. 57-NQ/TW and Plan No. 02-KH/BCĐTW",
      [
        ["resolution", "57-NQ/TW", null, "Resolution No. 57-NQ/TW"],
        ["plan", "02-KH/BCĐTW", null, "Plan No. 02-KH/BCĐTW"],
      ],
    ],
    ["under Plan 12A/34 of the province", [["plan", "12A/34", null, "Plan 12A/34"]]],
    ["the rates of 12/34 and 2025-2030, 1/7/2025", []],
    ["amend the Law on Tax Administration before May", [["law", null, null, "Law on Tax Administration"]]],
  ])("%j", (text, rows) => {
    const found = referencesIn(text).map((one): Row => [one.kind, one.number, one.date, one.text]);
    expect(found).toEqual(rows);
  });
});

test.each([
  "24/7",
  "disburse 40/61 projects",
  "before 31/7/2025",
  "1-7-2025",
  "Project 06",
  "the period 2026-2030",
  "20% of GDP",
  "the law on its side",
  "a resolution on data",
  "3/4 of localities",
])("no document in: %s", (text) => {
  expect(referencesIn(text)).toEqual([]);
});

test("spans are those of the whole text, in order and apart", () => {
  const text = "Plan No. 02-KH/BCĐTW dated June 19, 2025; Law on Public Debt; Decree No. 69/2024/ND-CP.";
  const found = findReferences(text, 0, text.length);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ reference }) => reference.text));
  expect(found.every(({ end }, at) => end <= (found[at + 1]?.start ?? text.length))).toBe(true);
  expect(findReferences(text, 42, text.length)).toEqual(found.slice(1));
});

test.each([
  ["Resolution", "resolution"],
  ["Resolutions", "resolution"],
  ["Official Dispatches", "official-dispatch"],
  ["Telegram", "official-dispatch"],
  ["Programme", "program"],
  ["resolution", null],
  ["Poem", null],
  [undefined, null],
])("the kind of %s: %s", (words, kind) => {
  expect(kindOfDocument(words)).toBe(kind);
});

test.each([
  ["31/7/2025", "2025-07-31"],
  ["3/7/2025", "2025-07-03"],
  ["July 31, 2025", "2025-07-31"],
  ["31 July 2025", "2025-07-31"],
  ["2025-07-31", "2025-07-31"],
  ["31 July", null],
  ["July 2025", null],
  ["31/2/2025", null],
  ["soon", null],
  [undefined, null],
])("the day of %s: %s", (words, day) => {
  expect(dayOfWords(words)).toBe(day);
});
