import { describe, expect, test } from "vitest";
import { compilePattern } from "../../src/grammar/pattern.js";
import { chunksOf } from "../support/read.js";

/** The words that the pattern matches at the front of the text, or null. */
function matched(pattern: string, text: string): string | null {
  const chunks = chunksOf(text);
  const match = compilePattern(pattern).match(chunks, 0);
  if (match === null) return null;
  return match.end === match.start ? "" : text.slice(chunks[match.start]?.start, chunks[match.end - 1]?.end);
}

type Case = readonly [pattern: string, text: string, matched: string | null];

describe("elements", () => {
  test.each<Case>([
    ["shall", "shall report", "shall"],
    ["shall", "must report", null],
    ["shall|must", "must report", "must"],
    ["@modal", "will report", "will"],
    ["@modal", "report", null],
    ["~lead", "leading the work", "leading"],
    ["~lead", "led the work", "led"],
    ["~lead:base", "leading the work", null],
    ["~lead:ing", "leading the work", "leading"],
    ["~report:s", "reports it", "reports"],
    ["~report:s", "report it", null],
    ["~take:part", "taken over", "taken"],
    ["~take:past", "took over", "took"],
    ["<verb:base>", "develop it", "develop"],
    ["<verb:base>", "developing it", null],
    ["<verb>", "developing it", "developing"],
    ["<verb>", "the plan", null],
    ["<agency>", "the Ministry of Finance acts", "the Ministry of Finance"],
    ["<agency>", "finance acts", null],
    ["<time>", "before July 31, 2025 act", "before July 31, 2025"],
    ["<reference>", "Plan No. 02-KH/BCĐTW dated June 19, 2025 holds", "Plan No. 02-KH/BCĐTW dated June 19, 2025"],
    ["<number>", "25 tasks", "25"],
    ["<word>", "25 tasks", null],
    ["<any>", ", and", ","],
    ["@adverb", "urgently act", "urgently"],
    // Read as a time, and an adverb as well.
    ["@adverb", "regularly act", "regularly"],
    ["@adverb", "before July 31, 2025 act", null],
  ])("%s in %j: %j", (pattern, text, words) => {
    expect(matched(pattern, text)).toBe(words);
  });
});

describe("repetition and groups", () => {
  test.each<Case>([
    ["very? good", "good work", "good"],
    ["very? good", "very good work", "very good"],
    ["very* good", "very very good", "very very good"],
    ["very+ good", "good", null],
    ["very+ good", "very good", "very good"],
    ["( very | quite ) good", "quite good", "quite good"],
    ["( very | quite ) good", "rather good", null],
    ["( very much )? good", "very much good", "very much good"],
    ["( very much )? good", "very good", null],
    ["( a ( b | c ) d )+", "a b d a c d", "a b d a c d"],
    // As many as possible, and fewer where the rest needs one.
    ["<word>* good", "all good and good", "all good and good"],
    ["<word>* good things", "good good things", "good good things"],
    ["<word>+", "", null],
    ["good?", "bad", ""],
    ["( a? )*", "b", ""],
  ])("%s in %j: %j", (pattern, text, words) => {
    expect(matched(pattern, text)).toBe(words);
  });

  // A group takes its first alternative that fits, and does not come back for another.
  test("the order of alternatives counts", () => {
    expect(matched("( so | so that )", "so that it")).toBe("so");
    expect(matched("( so that | so )", "so that it")).toBe("so that");
  });
});

test("matches at an index, not after it", () => {
  const chunks = chunksOf("we shall report");
  const pattern = compilePattern("shall");
  expect([0, 1, 2, 3].map((at) => pattern.match(chunks, at)?.end ?? null)).toEqual([null, 2, null, null]);
});

test.each([
  ["@nothing", /unknown word class @nothing/],
  ["~lead:passive", /unknown verb form "passive"/],
  ["<verb:passive>", /unknown verb form "passive"/],
  ["<person>", /unknown class <person>/],
  ["( a | b", /missing \)/],
  ["a )", /unbalanced \)/],
])("%s is refused when it is compiled", (pattern, message) => {
  expect(() => compilePattern(pattern)).toThrow(message);
});
