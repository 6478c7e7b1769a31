import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { plainValue } from "../../src/yaml/plain-value.js";
import { readDocument } from "../../src/yaml/read-document.js";

describe("values that two YAML readers could take for different ones", () => {
  const texts = [
    "012",
    "0o14",
    "0x1F",
    "1_000",
    "1e3",
    ".5",
    "1.",
    "+1",
    "0b11",
    "1:30",
    "yes",
    "no",
    "on",
    "true",
    "True",
    "~",
    "null",
    "Null",
    ".inf",
    ".nan",
    "2025-07-01",
    "2025-07-01T00:00:00Z",
    "<<",
    "=",
    "-",
    "12e03",
    "685e4",
  ];

  // A lone dash begins a list, and is no plain scalar.
  test.each(texts.filter((text) => text !== "-"))("%s, plain", (text) => {
    const yaml = `value: ${text}\n`;
    expect(plainValue(yaml)?.value).toEqual(parse(yaml));
  });

  test.each(texts)("%s, as a text that was written", (text) => {
    expect(plainValue(stringify({ text }))).toEqual({ value: { text } });
  });
});

test("whatever yaml writes of plain data is read the same, or left to the slow reader", () => {
  const data = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
  fc.assert(
    fc.property(data, (value) => {
      const text = stringify(value);
      const read = plainValue(text);
      if (read !== null) expect(read.value).toEqual(parse(text));
      expect(readDocument(text, "f").diagnostics).toEqual([]);
    }),
  );
});

test("and of JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = JSON.stringify(value);
      const read = plainValue(text);
      if (read !== null) expect(JSON.stringify(read.value)).toBe(text);
    }),
  );
});

describe("what is more than plain data is left to the slow reader", () => {
  test.each([
    ["an anchor and an alias", "a: &x 1\nb: *x\n"],
    [
      "an alias bomb",
      `a: &a [x, x]\n${[..."bcdefgh"].map((name, at) => `${name}: &${name} [*${"abcdefg"[at]}, *${"abcdefg"[at]}]`).join("\n")}\n`,
    ],
    ["a tag", "a: !!js/function f\n"],
    ["a key that stands twice", "a: 1\na: 2\n"],
    ["a key that stands twice in JSON", '{"a": 1, "a": 2}'],
    ["two documents", "a: 1\n---\nb: 2\n"],
    ["a key that is a list", "? [a]\n: b\n"],
  ])("%s", (_, text) => {
    expect(plainValue(text)).toBeNull();
    const { value, diagnostics } = readDocument(text, "f.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: "BAD-YAML", file: "f.yaml" });
  });

  test("a key named __proto__ is a key", () => {
    const read = plainValue("__proto__: { polluted: yes }\n");
    expect(Object.keys(read?.value as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
