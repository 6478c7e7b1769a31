import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRegister } from "../../src/register/write.js";
import { folderWith } from "../io/folders.js";
import { type Change, changed, noticeText } from "../register/validate/sound.js";
import { directives } from "./kept.js";

const yaml = (change: Change): string => writeRegister(changed(change), "yaml");
const good = yaml({});
const bad = yaml({ "row.deadline.start": "2025-08-01", "other.deadline.due": "2025-02-30" });

test("a good register with its notice", async () => {
  const cwd = folderWith({ "r.yaml": good, "notice.txt": noticeText });
  const verdict = "r.yaml: 2 rows of 1 notice: valid\n";
  expect(await directives(["validate", "r.yaml"], { cwd })).toEqual({ code: 0, stdout: "", stderr: verdict });
});

test("everything is found, in the order of the file", async () => {
  const cwd = folderWith({ "r.yaml": bad, "notice.txt": noticeText });
  const { code, stdout, stderr } = await directives(["validate", "r.yaml"], { cwd });
  expect([code, stderr]).toEqual([1, "r.yaml: 2 rows of 1 notice: not valid, 2 errors\n"]);
  expect(stdout.split("\n")).toEqual([
    "r.yaml:27:7: error START-AFTER-DUE: directives[0].deadline.start: 2025-08-01 is after due, 2025-07-31; correct one of them",
    "r.yaml:54:7: error BAD-REGISTER: directives[1].deadline.due: 2025-02-30 is no date; write a calendar day as YYYY-MM-DD, or null",
    "",
  ]);
});

describe("where notices are looked for", () => {
  const moved = yaml({ "notice.file": "in/2025/notice.txt" });
  test.each<[string, Record<string, string>, string[], number]>([
    ["from the current folder", { "out/r.yaml": moved, "in/2025/notice.txt": noticeText }, ["out/r.yaml"], 0],
    ["from the register's folder", { "out/r.yaml": moved, "out/in/2025/notice.txt": noticeText }, ["out/r.yaml"], 0],
    ["by path in a folder", { "r.yaml": moved, "s/in/2025/notice.txt": noticeText }, ["r.yaml", "-s", "s"], 0],
    ["by the end of the path", { "r.yaml": moved, "s/2025/notice.txt": noticeText }, ["r.yaml", "-s", "s"], 0],
    ["by name in a folder", { "r.yaml": moved, "s/notice.txt": noticeText }, ["r.yaml", "--sources", "s"], 0],
    [
      "never outside the folder",
      { "r.yaml": yaml({ "notice.file": "../notice.txt" }), "s/a.txt": "", "notice.txt": noticeText },
      ["r.yaml", "-s", "s"],
      1,
    ],
    [
      "not in the current folder when one is named",
      { "r.yaml": good, "notice.txt": noticeText, "s/a.txt": "" },
      ["r.yaml", "-s", "s"],
      1,
    ],
  ])("%s", async (_, files, args, code) => {
    const { stdout, ...rest } = await directives(["validate", ...args], { cwd: folderWith(files) });
    expect([rest.code, stdout]).toEqual([
      code,
      code === 0 ? "" : expect.stringMatching(/error MISSING-SOURCE: notices\[0\]\.file/),
    ]);
  });

  test("a notice that is nowhere is an info, and the register valid", async () => {
    const { code, stdout, stderr } = await directives(["validate", "-"], { input: good });
    expect([code, stderr]).toEqual([0, "<stdin>: 2 rows of 1 notice: valid\n"]);
    expect(stdout).toMatch(/^<stdin>: info MISSING-SOURCE: 1 of 1 sources not at hand/);
  });

  test("a folder for a file is no notice", async () => {
    const cwd = folderWith({ "r.yaml": good, "s/notice.txt/a": "" });
    expect((await directives(["validate", "r.yaml", "-s", "s"], { cwd })).stdout).toMatch(/MISSING-SOURCE/);
  });

  test("a changed notice, and one that is no text", async () => {
    const cwd = folderWith({ "r.yaml": good, "notice.txt": `${noticeText}More.\n`, "s/notice.txt": "%PDF-1.7" });
    const changedOne = await directives(["validate", "r.yaml"], { cwd });
    expect([changedOne.code, changedOne.stdout]).toEqual([
      1,
      expect.stringMatching(/^r\.yaml:13:5: error SOURCE-CHANGED: .*\n$/),
    ]);
    const binary = await directives(["validate", "r.yaml", "-s", "s"], { cwd });
    expect(binary.stdout).toMatch(/UNREADABLE-SOURCE: notices\[0\]\.file: s\/notice\.txt: not a whole PDF/);
  });
});

