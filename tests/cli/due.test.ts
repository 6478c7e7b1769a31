import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRegister } from "../../src/register/write.js";
import { folderWith } from "../io/folders.js";
import { bodyOf, deadlineOf, registerOf, row } from "../register/due/rows.js";
import { directives } from "./kept.js";
import type { RunOptions } from "./spawn.js";

const due = (day: string) => ({ deadline: deadlineOf({ text: `by ${day}`, due: day }) });

const late = row("315-tb-vpcp/late", {
  ...due("2025-07-17"),
  action: { verbs: ["submit"], text: "submit\u001b[31m a | plan" },
  assignees: [
    bodyOf("ministry-of-transport"),
    { agency: null, role: "lead", name: "Foo Bureau", mention: "Foo Bureau" },
    bodyOf("ministry-of-health", "coordinating"),
  ],
});
const weekly = row("315-tb-vpcp/weekly", {
  deadline: deadlineOf({ text: "weekly", repeat: "weekly" }),
  assignees: [bodyOf("ministry-of-finance")],
});
const undated = row("315-tb-vpcp/undated", { assignees: [bodyOf("ministry-of-finance")] });

const text = writeRegister(registerOf(weekly, undated, late), "yaml");
const empty = writeRegister(registerOf(), "yaml");

const run = (args: readonly string[], options: RunOptions = {}) =>
  directives(["due", "r.yaml", "--today", "2025-07-20", ...args], { cwd: folderWith({ "r.yaml": text }), ...options });

