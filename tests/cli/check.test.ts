import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRegister } from "../../src/register/write.js";
import { folderWith } from "../io/folders.js";
import { bodyOf, registerOf, row } from "../register/due/rows.js";
import { directive } from "../register/sample.js";
import { directives } from "./kept.js";
import type { RunOptions } from "./spawn.js";

const fine = row("315-tb-vpcp/fine", { deadline: directive.deadline });
const vague = row("315-tb-vpcp/vague", {
  action: { verbs: ["raise"], text: "raise | their determination" },
  assignees: [bodyOf("ministries"), bodyOf("localities")],
  product: null,
  issuedBy: null,
  recipients: [],
});
const undated = row("315-tb-vpcp/undated", { assignees: [bodyOf("ministry-of-transport")] });

const text = writeRegister(registerOf(fine, undated, vague), "yaml");

const run = (args: readonly string[], options: RunOptions = {}) =>
  directives(["check", "r.yaml", ...args], { cwd: folderWith({ "r.yaml": text }), ...options });

/** Lines of a table as their cells. */
const cellsOf = (stdout: string): string[][] => stdout.split("\n").map((line) => line.trim().split(/ {2,}/u));

describe("text", () => {
  test("sum, lead bodies, notices, and the worst rows first", async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([0, ""]);
    const lines = cellsOf(stdout);
    expect(lines[0]).toEqual(["3 rows of 1 notice; clear in all six: 1."]);
    expect(lines).toContainEqual([
      "time",
      "2",
      "67%",
      "A deadline is stated: a day, a period, an event, or how often.",
    ]);
    expect(lines).toContainEqual(["localities", "1", "1", "0", "1", "1", "1", "1"]);
    expect(lines).toContainEqual(["315/TB-VPCP", "3", "1", "0", "2", "1", "1", "1"]);
    expect(lines.slice(-4)).toEqual([
      ["row", "line", "open", "which, and why", "task"],
      [
        "315-tb-vpcp/vague",
        "6",
        "5",
        "personnel: only collective bodies: ministries, localities; time: no deadline; responsibility: 2 lead alike: " +
          "ministries, localities; product: nothing is named to be handed over; authority: no body orders, receives " +
          "or approves it",
        "raise | their determination",
      ],
      ["315-tb-vpcp/undated", "6", "1", "time: no deadline", undated.action.text],
      [""],
    ]);
  });

  test("--limit says how many more there are", async () => {
    const { stdout } = await run(["--limit", "1"]);
    expect(stdout).not.toContain("315-tb-vpcp/undated");
    expect(stdout).toMatch(/\n… and 1 more row; --limit 2 shows all\n$/u);
  });

  test.each([
    ["agency", ["By lead body"]],
    ["notice", ["By notice"]],
    ["row", ["Rows that leave most open"]],
  ])("--by %s is that section alone", async (section, titles) => {
    const { stdout } = await run(["--by", section]);
    const all = ["Left open", "By lead body", "By notice", "Rows that leave most open"];
    expect(all.filter((title) => stdout.includes(`\n${title}\n`))).toEqual(titles);
  });
});