test("files that cannot be read are named, the others are checked", async () => {
  const cwd = folderWith({
    "bad.yaml": "format: directives/1\na: [",
    "r.yaml": bad,
    "other.yaml": "a: 1\n",
    "notice.txt": noticeText,
  });
  const { code, stdout, stderr } = await directives(["validate", "bad.yaml", "no.yaml", "r.yaml", "other.yaml"], {
    cwd,
  });
  expect(code).toBe(2);
  expect(stdout.split("\n").map((line) => line.split(": ").slice(0, 2).join(" "))).toEqual([
    "r.yaml:27:7 error START-AFTER-DUE",
    "r.yaml:54:7 error BAD-REGISTER",
    "other.yaml:1:1 error BAD-REGISTER",
    "",
  ]);
  expect(stderr).toMatch(
    /^bad\.yaml:2:5: error BAD-YAML: .*\nno\.yaml: error UNREADABLE: .*\nr\.yaml: .*2 errors\nother\.yaml: .*1 error\n$/,
  );
});

describe("json", () => {
  test("all files, with places and a summary", async () => {
    const cwd = folderWith({
      "bad.yaml": "format: directives/1\na: [",
      "r.yaml": bad,
      "good.yaml": good,
      "notice.txt": noticeText,
    });
    const { code, stdout, stderr } = await directives(["validate", "bad.yaml", "r.yaml", "good.yaml", "-f", "json"], {
      cwd,
    });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^bad\.yaml:2:5: error BAD-YAML: [^\n]*\n$/)]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "directives-validate/1",
      files: [
        { file: "bad.yaml", rows: null, notices: null, findings: [{ code: "BAD-YAML", path: "", line: 2, column: 5 }] },
        {
          file: "r.yaml",
          rows: 2,
          notices: 1,
          findings: [
            {
              severity: "error",
              code: "START-AFTER-DUE",
              message: "2025-08-01 is after due, 2025-07-31; correct one of them",
              path: "directives[0].deadline.start",
              line: 27,
              column: 7,
            },
            { code: "BAD-REGISTER", path: "directives[1].deadline.due" },
          ],
        },
        { file: "good.yaml", rows: 2, notices: 1, findings: [] },
      ],
      summary: { files: 3, valid: 1, rows: 4, notices: 2, errors: 3, warnings: 0, infos: 0 },
    });
  });
});

describe("--output", () => {
  test.each([
    ["f.txt", "text"],
    ["f.json", "json"],
  ])("%s holds what standard output would, by its extension", async (output, format) => {
    const cwd = folderWith({
      "bad.yaml": "format: directives/1\na: [",
      "r.yaml": bad,
      "good.yaml": good,
      "notice.txt": noticeText,
    });
    const files = ["bad.yaml", "r.yaml", "good.yaml"];
    const printed = await directives(["validate", ...files, "-f", format], { cwd });
    const env = { FORCE_COLOR: "1" };
    const written = await directives(["validate", ...files, "-o", output], { cwd });
    expect([written.code, written.stdout, written.stderr]).toEqual([2, "", printed.stderr]);
    expect(readFileSync(join(cwd, output), "utf8")).toBe(printed.stdout);
    expect(printed.stdout).not.toBe("");
    await directives(["validate", ...files, "-o", "coloured"], { cwd, env });
    expect(readFileSync(join(cwd, "coloured"), "utf8")).not.toContain("\u001b");
  });

  test("exit codes are those of standard output, and a format of another command is refused", async () => {
    const cwd = folderWith({ "r.yaml": bad, "good.yaml": good, "notice.txt": noticeText });
    const run = (...args: string[]) => directives(["validate", ...args], { cwd });
    expect([(await run("r.yaml", "-o", "a")).code, (await run("good.yaml", "-o", "b")).code]).toEqual([1, 0]);
    expect(readFileSync(join(cwd, "b"), "utf8")).toBe("");
    expect((await run("good.yaml", "-o", "f.csv")).stderr).toMatch(/csv is not written here, only text, json/u);
    expect((await run("good.yaml", "-o", "no/f.json")).code).toBe(2);
  });
});

