import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readDocument } from "../../src/yaml/read-document.js";

/** Of a text that is read without a fault. */
const read = (text: string): unknown => {
  const { value, diagnostics } = readDocument(text, "f.yaml");
  expect(diagnostics).toEqual([]);
  return value;
};

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
    expect(read(yaml)).toEqual(parse(yaml));
  });

  test.each(texts)("%s, as a text that was written", (text) => {
    expect(read(stringify({ text }))).toEqual({ text });
  });
});

test("whatever yaml writes of plain data is read the same", () => {
  const data = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
  fc.assert(
    fc.property(data, (value) => {
      const text = stringify(value, { aliasDuplicateObjects: false });
      expect(read(text)).toEqual(parse(text));
    }),
  );
});

test("and of JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify(read(text))).toBe(text);
    }),
  );
});

describe("what is more than plain data is refused at its place", () => {
  test.each<[string, string, number, number, RegExp]>([
    ["an alias", "a: 1\nb: *x\n", 2, 4, /^alias \*x is not allowed; write the value out$/],
    ["an anchor", "a: [&x 1]\n", 1, 5, /^anchor &x is not allowed; /],
    ["a tag", "a: !!js/function f\n", 1, 4, /^tag !!js\/function is not allowed; /],
    ["a tag of one's own", "a:\n  - !secret f\n", 2, 5, /^tag !secret is not allowed; /],
    ["a key that stands twice", "a: 1\nb: 2\na: 2\n", 3, 1, /stands twice; keys are unique/],
    ["a key that stands twice in JSON", '{"a": 1,\n "a": 2}', 2, 3, /stands twice; keys are unique/],
    ["__proto__ twice", "__proto__: 1\n__proto__: 2\n", 2, 1, /stands twice; keys are unique/],
    ["two documents", "a: 1\n---\nb: 2\n", 3, 1, /second document/],
    ["a key that is a list", "? [a]\n: b\n", 1, 1, /key must be a text/],
    ["a list that does not end", "a: [1\n", 2, 1, /was begun above does not end/],
    ["a control character", "a: \u0007\n", 1, 4, /non-printable/],
  ])("%s", (_, text, line, column, message) => {
    const { value, diagnostics } = readDocument(text, "f.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      { severity: "error", code: "BAD-YAML", file: "f.yaml", line, column, message: expect.stringMatching(message) },
    ]);
  });

  test("keys that mean something to JavaScript are keys like others", () => {
    for (const text of ["__proto__: { polluted: yes }\n", '{"__proto__": {"polluted": "yes"}}']) {
      expect(Object.entries(read(text) as object)).toEqual([["__proto__", { polluted: "yes" }]]);
    }
    expect(read("constructor: { prototype: { polluted: yes } }\n")).toEqual({
      constructor: { prototype: { polluted: "yes" } },
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([
    ["lists", "[", "]"],
    ["lists that never end", "[", ""],
    ["maps", "{a: ", "}"],
    ["lists in lines", "- ", ""],
    ["keys", "? ", ""],
    ["JSON", '{"a":', "}"],
  ])("100,000 %s in one another", (_, open, close) => {
    const { diagnostics } = readDocument(`a: 1\nb:\n  ${open.repeat(100_000)}1${close.repeat(100_000)}\n`, "f.yaml");
    expect(diagnostics).toMatchObject([{ code: "BAD-YAML", message: expect.stringMatching(/nested too deeply/) }]);
  });

  test("a bomb of aliases is not set off", () => {
    const names = [..."abcdefghi"];
    const lines = names.map((name, at) => `${name}: &${name} [${`*${names[at - 1] ?? "x"}, `.repeat(9)}]`);
    expect(readDocument(`x: &x 1\n${lines.join("\n")}\n`, "f.yaml").value).toBeUndefined();
  });

  test("a file of nothing but values has its bound", () => {
    const { diagnostics } = readDocument(`a: [${"0,".repeat(6_000_001)}]`, "f.yaml");
    expect(diagnostics).toMatchObject([
      { message: expect.stringMatching(/more than 6 million keys and values.*split it/), line: 1 },
    ]);
  });
});

describe("places", () => {
  const text = 'a: 1\nlist:\n  - b: "x"\n    c: [1, "two"]\n  -\n  - {d: e}\n"quoted": 2\n';

  test.each<[string, (string | number)[], number, number]>([
    ["the whole", [], 1, 1],
    ["a key", ["a"], 1, 1],
    ["an item", ["list", 0], 3, 5],
    ["a key in an item", ["list", 0, "c"], 4, 5],
    ["an item in quotes", ["list", 0, "c", 1], 4, 12],
    ["an item with nothing in it, at its list", ["list", 1], 2, 1],
    ["a key in braces", ["list", 2, "d"], 6, 6],
    ["a key in quotes", ["quoted"], 7, 1],
    ["what is not there, at the nearest around it", ["list", 0, "no", "where"], 3, 5],
    ["below a text, at the text's key", ["a", "b"], 1, 1],
  ])("%s", (_, path, line, column) => {
    expect(readDocument(text, "f").locate(path)).toEqual({ line, column });
  });

  test("in a text that is empty or broken", () => {
    for (const broken of ["", "a: [", "# nothing\n"]) {
      expect(readDocument(broken, "f").locate(["a"])).toEqual({ line: 1, column: 1 });
    }
  });
});
