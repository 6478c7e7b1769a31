import { expect, test } from "vitest";
import { eachMatch, prepare } from "../../src/model/matches.js";

test("a pattern that was prepared says what it said before", () => {
  const words = /\b[a-z]+ {2,}|^$/g;
  const found: string[] = [];
  eachMatch(words, "one  two   three", ([match]) => found.push(match));
  expect(found).toEqual(["one  ", "two   "]);
  expect(prepare(words, "four  ")).toBe(words);
  expect(words.lastIndex).toBe(0);
  expect(prepare(/a$/y, "a").test("a")).toBe(true);
});
