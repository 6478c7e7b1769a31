import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { assembleRegister } from "../src/register/assemble.js";
import { parseRegister } from "../src/register/read.js";
import { writeRegister } from "../src/register/write.js";
import { registerSchema } from "../src/schema/register.js";
import { goldDocuments } from "./support/gold.js";
import { extract } from "./support/read.js";

const seeds = goldDocuments("seeds").map(({ text }) => text);

/** Lines and sentences of the seeds, list marks and headings included. */
const pieces = seeds.flatMap((text) => text.split(/\r?\n|(?<=[.;:]) /)).filter((piece) => piece.trim() !== "");

/** Words and marks on which the grammar turns, for texts that hold many of them and little sense. */
const words = fc.constantFrom(
  ..."The Ministry of Finance shall must will to and with by before within from 2025 July 31 , ; : . ( ) “ ” - every monthly People's Committees Hanoi No 365/TB-VPCP preside over coordinate requested submit developing completed the localities it not".split(
    " ",
  ),
);

const joined = (parts: fc.Arbitrary<string>, separators: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(parts, fc.constantFrom(...separators)), { maxLength }).map((list) => list.flat().join(""));

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "any Unicode": fc.string({ unit: "binary", maxLength: 400 }),
  "any UTF-16, halves of pairs included": fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  "shuffled pieces of the seeds": joined(fc.constantFrom(...pieces), [" ", "\n", "\n\n", "\r\n", "; ", "\n- "], 14),
  "words of the grammar": joined(words, [" ", " ", " ", " ", "\n", ""], 90),
};

const runs = { numRuns: 50 };

const registerOf = (text: string) => assembleRegister([extract(text)], builtInDictionary);

/** What a row says, without where it says it. */
const said = (text: string) =>
  extract(text).directives.map(({ source, deadline, ...row }) => ({ ...row, deadline, line: source.line }));

describe.each(Object.entries(texts))("%s", (_, arbitrary) => {
  const holds = (property: (text: string) => void): void => fc.assert(fc.property(arbitrary, property), runs);

  test("every row quotes its source, and rows are ordered by start", () => {
    holds((text) => {
      const { directives } = extract(text);
      for (const { source, action } of directives) {
        expect(text.slice(source.start, source.end)).toBe(action.text);
        expect(source.end).toBeGreaterThan(source.start);
        expect(source.sentence.start).toBeLessThanOrEqual(source.start);
        expect(source.sentence.end).toBeGreaterThanOrEqual(source.end);
        expect(text.slice(0, source.start).split("\n")).toHaveLength(source.line);
      }
      const starts = directives.map(({ source }) => source.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });
  });

  test("no two rows have one id, and none the same words at the same place", () => {
    holds((text) => {
      const { directives } = extract(text);
      expect(new Set(directives.map(({ id }) => id)).size).toBe(directives.length);
      expect(new Set(directives.map(({ source }) => `${source.start}-${source.end}`)).size).toBe(directives.length);
    });
  });

  test("the register satisfies its schema", () => {
    holds((text) => {
      expect(registerSchema.safeParse(registerOf(text)).error).toBeUndefined();
    });
  });

  test("YAML and JSON are read back as they were written", () => {
    holds((text) => {
      const register = registerOf(text);
      for (const format of ["yaml", "json"] as const) {
        expect(parseRegister(writeRegister(register, format), "register")).toEqual({ register, diagnostics: [] });
      }
    });
  });

  test("the same text gives the same bytes twice", () => {
    holds((text) => {
      expect(writeRegister(registerOf(text), "yaml")).toBe(writeRegister(registerOf(text), "yaml"));
    });
  });

  test("line ends of both kinds give the same rows", () => {
    holds((text) => {
      const unix = text.replace(/\r/g, "");
      expect(said(unix.replace(/\n/g, "\r\n"))).toEqual(said(unix));
    });
  });
});

describe("hostile notices", () => {
  const seed = readFileSync(resolve(import.meta.dirname, "../seeds/004_49a2bb8bd14896aa.txt"), "utf8");

  /** Milliseconds that reading takes. */
  const time = (text: string): number => {
    const start = performance.now();
    extract(text);
    return performance.now() - start;
  };

  test.each([
    ["one line of commas", ",".repeat(20_000)],
    ["brackets that never close", "(".repeat(20_000)],
    ["a sentence that never ends", "The Ministry of Finance shall review and ".repeat(1_500)],
    ["one list of bodies", `${"the Ministry of Finance, ".repeat(1_500)} shall report.`],
    ["a number without end", "9".repeat(50_000)],
    ["a word without end", "a".repeat(50_000)],
    ["white space", `${" ".repeat(50_000)}.`],
    ["blank lines", "\n".repeat(10_000)],
    ["list marks", "- ".repeat(20_000)],
    ["colons", "The Ministry of Finance: ".repeat(3_000)],
    ["many tasks in one sentence", `The Ministry of Finance shall ${"review the tax; ".repeat(200)}`],
    ["adverbs", `The Ministry of Finance shall ${"urgently ".repeat(5_000)} report.`],
    ["capitals", "Abc ".repeat(10_000)],
    ["dates", "before July 31, 2025, ".repeat(2_000)],
    ["document numbers", "1-1/1-1/".repeat(5_000)],
  ])("%s is read in seconds", (_, text) => {
    expect(time(text)).toBeLessThan(5_000);
  });

  test("a notice twenty times as long takes no more than a hundred times as long", () => {
    time(seed);
    const once = Math.max(time(seed), 5);
    expect(time(`${seed}\n`.repeat(20))).toBeLessThan(once * 100);
  });
});
