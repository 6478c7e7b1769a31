import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../support/read.js";

const seed = (name: string): string => readFileSync(`seeds/${name}`, "utf8");
const page = seed("000_82f3b4f8756f5231.txt");
const other = seed("004_49a2bb8bd14896aa.txt");

const codes = (text: string): string[] => extract(text).diagnostics.map(({ code }) => code);

test("a notice that a pipe has joined behind the end of another is not lost without a word", () => {
  const { diagnostics } = extract(page + other);
  const line = page.split("\n").length;
  expect(diagnostics).toEqual([expect.objectContaining({ severity: "warning", code: "TEXT-BELOW-END" })]);
  expect(diagnostics[0]?.line).toBeGreaterThanOrEqual(line);
});

test("what a page has below its own notice is no other notice", () => {
  expect(codes(page)).toEqual([]);
  expect(codes(`${page}\nMinistries must read this headline\nAll provinces shall see more`)).toEqual([]);
});
