import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { resolveInputs } from "../../src/io/inputs.js";
import { folderWith } from "./folders.js";

const names = [
  "a.txt",
  "B.txt",
  "b.md",
  "c.doc",
  "[x].txt",
  "x.txt",
  "é.txt",
  "sub/d.TXT",
  "sub/deep/e.md",
  "sub/a.txt",
];
const inSub = ["sub/a.txt", "sub/d.TXT", "sub/deep/e.md"];
const top = ["B.txt", "[x].txt", "a.txt", "x.txt", "é.txt"];

let folder: string;

beforeEach(() => {
  const home = process.cwd();
  folder = folderWith({ ...Object.fromEntries(names.map((name) => [name, name])), "empty/c.doc": "" });
  process.chdir(folder);
  return () => process.chdir(home);
});

describe("what is found", () => {
  test.each<[string, string[], (string | null)[]]>([
    ["files, in the order given", ["x.txt", "a.txt"], ["x.txt", "a.txt"]],
    ["any file that is named", ["c.doc"], ["c.doc"]],
    ["a folder's .txt and .md files, its folders' too", ["sub"], inSub],
    ["a folder with a slash", ["sub/"], inSub],
    ["a folder from the current one", ["./sub"], inSub.map((name) => `./${name}`)],
    ["the current folder", ["."], ["B.txt", "[x].txt", "a.txt", "b.md", ...inSub, "x.txt", "é.txt"]],
    ["a glob, sorted by code unit", ["*.txt"], top],
    ["a glob with ./", ["./?.txt"], ["./B.txt", "./a.txt", "./x.txt", "./é.txt"]],
    ["a glob into folders", ["sub/**/*.md"], ["sub/deep/e.md"]],
    ["braces", ["{x,a}.txt"], ["a.txt", "x.txt"]],
    ["a file whose name looks like a glob", ["[x].txt"], ["[x].txt"]],
    ["standard input", ["-", "a.txt"], [null, "a.txt"]],
    [
      "each file once, where it comes first",
      ["x.txt", "*.txt", "./a.txt"],
      ["x.txt", ...top.filter((n) => n !== "x.txt")],
    ],
    ["standard input once", ["-", "-"], [null]],
  ])("%s", async (_, inputs, files) => {
    expect(await resolveInputs(inputs)).toEqual({ files, diagnostics: [] });
  });

  test("an absolute glob", async () => {
    expect((await resolveInputs([`${folder}/sub/*.txt`])).files).toEqual([`${folder}/sub/a.txt`]);
  });

  test("links that go round in a circle", async () => {
    symlinkSync(folder, join(folder, "sub", "deep", "up"));
    // Through the link the folder above is read, but `sub` is not walked a second time.
    const above = ["B.txt", "[x].txt", "a.txt", "b.md", "x.txt", "é.txt"].map((name) => `sub/deep/up/${name}`);
    expect((await resolveInputs(["sub"])).files).toEqual([...inSub, ...above]);
  });

  test("a link to a file that is named as well", async () => {
    symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
    expect((await resolveInputs(["a.txt", "link.txt"])).files).toEqual(["a.txt"]);
  });
});

test("two thousand files are found alike by their folder, a pattern and their names, and each once", async () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `many/${at % 7}/${at}.txt`).sort();
  for (const at of Array(7).keys()) mkdirSync(join(folder, "many", String(at)), { recursive: true });
  for (const name of many) writeFileSync(join(folder, name), name);
  for (const inputs of [["many"], ["many/**/*.txt"], ["many/*/*.txt"], many, ["many", ...many, "many/?/*.txt"]])
    expect((await resolveInputs(inputs)).files).toEqual(many);
});

describe("what programs put beside files", () => {
  const aside = ["in/~$a.docx", "in/._a.pdf", "in/.git/c.md", "in/~$old/d.txt", "in/.hidden.txt"];
  const taken = ["in/$a.txt", "in/a.txt", "in/b~$.txt", "in/~a.txt"];

  beforeEach(() => {
    for (const name of [...aside, ...taken]) {
      mkdirSync(dirname(name), { recursive: true });
      writeFileSync(name, name);
    }
  });

  test.each([
    ["a folder", "in"],
    ["a pattern", "in/**"],
    ["a pattern with an ending", "in/**/*.{txt,md,docx,pdf}"],
  ])("is left out of %s", async (_, input) => {
    expect(await resolveInputs([input])).toEqual({ files: taken, diagnostics: [] });
  });

  test.each([
    ["a file", "in/~$a.docx", ["in/~$a.docx"]],
    ["a hidden file", "in/.hidden.txt", ["in/.hidden.txt"]],
    ["a folder", "in/.git", ["in/.git/c.md"]],
    ["such a folder", "in/~$old/", ["in/~$old/d.txt"]],
    ["a pattern for them", "in/~$*.docx", ["in/~$a.docx"]],
    ["a pattern for hidden ones", "in/.h*", ["in/.hidden.txt"]],
  ])("is read where it is named: %s", async (_, input, files) => {
    expect(await resolveInputs([input])).toEqual({ files, diagnostics: [] });
  });
});

describe("folders of lines", () => {
  test("hold .ndjson and .jsonl files", async () => {
    for (const name of ["a.ndjson", "b.JSONL", "c.json"]) writeFileSync(join("sub", name), "");
    expect(await resolveInputs(["sub"], "lines")).toEqual({ files: ["sub/a.ndjson", "sub/b.JSONL"], diagnostics: [] });
    expect((await resolveInputs(["sub"])).files).toEqual(inSub);
  });

  test("or none", async () => {
    const { files, diagnostics } = await resolveInputs(["sub"], "lines");
    expect([files, diagnostics]).toEqual([
      [],
      [
        {
          severity: "error",
          code: "NO-FILES",
          message: "the folder holds no .ndjson or .jsonl file; give another",
          file: "sub",
        },
      ],
    ]);
  });
});

describe("what is not", () => {
  test.each([
    ["a file that is missing", "nowhere.txt", "UNREADABLE", /no such file/],
    ["a glob without a match", "*.rtf", "NO-FILES", /no file matches/],
    ["a folder without notices", "empty", "NO-FILES", /holds no .txt, .md, .html, .docx or .pdf file/],
    ["a path below a file", "a.txt/b.txt", "UNREADABLE", /not a folder/],
  ])("%s", async (_, input, code, message) => {
    const { files, diagnostics } = await resolveInputs([input, "x.txt"]);
    expect(files).toEqual(["x.txt"]);
    expect(diagnostics).toEqual([{ severity: "error", code, file: input, message: expect.stringMatching(message) }]);
  });
});
