import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readXlsx } from "hucre/xlsx";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type Format, formatFor, refuseBinaryOnTerminal } from "../../src/cli/formats.js";
import { UsageError } from "../../src/cli/usage-error.js";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

const bin = resolve(import.meta.dirname, "../../bin/directives.js");

const all: readonly Format[] = ["text", "yaml", "json", "csv", "xlsx", "ics", "md", "sarif", "html"];

describe("which format", () => {
  test.each<[string | undefined, Format]>([
    ["a.yaml", "yaml"],
    ["a.YML", "yaml"],
    ["b/a.json", "json"],
    ["a.csv", "csv"],
    ["a.xlsx", "xlsx"],
    ["a.ics", "ics"],
    ["a.markdown", "md"],
    ["a.sarif", "sarif"],
    ["a.sarif.json", "sarif"],
    ["a.txt", "text"],
    ["a.html", "html"],
    ["a.htm", "html"],
    ["csv", "yaml"],
    ["a.csv/register", "yaml"],
    ["a.log", "yaml"],
    ["-", "yaml"],
    [undefined, "yaml"],
  ])("%s: %s", (output, format) => {
    expect(formatFor(all, undefined, output, "yaml")).toBe(format);
  });

  test("what is asked for counts more than the name", () => {
    expect(formatFor(all, "json", "a.csv", "yaml")).toBe("json");
  });

  test("a name of another format is refused, one of plain text is not", () => {
    expect(() => formatFor(["yaml", "json"], undefined, "a.xlsx", "yaml")).toThrow(
      new UsageError("--output a.xlsx: xlsx is not written here, only yaml, json; see --format"),
    );
    expect(formatFor(["yaml", "json"], undefined, "a.txt", "yaml")).toBe("yaml");
  });

  test.each(["a.xls", "a.tsv", "b/a.DOCX", "a.pdf", "a.xml", "a.parquet"])("%s is another program's", (output) => {
    expect(() => formatFor(all, undefined, output, "yaml")).toThrow(/ is not written here, only text, yaml, /u);
    expect(formatFor(all, "yaml", output, "json")).toBe("yaml");
  });

  test.each<[Format, string | undefined, boolean, boolean]>([
    ["xlsx", undefined, true, true],
    ["xlsx", "-", true, true],
    ["xlsx", "a.xlsx", true, false],
    ["xlsx", undefined, false, false],
    ["csv", undefined, true, false],
  ])("%s to %s, a terminal: %s, refused: %s", (format, output, isTerminal, refused) => {
    const write = () => refuseBinaryOnTerminal(format, output, isTerminal);
    if (refused) expect(write).toThrow(/no text to show on a terminal; name a file with --output/u);
    else expect(write).not.toThrow();
  });
});

const text =
  "Notice 12/TB-VPCP dated July 1, 2025\n\n" +
  "The Prime Minister requested the Ministry of Finance to submit a report on fees before July 31, 2025.\n" +
  "The Prime Minister requested the Ministry of Health to review the =SUM(A1) list.\n";

const files = { "a.txt": text };

const eventsIn = (calendar: string): string[] =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one).summary);

