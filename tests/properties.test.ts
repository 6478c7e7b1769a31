import fc from "fast-check";
import { describe, expect, test as vitestTest } from "vitest";
import { builtInDictionary } from "../src/dictionary/builtin.js";
import { successionOf } from "../src/dictionary/succession.js";
import { assembleRegister } from "../src/register/assemble.js";
import { diffRegisters } from "../src/register/diff/diff.js";
import { parseRegister } from "../src/register/read.js";
import { writeRegister } from "../src/register/write.js";
import { registerSchema } from "../src/schema/register.js";
import { goldDocuments, goldSets } from "./support/gold.js";
import { explain, extract } from "./support/read.js";

const notices = goldSets.flatMap((set) => goldDocuments(set).map(({ text }) => text));

const cutAt = (cut: RegExp): string[] =>
  notices.flatMap((text) => text.split(cut)).filter((piece) => piece.trim() !== "");

/** Of all notices at hand: lines and sentences, list marks and headings included; clauses; words with their marks. */
const pieces = cutAt(/\r?\n|(?<=[.;:]) /);
const clauses = cutAt(/\r?\n|(?<=[.;:,]) | (?=and |to |by |with |before )/);
const wordsOfNotices = cutAt(/\s+/);

/** Characters that are read as nothing, turn the direction, join, break lines, or are half a character. */
const oddities = fc.constantFrom(
  ..."\0\u0007\u001b\u0085\u00a0\u00ad\u0301\u0323\u061c\u200b\u200d\u200e\u2028\u2029\u202e\u2066\u2069\ufeff\ufffe\ufffd\r\t\v\f".split(
    "",
  ),
  "\ud83d",
  "\ude00",
  "\u{1f600}",
  "\u{1d400}",
  "İ",
  "ß",
  "ﬁ",
  "đ",
  "Ｎｏ",
);

/** Words and marks on which the grammar turns, for texts that hold many of them and little sense. */
const words = fc.constantFrom(
  ..."The Ministry of Finance shall must will to and with by before within from 2025 July 31 , ; : . ( ) “ ” - every monthly People's Committees Hanoi No 365/TB-VPCP preside over coordinate requested submit developing completed the localities it not".split(
    " ",
  ),
);

/** One of a list that is too long to be arguments of a call. */
const oneOf = (list: readonly string[]): fc.Arbitrary<string> =>
  fc.nat({ max: list.length - 1 }).map((at) => list[at] ?? "");

const joined = (parts: fc.Arbitrary<string>, separators: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(parts, fc.constantFrom(...separators)), { maxLength }).map((list) => list.flat().join(""));

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "any Unicode": fc.string({ unit: "binary", maxLength: 400 }),
  "any UTF-16, halves of pairs included": fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  "shuffled pieces of the seeds": joined(oneOf(pieces), [" ", "\n", "\n\n", "\r\n", "; ", "\n- "], 14),
  "shuffled clauses of notices": joined(oneOf(clauses), [" ", " ", ", ", "; ", " and ", ". ", ":\n"], 30),
  "shuffled words of notices": joined(oneOf(wordsOfNotices), [" ", " ", " ", " ", "\n", ", "], 80),
  "pieces of notices and odd characters": fc
    .array(fc.tuple(fc.oneof(oneOf(clauses), oneOf(wordsOfNotices), oddities), oddities), {
      maxLength: 25,
    })
    .map((parts) => parts.map(([piece, odd], at) => (at % 3 === 0 ? piece + odd : `${piece} `)).join("")),
  "notices with characters taken out and put in": fc
    .tuple(
      oneOf(notices),
      fc.nat(),
      fc.array(fc.tuple(fc.nat({ max: 800 }), fc.nat({ max: 6 }), oddities), { maxLength: 12 }),
    )
    .map(([notice, from, edits]) => {
      const start = from % notice.length;
      return edits.reduce(
        (text, [at, length, odd]) => text.slice(0, at) + odd + text.slice(at + length),
        notice.slice(start, start + 900),
      );
    }),
  "words of the grammar": joined(words, [" ", " ", " ", " ", "\n", ""], 90),
};

/**
 * The same texts in every run, so that a change is what breaks a property. For more and others:
 * `PROPERTY_RUNS=20000 PROPERTY_SEED=7 npx vitest run tests/properties.test.ts`.
 */
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 25), seed: Number(process.env.PROPERTY_SEED ?? 1) };
/** Milliseconds: the tests' own limit is made for the runs of CI. */
const patience = Math.max(20_000, runs.numRuns * 200);

const succession = successionOf(builtInDictionary);

const registerOf = (text: string) => assembleRegister([extract(text)], builtInDictionary);

/** What a row says, without where it says it. */
const said = (text: string) =>
  extract(text).directives.map(({ source, deadline, ...row }) => ({ ...row, deadline, line: source.line }));

describe.each(Object.entries(texts))("%s", (_, arbitrary) => {
  const holds = (property: (text: string) => void): void => fc.assert(fc.property(arbitrary, property), runs);
  const test = (name: string, work: () => void): void => vitestTest(name, work, patience);

  test("every row quotes its source, and rows stand in order without overlap", () => {
    holds((text) => {
      const { directives } = extract(text);
      for (const { source, action } of directives) {
        expect(text.slice(source.start, source.end)).toBe(action.text);
        expect(source.end).toBeGreaterThan(source.start);
        expect(source.sentence.start).toBeLessThanOrEqual(source.start);
        expect(source.sentence.end).toBeGreaterThanOrEqual(source.end);
        expect(text.slice(0, source.start).split("\n")).toHaveLength(source.line);
      }
      for (const [at, { source }] of directives.slice(1).entries())
        expect(source.start).toBeGreaterThanOrEqual(directives[at]?.source.end ?? 0);
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

  test("what an explanation quotes stands in the text, and its rows are those of the register", () => {
    holds((text) => {
      const { rows, sentences, marks } = explain(text);
      for (const quote of [...rows, ...rows.flatMap(({ assignees }) => assignees), ...sentences])
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      for (const { start, end } of marks) expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect(rows.map(({ id }) => id)).toEqual(extract(text).directives.map(({ id }) => id));
    });
  });

  test("a register does not differ from itself", () => {
    holds((text) => {
      const register = registerOf(text);
      const { changes } = diffRegisters(register, register, { succession });
      expect(changes.filter(({ classes }) => classes.some((name) => name !== "unchanged"))).toEqual([]);
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
