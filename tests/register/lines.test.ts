import { describe, expect, test } from "vitest";
import { assembleRegister } from "../../src/register/assemble.js";
import { parseRegister, placesIn } from "../../src/register/read.js";
import { writeRegister } from "../../src/register/write.js";
import { directive, notice, register } from "./sample.js";

const line = writeRegister(register, "ndjson").trimEnd();

const lineWith = (changes: object): string => JSON.stringify({ ...JSON.parse(line), ...changes });

const other = { ...notice, id: "b", file: "b.txt" };
const otherLine = lineWith({ notice: other, directives: [{ ...directive, id: "b/1", notice: "b" }] });

describe("what is written as lines", () => {
  test("is a line for each notice, with its rows alone", () => {
    const two = {
      ...register,
      notices: [notice, other],
      directives: [directive, { ...directive, id: "b/1", notice: "b" }],
    };
    expect(writeRegister(two, "ndjson")).toBe(`${line}\n${otherLine}\n`);
  });

  test("a register without notices has no line", () => {
    expect(writeRegister({ ...register, notices: [], directives: [] }, "ndjson")).toBe("");
  });

  test.each(["r.ndjson", "r.jsonl", "<stdin>"])("is read back the same from %s", (file) => {
    expect(parseRegister(`${line}\n`, file)).toMatchObject({ register, diagnostics: [] });
  });
});

describe("several lines", () => {
  test("are put together as extract puts notices together", () => {
    const again = lineWith({ notice: { ...notice, file: "again.txt" } });
    const { register: read } = parseRegister(`${line}\n\n${again}\n`, "r.ndjson");
    const parts = [notice, { ...notice, file: "again.txt" }].map((one) => ({ notice: one, directives: [directive] }));
    expect(read).toEqual({ ...assembleRegister(parts, register.dictionary), generator: register.generator });
    expect(read?.notices.map(({ id }) => id)).toEqual(["315-tb-vpcp", "315-tb-vpcp-2"]);
  });

  test("what is said twice counts once, whoever asked for it", () => {
    const { register: read } = parseRegister(`${line}\n${lineWith({ id: "asked" })}\n${otherLine}`, "r.ndjson");
    expect(read?.notices.map(({ id }) => id)).toEqual(["315-tb-vpcp", "b"]);
  });

  test("by different dictionaries name both", () => {
    const text = `${line}\n${lineWith({ notice: other, directives: [], dictionary: { name: "ours", version: "1" } })}`;
    expect(parseRegister(text, "r.ndjson").register?.dictionary.name).toBe("ours+vn-government");
  });

  test("have their places", () => {
    const { locate } = placesIn(`\n${line}\n${otherLine}\n`, "r.ndjson");
    expect([locate(["notices", 1]), locate(["directives", 0, "action"])]).toEqual([
      { line: 3, column: 1 },
      { line: 2, column: 1 },
    ]);
  });
});

test.each<[string, string, RegExp]>([
  ["cut off", line.slice(0, 80), /^this is no line of JSON; /],
  [
    "an answer that is an error",
    '{"id":7,"format":"directives-notice/1","error":{"code":"X","message":"no text"}}',
    /could not be read: no text$/,
  ],
  ["of another version", lineWith({ format: "directives-notice/2" }), /^format: /],
  ["a key that stands twice", line.replace('"number":', '"id":"x","number":'), /^this is no line of JSON/],
  ["a row that is none", lineWith({ directives: [{}] }), /^directives\[0\]\.id: is missing/],
  ["a key that the schema lacks", lineWith({ notice: { ...notice, dat: 1 } }), /notice\.dat: unknown key/],
])("%s: the line is named, the others are read", (_, bad, message) => {
  const { register: read, diagnostics } = parseRegister(`${otherLine}\n${bad}\n${line}\n`, "r.ndjson");
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: "BAD-LINE", line: 2, message: expect.stringMatching(message) }),
  ]);
  expect(read?.notices.map(({ id }) => id)).toEqual(["b", "315-tb-vpcp"]);
});

test("a file without a line is no register", () => {
  expect(parseRegister("\n", "r.ndjson")).toMatchObject({ register: null, diagnostics: [{ code: "BAD-LINE" }] });
});

test("a register of JSON on one line is no line of NDJSON", () => {
  expect(parseRegister(JSON.stringify(register), "r.json").register).toEqual(register);
});