describe("extract", () => {
  test("every format by the output's extension, with the sentence quoted", async () => {
    const cwd = folderWith(files);
    const run = (output: string) => directives(["extract", "a.txt", "--quiet", "-o", output], { cwd });
    const runs = await Promise.all(["r.csv", "r.xlsx", "r.ics", "r.md"].map(run));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const read = (name: string): string => readFileSync(join(cwd, name), "utf8");
    expect(read("r.csv")).toContain('"The Prime Minister requested the Ministry of Finance to submit a report');
    expect(eventsIn(read("r.ics"))).toEqual(["Ministry of Finance: submit a report on fees before July 31, 2025"]);
    expect(read("r.md")).toMatch(/^# Tasks\n\n2 rows of 1 notice\.\n\n\| notice \|/u);
    const { sheets } = await readXlsx(readFileSync(join(cwd, "r.xlsx")));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Tasks", 3],
      ["Agencies", 4],
    ]);
  });

  test("a pipe takes a workbook", async () => {
    expect((await directives(["extract", "-f", "xlsx"], { input: text })).stdout.slice(0, 2)).toBe("PK");
  });

  test("the sentence is quoted wherever the notice comes from, and with any number of jobs", async () => {
    const cwd = folderWith({ "in/a.txt": text, "in/b.txt": text.replace("12/TB", "13/TB"), "out/c.txt": "" });
    const quoted = ({ stdout }: { stdout: string }): number =>
      stdout.match(/,"?The Prime Minister requested/gu)?.length ?? 0;
    const csv = ["extract", "-f", "csv"];
    const outside = join(cwd, "out");
    const line = `${JSON.stringify({ id: "a", text })}\n`;
    expect(quoted(await directives(csv, { input: text }))).toBe(2);
    expect(quoted(await directives([...csv, "--input-format", "ndjson"], { input: line }))).toBe(2);
    const one = await directives([...csv, join(cwd, "in"), "-j", "1"], { cwd: outside });
    expect(quoted(one)).toBe(4);
    expect(await directives([...csv, join(cwd, "in"), "-j", "2"], { cwd: outside })).toEqual(one);
    const again = await directives([...csv, "../in", "-", "-j", "2"], { cwd: outside, input: text });
    expect(quoted(again)).toBe(6);
  });

  test("one body's calendar, and what is not in it", async () => {
    const run = (...args: string[]) => directives(["extract", "-f", "ics", ...args], { input: text });
    const { stdout, stderr } = await run("-a", "ministry-of-finance", "--remind", "1w");
    expect([eventsIn(stdout).length, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("TRIGGER:-P7D");
    const health = await run("-a", "ministry-of-health");
    expect(eventsIn(health.stdout)).toEqual([]);
    expect(health.stderr).toMatch(/info UNDATED: 1 of 1 rows name no day/u);
  });

  test.each<[string, string[], RegExp]>([
    ["a reminder without a calendar", ["-f", "csv", "--remind", "7d"], /--remind is for calendars, and this is csv/u],
    ["a part of a register", ["-a", "ministry-of-finance"], /a register in yaml holds all of them/u],
    ["no such body", ["-f", "ics", "-a", "ministry-of-finanse"], /did you mean ministry-of-finance\?/u],
    ["another program's format", ["-o", "a.sarif"], /sarif is not written here, only yaml, json, ndjson, csv/u],
    ["a reminder in another form", ["-f", "ics", "--remind", "7"], /such as 5d or 2w/u],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await directives(["extract", ...args], { input: text });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("an output that is named for another format is refused before anything is read", () => {
  test.each<[string, string[], string]>([
    [
      "extract",
      ["no.txt", "-o", "r.html"],
      "html is not written here, only yaml, json, ndjson, csv, xlsx, ics, md; see",
    ],
    ["merge", ["no.yaml", "-o", "r.HTM"], "html is not written here, only yaml, json, ndjson, csv, xlsx, ics, md; see"],
    ["check", ["no.yaml", "-o", "r.csv"], "csv is not written here, only text, md, json, sarif, github; see --format"],
    ["due", ["no.yaml", "-o", "r.yaml"], "yaml is not written here, only text, csv, xlsx, ics, md, json; see --format"],
    ["diff", ["no.yaml", "no.yaml", "-o", "r.csv"], "csv is not written here, only text, md, json; see --format"],
    ["explain", ["no.txt", "-o", "r.yaml"], "yaml is not written here, only text, json; see --format"],
    ["score", ["no.yaml", "--gold", "no", "-o", "r.md"], "md is not written here, only text, json; see --format"],
    ["report", ["no.yaml", "-o", "r.csv"], "csv is not written here, only html; name another file"],
    ["update", ["no.yaml", "-o", "r.xlsx"], "xlsx is not written here, only yaml, json; name another file"],
    ["schema", ["-o", "r.yaml"], "yaml is not written here, only json; name another file"],
  ])("%s", async (command, args, message) => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await directives([command, ...args], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error USAGE: --output r\.\w+: [^\n]*\n$/u);
    expect(stderr).toContain(message);
  });

  test("not one that is named for its own, or for none", async () => {
    const cwd = folderWith(files);
    const run = (...args: string[]) => directives(args, { cwd });
    await run("extract", "a.txt", "-q", "-o", "r.yaml");
    await run("extract", "a.txt", "-q", "-o", "r.json");
    const runs = await Promise.all([
      run("report", "r.yaml", "-o", "page.html"),
      run("report", "r.yaml", "-o", "page"),
      run("update", "r.yaml", "-q", "-o", "u.yml"),
      run("update", "r.yaml", "-q", "-o", "u.txt"),
      run("update", "r.json", "-q", "-o", "u.json"),
      run("schema", "-o", "s.json"),
    ]);
    expect(runs).toEqual(runs.map(() => ({ code: 0, stdout: "", stderr: "" })));
    expect(readFileSync(join(cwd, "u.json"), "utf8")).toBe(readFileSync(join(cwd, "r.json"), "utf8"));
  });

  test.each([
    [
      "r.yaml",
      "u.json",
      /r\.yaml is yaml and stays so; name a \.yaml file, and make json of it with directives merge/u,
    ],
    [
      "r.json",
      "u.yaml",
      /r\.json is json and stays so; name a \.json file, and make yaml of it with directives merge/u,
    ],
  ])("update keeps the format of a register: %s as %s", async (register, output, message) => {
    const cwd = folderWith(files);
    await directives(["extract", "a.txt", "-q", "-o", register], { cwd });
    const { code, stdout, stderr } = await directives(["update", register, "-o", output], { cwd });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", register]);
  });
});

describe("extract for a body of a dictionary of one's own", () => {
  const dictionary =
    "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: zork-office, name: Zork Office, kind: unit }\n  - { id: zork-board, name: Zork Board, kind: unit }\n";
  const own = { "a.txt": text.replace("Ministry of Health", "Zork Office"), "d.yaml": dictionary };

  test.skipIf(process.platform === "win32")("reads the dictionary once: it may be a pipe", () => {
    // No row is led by the board: only the dictionary knows it.
    const line = '"$@" extract a.txt -d <(cat d.yaml) -a zork-office -a zork-board -f csv';
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line, "bash", process.execPath, bin], {
      cwd: folderWith(own),
      encoding: "utf8",
    });
    expect([status, stderr, stdout.trimEnd().split("\r\n").length]).toEqual([0, "", 2]);
    expect(stdout).toContain("Zork Office");
  });

  test("refuses a slip in its id before any notice is read", async () => {
    const args = ["extract", "a.txt", "no.txt", "-d", "d.yaml", "-a", "zork-ofice", "-f", "csv"];
    const { code, stderr } = await directives(args, { cwd: folderWith(own) });
    expect([code, stderr]).toEqual([
      2,
      "error USAGE: --agency zork-ofice: no body has this id; did you mean zork-office?\n",
    ]);
  });
});

test("merge writes the rows of one body; a slip in its id is refused", async () => {
  const cwd = folderWith(files);
  await directives(["extract", "a.txt", "-o", "r.yaml", "--quiet"], { cwd });
  const run = (id: string) => directives(["merge", "r.yaml", "-f", "csv", "-a", id], { cwd });
  expect((await run("ministry-of-health")).stdout.trimEnd().split("\r\n")).toHaveLength(2);
  expect(await run("ministry-of-helth")).toMatchObject({ code: 2, stdout: "" });
});

test("merge, due and check over one register", async () => {
  const cwd = folderWith(files);
  await directives(["extract", "a.txt", "-o", "r.yaml", "--quiet"], { cwd });
  const [merged, due, book, check] = await Promise.all([
    directives(["merge", "r.yaml", "-f", "csv"], { cwd }),
    directives(["due", "r.yaml", "-f", "ics", "--remind", "3d", "--today", "2025-07-20"], { cwd }),
    directives(["due", "r.yaml", "-o", "due.xlsx", "--today", "2025-07-20"], { cwd }),
    directives(["check", "r.yaml", "-f", "github", "--fail-on", "time"], { cwd }),
  ]);
  expect(merged.stdout).toContain('"The Prime Minister requested the Ministry of Finance to submit');
  expect([eventsIn(due.stdout).length, due.stdout.includes("TRIGGER:-P3D")]).toEqual([1, true]);
  expect(book.code).toBe(0);
  const { sheets } = await readXlsx(readFileSync(join(cwd, "due.xlsx")));
  expect(sheets[0]?.rows).toHaveLength(2);
  expect(check.code).toBe(1);
  expect(check.stdout).toMatch(
    /^::error file=a\.txt,line=4,endLine=4,col=\d+,endColumn=\d+,title=Unclear%3A [^:]*::/mu,
  );
});
