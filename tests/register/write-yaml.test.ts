import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { printedJson } from "../../src/model/printed-json.js";
import { assembleRegister } from "../../src/register/assemble.js";
import { inKeyOrder } from "../../src/register/key-order.js";
import { writeRegister } from "../../src/register/write.js";
import { printDocument, toDocument } from "../../src/register/yaml-document.js";
import type { Register } from "../../src/schema/register.js";
import { extract } from "../support/read.js";
import { directive, notice, register } from "./sample.js";

const root = resolve(import.meta.dirname, "../..");

/** What the yaml package makes of a register, the schema line before it. */
const byLibrary = (one: Register): string =>
  `${writeRegister(one, "yaml").split("\n")[0]}\n${printDocument(toDocument(one))}`;

const withTexts = (texts: readonly string[]): Register => {
  const [a = "", b = a, c = b] = texts;
  const { source, deadline } = directive;
  return {
    ...register,
    generator: { name: a, version: b },
    dictionary: { name: c, version: a },
    notices: [
      { ...notice, id: a, number: b, chair: { name: c, office: a }, file: null },
      { ...notice, chair: null, kind: null, url: b },
    ],
    directives: [
      {
        ...directive,
        id: b,
        action: { verbs: [...texts], text: a },
        assignees: [{ agency: b, role: "lead", name: c, mention: a }],
        deadline: deadline && { ...deadline, text: c, event: b },
        product: { kind: a, text: b },
        recipients: [c],
        references: [{ kind: a, number: b, date: null, text: c }],
        source: { ...source, line: 0 },
        confidence: 1,
        flags: [a, c],
        tracking: { status: "open", note: b },
      },
      { ...directive, action: { verbs: [], text: b }, assignees: [], deadline: null, product: null, references: [] },
    ],
  };
};

/** Pieces of which YAML thinks something, between ordinary words. */
const piece = fc.constantFrom(
  ..."- ? : , [ ] { } # & * ! | > ' \" % @ ` ~ = << ... --- \\ / . + 0 1 7 e E x o a an no Null true NaN .inf 0x1F 0o7 1e3 1. .5 -1 +2".split(
    " ",
  ),
  ..." \t\n\r\0\x07\x1b\x7f\x85\u00a0\u200b\u2028\u2029\ufeff\ud800\udc00".split(""),
  "😀",
  "ă",
  "Bộ",
  "2025-07-01",
  " \n",
  "\\n",
  "\\u0000",
  "null",
  "~",
  "word word",
  "Ministry of Finance",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
);

describe("byte for byte what the yaml package writes", () => {
  test("texts of any kind, wherever a text can stand", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(writeRegister(withTexts(texts), "yaml")).toBe(byLibrary(withTexts(texts)));
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  test.each([0, -0, 1, 0.1, 1e21, 1e-7, 12345678.9])("the number %d", (confidence) => {
    const one = { ...register, directives: [{ ...directive, confidence }] };
    expect(writeRegister(one, "yaml")).toBe(byLibrary(one));
  });

  test.each(["seeds", "fixtures/notices/development"])("the registers of %s", (folder) => {
    const files = readdirSync(resolve(root, folder)).filter((name) => name.endsWith(".txt"));
    const parts = files.map((file) => extract(readFileSync(resolve(root, folder, file), "utf8"), {}, file));
    const one = assembleRegister(parts, builtInDictionary);
    expect(one.directives.length).toBeGreaterThan(100);
    expect(writeRegister(one, "yaml")).toBe(byLibrary(one));
    expect(writeRegister(one, "json")).toBe(printedJson(inKeyOrder(one)));
  });
});

test("JSON is what it is printed as in one piece", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, isEmpty) => {
      const one = isEmpty ? { ...withTexts(texts), notices: [], directives: [] } : withTexts(texts);
      expect(writeRegister(one, "json")).toBe(printedJson(inKeyOrder(one)));
    }),
    { numRuns: 300, seed: 1 },
  );
});
