import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, markedIn, segmentsOf } from "../../../src/report/view/segments.js";
import { visibleParts } from "../../../src/report/view/visible.js";

describe("lines", () => {
  test.each<[string, string[]]>([
    ["a\nb", ["a", "b"]],
    ["a\r\nb\r\n", ["a", "b"]],
    ["a\rb", ["a", "b"]],
    ["\n\nx", ["", "", "x"]],
    ["", [""]],
  ])("%j", (text, lines) => {
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});

describe("segments", () => {
  const text = "The ministry shall submit a plan by July 31.";
  const spans = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);

  test("cover their line once, whatever the marks", () => {
    const line = { start: 4, end: 40 };
    fc.assert(
      fc.property(fc.array(spans), fc.array(spans), (marks, actions) => {
        const marked = {
          marks: marks.map((span) => ({ ...span, kind: "agency" as const })),
          actions: actions.map((span, index) => ({ ...span, index })),
          places: [],
        };
        const segments = segmentsOf(line, markedIn(line, marked));
        expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.slice(4, 40));
        for (const { start, end, rows } of segments) {
          const over = actions.flatMap((span, index) => (span.start <= start && end <= span.end ? [index] : []));
          expect([...rows].sort()).toEqual(over.sort());
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the shortest action is the first, and begins where it begins", () => {
    const actions = [
      { index: 0, start: 0, end: 44 },
      { index: 1, start: 19, end: 32 },
    ];
    const segments = segmentsOf({ start: 0, end: 44 }, { marks: [], actions, places: [] });
    expect(segments.map(({ rows, begins }) => [rows, begins])).toEqual([
      [[0], [0]],
      [[1, 0], [1]],
      [[0], []],
    ]);
  });
});

test.each([
  ["plain text, tabs\tand\nlines", [{ text: "plain text, tabs\tand\nlines" }]],
  ["a\u202Eb", [{ text: "a" }, { code: "U+202E" }, { text: "b" }]],
  ["\u0007\u2066", [{ code: "U+0007" }, { code: "U+2066" }]],
  ["tiếng Việt, 中文, עברית", [{ text: "tiếng Việt, 中文, עברית" }]],
])("characters that act are named: %j", (text, parts) => {
  expect(visibleParts(text)).toEqual(parts);
});
