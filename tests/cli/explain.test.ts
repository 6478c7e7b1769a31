import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

const root = resolve(import.meta.dirname, "../..");
const seed = "seeds/004_49a2bb8bd14896aa.txt";

const notice = [
  "The Government Office has issued Notice No. 5/TB-VPCP dated June 1, 2025.",
  "The Ministry of Finance shall report before June 30, 2025.",
  "Exports grew by 5% in May.",
].join("\n");

const explained = `a.txt: notice 5/TB-VPCP, 2025-06-01, government-office, 1 directive

 2  The Ministry of Finance shall [1] report before June 30, 2025.
    [1] report (obligation, confidence 0.86)
        lead       Ministry of Finance (ministry-of-finance)
        due        2025-06-30: “before June 30, 2025”
        rules      clause obligation, time period
`;

const run = (args: readonly string[], text = notice, env: Readonly<Record<string, string>> = {}) =>
  directives(["explain", "a.txt", ...args], { cwd: folderWith({ "a.txt": text }), env });

describe("as text", () => {
  test("the lines with rows, and how many others there are", async () => {
    expect(await run([])).toEqual({
      code: 0,
      stdout: `${explained}\n2 lines and sentences without a row: --all shows why\n`,
      stderr: "",
    });
  });

  test("--row shows one alone", async () => {
    expect(await run(["--row", "1"])).toEqual({ code: 0, stdout: explained, stderr: "" });
  });

  test("--all shows every line, and why it gave no row", async () => {
    const { stdout } = await run(["--all"]);
    const lines = stdout.split("\n");
    expect(lines).toContain(" 3  Exports grew by 5% in May.");
    expect(lines).toContain(
      "    no row, publishes (perfect): it tells that a document or a word of the body has gone out",
    );
    expect(stdout).toMatch(/no row, no-clause: .*\n$/);
  });

  test("colours by meaning, where they are asked for", async () => {
    const { stdout } = await run([], notice, { FORCE_COLOR: "1" });
    expect(stdout).toContain(
      "\u001b[36mThe Ministry of Finance\u001b[39m shall \u001b[1m[1]\u001b[22m \u001b[32mreport",
    );
    expect(stdout).toContain("\u001b[35mbefore June 30, 2025\u001b[39m");
  });

  test("standard input, and a day to count from", async () => {
    const input = "The Ministry of Finance shall report within 10 days.";
    const { code, stdout } = await directives(["explain", "-", "--date", "2025-06-01"], { input });
    expect([code, stdout]).toEqual([0, expect.stringContaining("<stdin>: no number, no date, 1 directive\n")]);
    expect(stdout).toContain("2025-06-11: “within 10 days”");
  });

  test("a dictionary of one's own", async () => {
    const dictionary =
      "format: directives-dictionary/1\nname: ours\nversion: '1'\nagencies: [{ id: cwb, name: City Water Board, kind: unit }]\n";
    const cwd = folderWith({ "a.txt": "The City Water Board shall report.", "d.yaml": dictionary });
    const { stdout } = await directives(["explain", "a.txt", "-d", "d.yaml"], { cwd });
    expect(stdout).toContain("City Water Board (cwb)");
  });

  test("--output writes no colours, whatever is asked for", async () => {
    const cwd = folderWith({ "a.txt": notice });
    const { code, stdout } = await directives(["explain", "a.txt", "--row", "1", "-o", "why.txt"], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    expect([code, stdout, readFileSync(resolve(cwd, "why.txt"), "utf8")]).toEqual([0, "", explained]);
  });
});

describe("as JSON", () => {
  test("rows with places, rules and what was carried over; sentences with --all", async () => {
    const { code, stdout } = await directives(["explain", seed, "--format", "json", "--all"], { cwd: root });
    const answer = JSON.parse(stdout);
    const text = readFileSync(resolve(root, seed), "utf8");
    expect([code, answer.format, answer.notice.id, answer.rows.length]).toEqual([
      0,
      "directives-explain/1",
      "315-tb-vpcp",
      25,
    ]);
    expect(answer.rows[3]).toMatchObject({
      number: 4,
      id: "315-tb-vpcp/39e955d7",
      line: 5,
      evidence: "obligation",
      rules: [
        { kind: "clause", name: "obligation" },
        { kind: "role-frame", name: "lead-and-coordinate" },
        { kind: "fragment", name: "to-be-completed" },
        { kind: "time", name: "period" },
      ],
      inherited: [{ field: "deadline", by: "fragment", word: null, from: { line: 5, text: "before June 30, 2025" } }],
    });
    for (const { start, end, text: words } of [...answer.rows, ...answer.sentences])
      expect(text.slice(start, end)).toBe(words);
    expect(answer.sentences.length).toBeGreaterThan(0);
  });

  test("one row, by the output's extension, and no sentences", async () => {
    const cwd = folderWith({ "a.txt": notice });
    await directives(["explain", "a.txt", "--row", "1", "-o", "why.json"], { cwd });
    const answer = JSON.parse(readFileSync(resolve(cwd, "why.json"), "utf8"));
    expect([answer.rows.length, answer.rows[0].number, answer.sentences]).toEqual([1, 1, []]);
  });
});

describe("nothing in a notice commands the terminal", () => {
  const hostile = [
    "\u001b]0;owned\u0007The \u001b[31mMinistry of Finance\u001b[0m shall report\u0008\u0008 \u001b[2J before June 30, 2025\u202e.",
    "\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\ \u009b31m \u2066hidden\u2069",
    "The Ministry of Health shall review \u001b[5mPlan No. 02/KH-TTg\u001b[0m of the Foo\u001b[1A Board.",
  ].join("\n");

  test.each([[[]], [["--all"]]])("%j", async (args) => {
    const { code, stdout, stderr } = await run(args, hostile);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("\\x1b[5mPlan");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test("with colours, no sequence but those of colours", async () => {
    const { stdout } = await run(["--all"], hostile, { FORCE_COLOR: "1" });
    const colours = new RegExp(`${"\u001b"}\\[(?:1|2|4|22|24|3[1-6]|39)m`, "gu");
    expect(stdout).toMatch(colours);
    expect(stdout.replace(colours, "").replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("what cannot be explained", () => {
  test.each<[string, string[], RegExp]>([
    ["a missing file", ["nowhere.txt"], /^nowhere\.txt: error UNREADABLE/],
    ["a folder", ["."], /^\.: error UNREADABLE/],
    ["no file", [], /missing required argument 'file'; see directives explain --help/],
    ["two files", ["a.txt", "b.txt"], /too many arguments/],
    ["a row that there is not", ["a.txt", "--row", "9"], /there is no row 9; the notice has 1/],
    ["a row that is no number", ["a.txt", "--row", "0"], /Write a whole number from 1 to 999999999/],
    ["one row and all", ["a.txt", "--row", "1", "--all"], /cannot be used with option/],
    ["a bad dictionary", ["a.txt", "-d", "a.txt"], /^a\.txt:.* error/],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await directives(["explain", ...args], { cwd: folderWith({ "a.txt": notice }) });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
  });

  test("a notice without rows is a warning", async () => {
    const { code, stdout, stderr } = await run([], "Exports grew by 5% in May. They fell in June.");
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^a\.txt: warning NO-DIRECTIVES/)]);
    expect(stdout).toMatch(/^a\.txt: .* 0 directives\n\n2 lines and sentences without a row: --all shows why\n$/);
  });
});