describe("formats", () => {
  test("text: overdue first, with leads, partners and place", async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["Due as of 2025-07-20: 2 rows, 1 overdue"],
      [""],
      ["due", "when", "lead", "notice", "task"],
      [
        "2025-07-17",
        "3 days overdue",
        "ministry-of-transport, Foo Bureau; with ministry-of-health",
        "315/TB-VPCP:6",
        "submit\\x1b[31m a | plan",
      ],
      ["2025-07-21", "in 1 day, weekly", "ministry-of-finance", "315/TB-VPCP:6", weekly.action.text],
      [""],
    ]);
  });

  test("text by lead body, and rows without a date", async () => {
    const { stdout } = await run(["--group", "agency", "--undated"]);
    expect(stdout.match(/^.*\(.* rows?.*\)$/gmu)).toEqual([
      "ministry-of-transport (1 row, 1 overdue)",
      "Foo Bureau (1 row, 1 overdue)",
      "ministry-of-finance (2 rows)",
    ]);
    expect(stdout).toMatch(/^– +no deadline +ministry-of-finance/mu);
    expect((await run(["--undated"])).stdout).toMatch(/\n\nWithout a date \(1 row\)\n/u);
  });

  test("json", async () => {
    const { stdout } = await run(["--format", "json", "--undated"]);
    const { rows, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ format: "directives-due/1", today: "2025-07-20" });
    expect(rows[0]).toEqual({
      id: "315-tb-vpcp/late",
      due: "2025-07-17",
      overdue: true,
      agencies: ["ministry-of-transport", "Foo Bureau"],
      text: "submit\u001b[31m a | plan",
      flags: [],
      days: -3,
      partners: ["ministry-of-health"],
      deadline: "by 2025-07-17",
      repeat: null,
      status: null,
      notice: "315-tb-vpcp",
      number: "315/TB-VPCP",
      file: "seeds/004.txt",
      line: 6,
    });
    expect(rows.slice(1).map((one: Record<string, unknown>) => [one.id, one.due, one.overdue])).toEqual([
      ["315-tb-vpcp/weekly", "2025-07-21", false],
      ["315-tb-vpcp/undated", null, false],
    ]);
  });

  test("csv", async () => {
    const [titles, first, ...rest] = (await run(["-f", "csv"])).stdout.split("\r\n");
    expect(titles).toBe(
      "\ufeffdue,overdue,when,lead,partners,task,deadline,repeat,status,notice,number,line,id,product,review,confidence,flags,quote,file,page",
    );
    expect(first).toMatch(
      /^2025-07-17,yes,3 days overdue,ministry-of-transport; Foo Bureau,ministry-of-health,submit/u,
    );
    expect(rest).toHaveLength(2);
  });

  test("md, by the output's extension", async () => {
    const cwd = folderWith({ "r.yaml": text });
    expect(await run(["-o", "due.md"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const written = readFileSync(join(cwd, "due.md"), "utf8");
    expect(written).toMatch(/^# Due as of 2025-07-20\n\n2 rows, 1 overdue\.\n\n\| due \|/u);
    expect(written).toContain("| 2025-07-17 | **3 days overdue** |");
    expect(written).toContain("submit\\[31m a \\| plan");
  });

  test("what is overdue is red", async () => {
    const { stdout } = await run([], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[31m2025-07-17\u001b[39m");
    expect(stdout).not.toContain("\u001b[31m2025-07-21");
    expect(stdout).not.toContain("submit\u001b[31m");
  });

  test("a file has no colours", async () => {
    const cwd = folderWith({ "r.yaml": text });
    await run(["-o", "due.txt"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(readFileSync(join(cwd, "due.txt"), "utf8")).not.toContain("\u001b");
  });
});

describe("which rows", () => {
  const idsOf = async (args: readonly string[]): Promise<string[]> =>
    JSON.parse((await run(["-f", "json", ...args])).stdout).rows.map(({ id }: { id: string }) => id.split("/")[1]);

  test.each<[string, string[], string[]]>([
    ["--by", ["--by", "2025-07-20"], ["late"]],
    ["--within", ["--within", "1w"], ["weekly"]],
    ["--overdue", ["--overdue"], ["late"]],
    ["--agency, which continues another", ["--agency", "ministry-of-construction"], ["late"]],
    ["--agency does not mean partners", ["--agency", "ministry-of-health"], []],
    ["--with-partners does", ["--agency", "ministry-of-health", "--with-partners"], ["late"]],
    ["several", ["-a", "ministry-of-finance", "-a", "ministry-of-transport"], ["late", "weekly"]],
  ])("%s", async (_, args, ids) => {
    expect(await idsOf(args)).toEqual(ids);
  });

  test("none: said on standard error, and done", async () => {
    const { code, stdout, stderr } = await run(["--by", "2025-07-01"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("info NOTHING-DUE: nothing that was asked for is due; today is 2025-07-20\n");
  });

  test("an empty register", async () => {
    const { code, stdout } = await directives(["due", "-", "-f", "json", "--today", "2025-07-20"], { input: empty });
    expect([code, JSON.parse(stdout).rows]).toEqual([0, []]);
  });

  test("today is the local day where none is given", async () => {
    const today = async (zone: string): Promise<string> => {
      const { stdout } = await directives(["due", "-", "-f", "json"], { input: empty, env: { TZ: zone } });
      return JSON.parse(stdout).today;
    };
    const [west, east] = [await today("Etc/GMT+12"), await today("Etc/GMT-14")];
    // Twenty-six hours apart, it is never the same day.
    expect(west < east).toBe(true);
    expect(east).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});

describe("what is wrong", () => {
  test.each<[string, string[], RegExp]>([
    ["an unknown body", ["-a", "ministry-of-finanse"], /no body has this id; did you mean ministry-of-finance\?/u],
    ["a body like none", ["-a", "zzzzzz"], /no body has this id; add it with --dictionary/u],
    ["partners of nobody", ["--with-partners"], /give --agency too/u],
    ["a day that is none", ["--by", "2025-02-30"], /no day of the calendar/u],
    ["days in another form", ["--within", "5"], /such as 5d or 2w/u],
    ["an unknown format", ["-f", "yaml"], /Allowed choices are text, csv, xlsx, ics, md, json/u],
    ["the register as output", ["-f", "text", "-o", "./r.yaml"], /one of the inputs; name another file/u],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error USAGE: [^\n]*\n$/u);
    expect(stderr).toMatch(message);
  });

  test("a bad register among good ones", async () => {
    const cwd = folderWith({ "r.yaml": text, "bad.yaml": "format: directives/9\n" });
    const { code, stdout, stderr } = await run(["bad.yaml", "none.yaml"], { cwd });
    expect([code, stdout.split("\n")[0]]).toEqual([2, "Due as of 2025-07-20: 2 rows, 1 overdue"]);
    expect(stderr).toMatch(/^bad\.yaml:1:1: error BAD-REGISTER: .*\nnone\.yaml: error UNREADABLE: .*\n$/u);
  });

  test("only bad ones: nothing is written", async () => {
    const { code, stdout } = await directives(["due", "-", "-f", "json"], { input: "no register" });
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("rows that stand in two registers", async () => {
    const cwd = folderWith({ "r.yaml": text, "s.yaml": text });
    const { code, stderr } = await run(["s.yaml"], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^s\.yaml: warning REPEATED-ROWS: 3 of its rows/u)]);
  });

  test("a bad dictionary stops the run", async () => {
    const cwd = folderWith({ "r.yaml": text, "d.yaml": "format: no\n" });
    expect(await run(["-d", "d.yaml"], { cwd })).toMatchObject({ code: 2, stdout: "" });
  });
});

test("--dictionary gives bodies", async () => {
  const d =
    "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: our-board, name: Our Board, kind: unit }\n";
  const cwd = folderWith({ "r.yaml": text, "d.yaml": d });
  expect((await run(["-a", "our-board"], { cwd })).code).toBe(2);
  expect((await run(["-a", "our-board", "-d", "d.yaml"], { cwd })).code).toBe(0);
});

test("--help has two examples and the exit codes", async () => {
  const { code, stdout } = await directives(["due", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples:\n(?: {2}directives due .*\n){2,}\nExit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /u);
});

test("a ban reads as one", async () => {
  const cwd = folderWith({
    "a.txt":
      "The Prime Minister requested hospitals to act. Hospitals are forbidden to charge extra fees before December 31, 2025.\n",
  });
  await directives(["extract", "a.txt", "--date", "2025-07-01", "-o", "r.yaml"], { cwd });
  for (const format of ["text", "csv", "md"]) {
    const { stdout } = await directives(["due", "r.yaml", "--today", "2025-07-01", "-f", format], { cwd });
    expect(stdout).toContain("must not: charge extra fees");
  }
});