test("md", async () => {
  const cwd = folderWith({ "r.yaml": text });
  expect(await run(["-o", "check.md"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  const written = readFileSync(join(cwd, "check.md"), "utf8");
  expect(written).toMatch(/^# The six clears\n\n3 rows of 1 notice; .*\n\n## Left open\n\n\| of the six \|/u);
  expect(written).toContain("| raise \\| their determination |");
});

test("json", async () => {
  const { summary, agencies, notices, rows, ...rest } = JSON.parse((await run(["-f", "json", "--limit", "1"])).stdout);
  expect(rest).toEqual({ format: "directives-check/1" });
  expect(summary).toEqual({
    rows: 3,
    clear: 1,
    open: { personnel: 1, task: 0, time: 2, responsibility: 1, product: 1, authority: 1 },
  });
  expect(agencies).toContainEqual({
    agency: "ministry-of-transport",
    name: "ministry-of-transport",
    rows: 1,
    clear: 0,
    open: { personnel: 0, task: 0, time: 1, responsibility: 0, product: 0, authority: 0 },
  });
  expect(notices).toEqual([{ notice: "315-tb-vpcp", number: "315/TB-VPCP", file: "seeds/004.txt", ...summary }]);
  expect(rows.map(({ id, open }: { id: string; open: string[] }) => [id, open.length])).toEqual([
    ["315-tb-vpcp/vague", 5],
    ["315-tb-vpcp/undated", 1],
    ["315-tb-vpcp/fine", 0],
  ]);
  expect(rows[1]).toMatchObject({
    notice: "315-tb-vpcp",
    file: "seeds/004.txt",
    line: 6,
    agencies: ["ministry-of-transport"],
    text: undated.action.text,
    open: ["time"],
  });
  expect(rows[1].verdicts[2]).toEqual({ clear: "time", open: true, why: "no deadline" });
});

describe("a gate", () => {
  test.each<[string, string[], number, string]>([
    ["none asked for", [], 0, ""],
    ["what no row leaves open", ["--fail-on", "task"], 0, ""],
    [
      "what some leave open",
      ["--fail-on", "time,task", "--fail-on", "personnel"],
      1,
      "error LEFT-OPEN: time is left open by 2 of 3 rows; see directives check --by row\n" +
        "error LEFT-OPEN: personnel is left open by 1 of 3 rows; see directives check --by row\n",
    ],
    ["of one body's rows only", ["--fail-on", "personnel", "-a", "ministry-of-construction"], 0, ""],
  ])("%s", async (_, args, code, stderr) => {
    expect(await run(args)).toMatchObject({ code, stderr });
  });

  test("bad input is 2, whatever the gate says", async () => {
    expect((await run(["none.yaml", "--fail-on", "time"])).code).toBe(2);
  });
});

test("--agency counts what a body leads, and what one that it continues led", async () => {
  const { stdout } = await run(["--agency", "ministry-of-construction"]);
  expect(stdout.split("\n")[0]).toBe("1 row of 1 notice; clear in all six: 0.");
});

test("--dictionary: a body that it knows is clear personnel", async () => {
  const d =
    "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: our-board, name: Our Board, kind: unit }\n";
  const ours = writeRegister(registerOf(row("a", { assignees: [bodyOf("our-board")] })), "yaml");
  const cwd = folderWith({ "r.yaml": ours, "d.yaml": d });
  expect((await run(["--fail-on", "personnel"], { cwd })).code).toBe(1);
  expect((await run(["--fail-on", "personnel", "-d", "d.yaml"], { cwd })).code).toBe(0);
});

test("an empty register", async () => {
  const input = writeRegister(registerOf(), "yaml");
  expect(await directives(["check", "-", "--fail-on", "time"], { input })).toEqual({
    code: 0,
    stdout: "0 rows of 1 notice; clear in all six: 0.\n",
    stderr: "info NOTHING-TO-CHECK: there is no row to check\n",
  });
});

test.each<[string, string[], RegExp]>([
  [
    "an unknown name",
    ["--fail-on", "time,person"],
    /"person" is none of personnel, task, time, responsibility, product, authority/u,
  ],
  ["no name", ["--fail-on", ""], /"" is none of personnel/u],
  ["an unknown body", ["-a", "MOF"], /did you mean ministry-of-finance\?/u],
  ["a limit that is none", ["--limit", "0"], /whole number/u],
  ["an unknown section", ["--by", "person"], /Allowed choices are agency, notice, row/u],
  ["the register as output", ["-f", "text", "-o", "r.yaml"], /one of the inputs/u],
])("%s", async (_, args, message) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error USAGE: [^\n]*\n$/u);
  expect(stderr).toMatch(message);
});

test("--help has two examples and the exit codes", async () => {
  const { code, stdout } = await directives(["check", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples:\n(?: {2}directives check .*\n){2,}\nExit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /u);
});

test("notices without rows are counted", async () => {
  const cwd = folderWith({ "a.txt": "Prices are stable.\n" });
  await directives(["extract", "a.txt", "--quiet", "-o", "r.yaml"], { cwd });
  expect((await directives(["check", "r.yaml"], { cwd })).stdout).toMatch(/^0 rows of 1 notice;/);
  expect((await directives(["merge", "r.yaml", "-f", "md"], { cwd })).stdout).toMatch(/^0 rows of 1 notice\.$/m);
});
