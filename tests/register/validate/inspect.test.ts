import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { inspectRegister } from "../../../src/register/validate/inspect.js";
import { placeFindings } from "../../../src/register/validate/placed-finding.js";
import { ruleFindings } from "../../../src/register/validate/validate.js";
import { writeRegister } from "../../../src/register/write.js";
import { pathInWords } from "../../../src/schema/issues.js";
import { changed, soundRegister } from "./sound.js";

function inspect(text: string) {
  const { register } = inspectRegister(text, "r") as Extract<
    ReturnType<typeof inspectRegister>,
    { diagnostics?: never }
  >;
  const { findings, parts, locate, count } = register;
  const all = placeFindings([...findings, ...ruleFindings(parts, { dictionary: builtInDictionary })], locate);
  return { count, found: all.map(({ code, path, line, column }) => [code, pathInWords(path), line, column]) };
}

const lineOf = (text: string, part: string, from = 0): number =>
  text.slice(0, text.indexOf(part, from)).split("\n").length;

describe.each(["yaml", "json"] as const)("%s", (format) => {
  test("a sound register", () => {
    expect(inspect(writeRegister(soundRegister, format))).toEqual({ count: { rows: 2, notices: 1 }, found: [] });
  });

  test("a fault of the schema in one row does not hide what is wrong with another", () => {
    const text = writeRegister(
      changed({ "row.deadline.due": "2025-02-30", "other.deadline.start": "2026-01-01" }),
      format,
    );
    const start = lineOf(text, "2026-01-01");
    expect(inspect(text)).toMatchObject({
      count: { rows: 2, notices: 1 },
      found: [
        ["BAD-REGISTER", "directives[0].deadline.due", lineOf(text, "2025-02-30"), expect.any(Number)],
        ["START-AFTER-DUE", "directives[1].deadline.start", start, expect.any(Number)],
      ],
    });
  });

  test("the rows of a faulty notice have a notice", () => {
    const text = writeRegister(changed({ "notice.date": "soon" }), format);
    expect(inspect(text).found.map(([code, path]) => [code, path])).toEqual([["BAD-REGISTER", "notices[0].date"]]);
  });
});

test("findings stand in the order of the file, not of the rules", () => {
  const text = writeRegister(changed({ "notice.sha256": "x", "row.id": "a", "other.id": "a" }), "yaml");
  expect(inspect(text).found.map(([code]) => code)).toEqual([
    "BAD-SHA256",
    "FOREIGN-ID",
    "DUPLICATE-ROW",
    "FOREIGN-ID",
  ]);
});

test("lists that are none, and a map for the whole", () => {
  expect(inspect("format: directives/1\nnotices: 3\ndirectives: [1]\n")).toEqual({
    count: { rows: 1, notices: 0 },
    found: [
      ["BAD-REGISTER", "generator", 1, 1],
      ["BAD-REGISTER", "dictionary", 1, 1],
      ["BAD-REGISTER", "notices", 2, 1],
      ["BAD-REGISTER", "directives[0]", 3, 14],
    ],
  });
});

test.each(["", "[]", "format: directives/2\ndirectives: [1]\n"])(
  "%j is no register of this version, and no more is said",
  (text) => {
    expect(inspect(text).found).toEqual([["BAD-REGISTER", "format", 1, 1]]);
  },
);

test("what is no YAML has diagnostics only", () => {
  expect(inspectRegister("format: directives/1\na: [", "r")).toMatchObject({
    diagnostics: [{ code: "BAD-YAML", file: "r" }],
  });
});

test("what is something else altogether is told what to do", () => {
  const message = expect.stringMatching(/this is no register.*make one of a notice with `directives extract`$/);
  expect(inspectRegister("The Ministry: [", "r")).toMatchObject({
    diagnostics: [{ code: "BAD-REGISTER", message }],
  });
});