describe("dictionaries", () => {
  const ours = yaml({ "row.issuedBy": "foo-bureau", "register.dictionary.name": "vn-government+ours" });
  const dictionary =
    "format: directives-dictionary/1\nname: ours\nversion: '1'\nagencies:\n  - { id: foo-bureau, name: Foo Bureau, kind: unit }\n";

  test("agencies of one's own are known where it is given", async () => {
    const cwd = folderWith({ "r.yaml": ours, "notice.txt": noticeText, "d.yaml": dictionary });
    expect((await directives(["validate", "r.yaml", "-d", "d.yaml"], { cwd })).code).toBe(0);
    const without = await directives(["validate", "r.yaml"], { cwd });
    expect([without.code, without.stdout]).toEqual([
      1,
      expect.stringMatching(/UNKNOWN-AGENCY.*vn-government\+ours: name its files/),
    ]);
  });

  test("a bad one stops the run", async () => {
    const cwd = folderWith({ "r.yaml": good, "d.yaml": "a: 1\n" });
    const { code, stdout, stderr } = await directives(["validate", "r.yaml", "-d", "d.yaml"], { cwd });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^d\.yaml:1:1: error BAD-DICTIONARY/)]);
  });
});

describe("colour and terminals", () => {
  test.each<[Record<string, string>, boolean]>([
    [{ FORCE_COLOR: "1" }, true],
    [{ NO_COLOR: "1" }, false],
    [{}, false],
  ])("%j", async (env, coloured) => {
    const cwd = folderWith({ "r.yaml": bad, "notice.txt": noticeText });
    const { stdout, stderr } = await directives(["validate", "r.yaml"], { cwd, env });
    expect([stdout.includes("\u001b["), stderr.includes("\u001b[")]).toEqual([coloured, coloured]);
  });

  test("a register's text reaches no terminal as it stands", async () => {
    const cwd = folderWith({ "r.yaml": yaml({ "row.issuedBy": "a\u009b2Jb", "notice.file": "\u009b2J.txt" }) });
    const { stdout, stderr } = await directives(["validate", "r.yaml"], { cwd });
    expect(stdout).toContain("a\\x9b2Jb");
    expect(`${stdout}${stderr}`).not.toContain("\u009b");
  });

  test("a reader that has seen enough ends it quietly", () => {
    const cwd = folderWith({ "r.yaml": yaml({ "row.flags": Array.from({ length: 20_000 }, () => "x") }) });
    const bin = resolve(import.meta.dirname, "../../bin/directives.js");
    const script = `set -o pipefail; "$0" "$1" validate r.yaml 2>&1 | head -1 | cut -c1-30; echo "code \${PIPESTATUS[0]}"`;
    const out = execFileSync("bash", ["-c", script, process.execPath, bin], { cwd: join(cwd), encoding: "utf8" });
    expect(out).toMatch(/^r\.yaml:\d+:\d+: warning (?:REPEATED|UNKNOWN)-?\ncode [01]\n$/);
  });
});

test("--sources that is no folder", async () => {
  const cwd = folderWith({ "r.yaml": good });
  for (const folder of ["no", "r.yaml"]) {
    const { code, stderr } = await directives(["validate", "r.yaml", "-s", folder], { cwd });
    expect([code, stderr]).toEqual([
      2,
      `error USAGE: --sources ${folder} is no folder; name the one that holds the notices\n`,
    ]);
  }
});

test("a warning alone makes it not valid, as the help says", async () => {
  const cwd = folderWith({ "r.yaml": good.replace("file: notice.txt", "file: /notice.txt") });
  const { code, stderr } = await directives(["validate", "r.yaml"], { cwd });
  expect([code, stderr]).toEqual([1, "r.yaml: 2 rows of 1 notice: not valid, 1 warning\n"]);
  expect((await directives(["validate", "--help"])).stdout).toMatch(/Errors and warnings make a register not valid/);
});

test("a notice in place of a register is told what to do", async () => {
  const cwd = folderWith({ "notice.txt": "Sent to: [the Ministry of Finance\n" });
  const { code, stderr } = await directives(["validate", "notice.txt"], { cwd });
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(
      /^notice\.txt:1:1: error BAD-REGISTER: .*; make one of a notice with `directives extract`\n$/,
    ),
  ]);
});
