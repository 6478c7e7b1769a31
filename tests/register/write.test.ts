import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import { type RegisterFormat, writeRegister } from "../../src/register/write.js";
import type { Register } from "../../src/schema/register.js";
import { directive, notice, register } from "./sample.js";

const formats: RegisterFormat[] = ["yaml", "json"];

const yaml = `# yaml-language-server: $schema=directives-1.schema.json
format: directives/1
generator: { name: directives, version: 0.1.0 }
dictionary: { name: vn-government, version: "2025-07-01" }
notices:
  - id: 315-tb-vpcp
    number: 315/TB-VPCP
    kind: notice
    date: 2025-06-23
    issuer: government-office
    chair: { name: Nguyen Chi Dung, office: deputy-prime-minister }
    file: seeds/004.txt
    sha256: 0e1234
    url: https://example.org/?a=1&b=2
directives:
  - id: 315-tb-vpcp/3fa94c1e
    notice: 315-tb-vpcp
    action:
      verbs: [develop, submit]
      text: "develop and submit to the Government: a Resolution"
    assignees:
      - { agency: ministry-of-public-security, role: lead, name: Ministry of Public Security, mention: the MPS }
      - { agency: null, role: coordinating, name: "Foo, Bar Bureau", mention: "Foo, Bar Bureau" }
    deadline:
      text: before June 30, 2025
      bound: before
      start: null
      due: 2025-06-30
      precision: day
      event: null
      repeat: null
      inherited: false
    product: { kind: resolution, text: a Resolution }
    issuedBy: deputy-prime-minister
    recipients: [government]
    references:
      - { kind: plan, number: 02-KH/BCĐTW, date: 2025-06-19, text: Plan No. 02-KH/BCĐTW }
    source: { line: 6, start: 2214, end: 2391, sentence: { start: 2041, end: 2392 } }
    confidence: 0.93
    flags: []
    review: null
    tracking: { status: done, updated: 2025-07-01, note: sent }
`;

test("YAML as it is published", () => {
  const quoted = yaml.replace("sha256: 0e1234", 'sha256: "0e1234"');
  expect(writeRegister(register, "yaml")).toBe(quoted);
});

test("JSON: two spaces, a line feed at the end", () => {
  const text = writeRegister(register, "json");
  expect(text.startsWith('{\n  "format": "directives/1",\n  "generator": {\n    "name": "directives",')).toBe(true);
  expect(text.endsWith("\n  ]\n}\n")).toBe(true);
});

test.each(formats)("an empty register in %s", (format) => {
  const empty = { ...register, notices: [], directives: [] };
  const text = writeRegister(empty, format);
  expect(text).toMatch(/directives"?: \[\]/);
  expect(parseRegister(text, "r")).toEqual({ register: empty, diagnostics: [] });
});

/** The same value, its keys put in from the last to the first. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

test.each(formats)("keys stand in one order in %s, however the register was put together", (format) => {
  expect(writeRegister(reversed(register) as Register, format)).toBe(writeRegister(register, format));
});

describe("what is written is read back the same", () => {
  const withText = (text: string): Register => ({
    ...register,
    notices: [{ ...notice, id: text, chair: { name: text, office: null }, url: null }],
    directives: [
      {
        ...directive,
        action: { verbs: [text, "b"], text },
        assignees: [{ agency: null, role: "lead", name: text, mention: text }],
        product: { kind: text, text },
        references: [{ kind: null, number: text, date: null, text }],
        flags: [text],
        tracking: { status: "open", note: text },
      },
    ],
  });

  test.each([
    "",
    " ",
    "null",
    "~",
    "true",
    "no",
    "1",
    "1e3",
    "0x1F",
    "2025-07-01",
    "-",
    "- a",
    "? a",
    "# a",
    "a #b",
    "a: b",
    "a:",
    "[a]",
    "{ a }",
    "a, b",
    "'a'",
    '"a"',
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
    "---",
    "...",
    "a\nb",
    "a\n",
    "\na",
    "a\r\nb",
    "a\rb",
    "a\tb",
    "\ta",
    " a",
    "a ",
    "a\\b",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u0007",
    "😀",
    "Bộ Tài chính",
    "x".repeat(500),
    "word ".repeat(200),
    "<<",
    "=",
    "__proto__",
  ])("%j", (text) => {
    for (const format of formats) {
      const written = writeRegister(withText(text), format);
      expect(parseRegister(written, "r")).toEqual({ register: withText(text), diagnostics: [] });
      expect(written.split(/\r\n|\r|\n/)).toHaveLength(writeRegister(withText("x"), format).split("\n").length);
    }
  });

  test("any text, on as many lines as any other", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    const lines = writeRegister(withText("x"), "yaml").split("\n").length;
    fc.assert(
      fc.property(text, (one) => {
        const written = writeRegister(withText(one), "yaml");
        expect(parseRegister(written, "r").register).toEqual(withText(one));
        expect(written.split("\n")).toHaveLength(lines);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
