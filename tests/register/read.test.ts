import { expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import { writeRegister } from "../../src/register/write.js";
import { register } from "./sample.js";

const text = writeRegister(register, "yaml");
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

test.each<[string, string, string, number, number, RegExp]>([
  [
    "an unknown role",
    "role: lead",
    "role: leader",
    lineOf("role: lead"),
    48,
    /^directives\[0\]\.assignees\[0\]\.role: "leader" does not fit; .*did you mean "lead"\?$/,
  ],
  [
    "a day that is none",
    "due: 2025-06-30",
    "due: 2025-06-31",
    lineOf("due: "),
    7,
    /due: 2025-06-31 is no date; write a calendar day as YYYY-MM-DD, or null$/,
  ],
  [
    "a text for a number",
    "confidence: 0.93",
    "confidence: high",
    lineOf("confidence"),
    5,
    /^directives\[0\]\.confidence: "high" does not fit; write a number$/,
  ],
  [
    "a missing key",
    "    review: null\n",
    "",
    lineOf("  - id: 315-tb-vpcp/"),
    5,
    /^directives\[0\]\.review: is missing; add it: one of "accepted", "edited", "rejected", or null$/,
  ],
  [
    "an unknown key",
    "    review: null\n",
    "    reviewed: yes\n    review: null\n",
    lineOf("review:"),
    5,
    /^directives\[0\]\.reviewed: unknown key; remove it, or correct its name; did you mean "review"\?$/,
  ],
  ["a key twice", "    review: null\n", "    review: null\n    review: null\n", lineOf("review:") + 1, 5, /unique/],
  [
    "a later version",
    "directives/1",
    "directives/2",
    2,
    1,
    /directives\/2 is unknown, this program reads directives\/1; update directives/,
  ],
  ["no register", "format: directives/1", "format: other", 2, 1, /no register/],
])("%s", (_, part, instead, line, column, message) => {
  const { register: read, diagnostics } = parseRegister(text.replace(part, instead), "r.yaml");
  expect(read).toBeNull();
  expect(diagnostics).toEqual([
    {
      severity: "error",
      code: expect.stringMatching(/^BAD-/),
      file: "r.yaml",
      line,
      column,
      message: expect.stringMatching(message),
    },
  ]);
});

test.each(["", "just text", "[]", "null", "{}"])("%j is no register", (other) => {
  expect(parseRegister(other, "r.yaml").diagnostics).toMatchObject([{ message: expect.stringMatching(/no register/) }]);
});

test("JSON is named by line and column as well", () => {
  const json = writeRegister(register, "json").replace('"bound": "before"', '"bound": "after"');
  const line = json.slice(0, json.indexOf('"bound"')).split("\n").length;
  expect(parseRegister(json, "r.json").diagnostics).toMatchObject([{ line, column: 9 }]);
});
