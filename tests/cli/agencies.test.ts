import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";
import type { RunOptions } from "./spawn.js";

const head = "format: directives-dictionary/1\nname: ours\nversion: '1'\n";
const ours = `${head}agencies:\n  - { id: cwb, name: City Water Board, kind: unit, abbreviations: [CWB], until: 2024-12-31 }\n`;

const agencies = (args: readonly string[], options: RunOptions = {}) => directives(["agencies", ...args], options);

describe("list", () => {
  test("a table of a kind", async () => {
    const { code, stdout, stderr } = await agencies(["list", "--kind", "court"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`court (1)
ID                     NAME                    VIETNAMESE               SHORT   SINCE  UNTIL  SUCCESSORS
supreme-peoples-court  Supreme People's Court  Tòa án nhân dân tối cao  TANDTC
`);
  });

  test("by kind, a heading each", async () => {
    const { stdout } = await agencies(["list"]);
    const headings = stdout.split("\n").filter((line) => /^[a-z-]+ \(\d+\)$/u.test(line));
    expect(headings[0]).toMatch(/^ministry \(/);
    expect(headings.length).toBeGreaterThan(10);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test("on a day, as JSON", async () => {
    const { stdout } = await agencies(["list", "-k", "ministry", "--on", "2025-03-01", "-f", "json"]);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      format: "directives-agencies/1",
      command: "list",
      kind: "ministry",
      on: "2025-03-01",
    });
    const ids = answer.agencies.map(({ id }: { id: string }) => id);
    expect(ids).toContain("ministry-of-agriculture-and-environment");
    expect(ids).not.toContain("ministry-of-transport");
  });

  test("with a dictionary of one's own", async () => {
    const cwd = folderWith({ "d.yaml": ours });
    const { stdout } = await agencies(["list", "-k", "unit", "-d", "d.yaml", "-f", "json"], { cwd });
    const { dictionary, agencies: listed } = JSON.parse(stdout);
    expect(dictionary.name).toBe("vn-government+ours");
    expect(listed).toContainEqual(expect.objectContaining({ id: "cwb", until: "2024-12-31" }));
  });

  test("a kind of which none stood says so", async () => {
    const court = `${head}agencies: [{ id: supreme-peoples-court, name: Court, kind: court, since: 2000-01-01 }]\n`;
    const cwd = folderWith({ "d.yaml": court });
    const result = await agencies(["list", "-k", "court", "--on", "1999-12-31", "-d", "d.yaml"], { cwd });
    expect(result).toEqual({ code: 0, stdout: "", stderr: expect.stringMatching(/^info NO-AGENCIES/) });
  });
});

describe("find", () => {
  test("a list of ministries", async () => {
    expect(await agencies(["find", "the Ministries of Health and Finance"])).toEqual({
      code: 0,
      stderr: "",
      stdout: `WORDS                     ID                   NAME                 KIND      SINCE  UNTIL
the Ministries of Health  ministry-of-health   Ministry of Health   ministry
Finance                   ministry-of-finance  Ministry of Finance  ministry
`,
    });
  });

  test("a body that had ended on the day", async () => {
    const { code, stdout } = await agencies(["find", "Ministry", "of", "Transport", "--on", "2026-01-01"]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "ministry-of-transport did not stand on 2026-01-01; ministry-of-construction continues it\n",
    );
  });

  test("the nearest names of what names nothing; the answer is no", async () => {
    const { code, stdout, stderr } = await agencies(["find", "Ministry of Helth"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^“Ministry of Helth” names no body of the dictionary\nNEAREST NAME .*\nMinistry of Health .* 0\.94\n/,
    );
  });

  test("nothing is like it", async () => {
    expect(await agencies(["find", "xyz\u001b[31m"])).toEqual({
      code: 1,
      stdout: "“xyz\\x1b[31m” names no body of the dictionary, and no name is like it\n",
      stderr: "",
    });
  });

  test("as JSON, with a dictionary of one's own", async () => {
    const cwd = folderWith({ "d.yaml": ours });
    const args = ["find", "CWB and the Foo Bureau", "-d", "d.yaml", "-f", "json", "--on", "2025-01-01"];
    const { code, stdout } = await agencies(args, { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({
        format: "directives-agencies/1",
        command: "find",
        on: "2025-01-01",
        found: [
          expect.objectContaining({ id: "cwb", words: "CWB", start: 0, end: 3, standsOnDay: false, heirs: ["cwb"] }),
        ],
        unread: [expect.objectContaining({ words: "Foo Bureau", start: 12 })],
      }),
    ]);
  });
});

describe("check", () => {
  const check = (text: string, args: readonly string[] = []) =>
    agencies(["check", "d.yaml", ...args], { cwd: folderWith({ "d.yaml": text }) });

  test("nothing found", async () => {
    expect(await check(ours)).toEqual({
      code: 0,
      stdout: "d.yaml: 1 agency, 0 places, 0 families; nothing found\n",
      stderr: "",
    });
  });

  test.each<[string, string, number, RegExp]>([
    [
      "an error",
      `${ours}  - { id: cwb, name: B, kind: unit }\n`,
      1,
      /^d\.yaml:6:7: error BAD-DICTIONARY: .*1 error\n$/s,
    ],
    [
      "a warning",
      `${head}agencies: [{ id: a, name: A, kind: unit, successors: [ministry-of-health] }]\n`,
      1,
      /warning NO-LAST-DAY.*1 warning\n$/s,
    ],
    ["an info alone", ours.replace("id: cwb", "id: ministry-of-health"), 0, /info REPLACES-ENTRY.*1 info\n$/s],
    ["another shape", "format: x\n", 1, /not of a dictionary's shape.*3 errors\n$/s],
  ])("%s", async (_, text, code, message) => {
    expect(await check(text)).toEqual({ code, stdout: expect.stringMatching(message), stderr: "" });
  });

  test("as JSON", async () => {
    const { code, stdout } = await check(ours.replace("until: 2024", "since: 2025-01-01, until: 2024"), ["-f", "json"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      {
        format: "directives-agencies/1",
        command: "check",
        file: "d.yaml",
        dictionary: { name: "ours", version: "1" },
        findings: [{ severity: "error", code: "BAD-DICTIONARY", line: 5, column: 93 }],
      },
    ]);
  });

  test.each<[string, string, RegExp]>([
    ["no YAML", "agencies: [", /^d\.yaml:.* error BAD-YAML/],
    ["no text", "\0", /^d\.yaml:1:1: error BINARY/],
  ])("%s", async (_, text, message) => {
    expect(await check(text)).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
  });

  test("standard input", async () => {
    const { code, stdout } = await agencies(["check", "-"], { input: ours });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^<stdin>: 1 agency/)]);
  });
});

describe("what cannot be done as it was asked", () => {
  test.each<[string, string[], RegExp]>([
    ["no subcommand", [], /no subcommand; see directives agencies --help/],
    ["an unknown one", ["fnd"], /unknown command 'fnd' \(Did you mean find\?\); see directives agencies --help/],
    ["no name", ["find"], /missing required argument 'name'; see directives agencies find --help/],
    ["an empty name", ["find", " "], /the name is empty/],
    [
      "an unknown kind",
      ["list", "--kind", "mnistry"],
      /Allowed choices are ministry, .*; see directives agencies list --help/,
    ],
    ["a day that is none", ["find", "Hanoi", "--on", "2025-02-30"], /no day of the calendar/],
    ["a missing dictionary", ["list", "-d", "nowhere.yaml"], /^nowhere\.yaml: error UNREADABLE/],
    ["a missing file", ["check", "nowhere.yaml"], /^nowhere\.yaml: error UNREADABLE/],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await agencies(args);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
  });
});

test.each([["agencies"], ["agencies list"], ["agencies find"], ["agencies check"], ["explain"]])(
  "%s --help has two examples and the exit codes",
  async (command) => {
    const { code, stdout } = await directives([...command.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(stdout.split("Examples:\n")[1]).toMatch(/^( {2}directives (explain|agencies) .*\n){2}\nExit codes:\n/);
  },
);

describe("--output", () => {
  const dictionary =
    "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: water-board, name: City Water Board, kind: unit, successors: [gone] }\n";

  test.each([
    ["list", ["--kind", "unit", "-d", "d.yaml"], 2],
    ["list", ["--kind", "ministry"], 0],
    ["find", ["Ministry of Health, Ministry of Helth"], 1],
    ["check", ["d.yaml"], 1],
  ])("of agencies %s %j holds what standard output would", async (command, args, code) => {
    const cwd = folderWith({ "d.yaml": dictionary });
    const run = (...more: string[]) => directives(["agencies", command, ...args, ...more], { cwd });
    for (const [format, output] of [
      ["text", "answer.txt"],
      ["json", "answer.json"],
    ] as const) {
      const printed = await run("-f", format);
      const written = await run("-o", output);
      expect([printed.code, written]).toEqual([code, { code, stdout: "", stderr: printed.stderr }]);
      if (code < 2) expect(readFileSync(join(cwd, output), "utf8")).toBe(printed.stdout);
      else expect(existsSync(join(cwd, output))).toBe(false);
    }
    expect((await run("-o", "answer.csv")).stderr).toMatch(/csv is not written here, only text, json/u);
  });
});

test("a name without its capitals is told why it is none", async () => {
  const { code, stdout } = await agencies(["find", "ministry of health"]);
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/names no body as it is written; names begin with capitals/),
  ]);
});
