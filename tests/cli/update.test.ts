import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

const notice =
  "The Prime Minister requested the Ministry of Finance to submit a report on tax debts by July 31, 2025.\n";
const other = "The Ministry of Health must publish the list of vaccines.\n";

/** A folder with a notice and its register, in which one row is being worked on. */
async function workplace(): Promise<string> {
  const cwd = folderWith({ "in/a.txt": notice });
  expect((await directives(["extract", "in/a.txt", "-o", "r.yaml"], { cwd })).code).toBe(0);
  const text = readFileSync(join(cwd, "r.yaml"), "utf8");
  writeFileSync(join(cwd, "r.yaml"), text.replace("tracking: null", "tracking: { status: in-progress } # by phone"));
  return cwd;
}

const registerIn = (cwd: string): string => readFileSync(join(cwd, "r.yaml"), "utf8");

test("without inputs the notices are read from the files that the register names", async () => {
  const cwd = await workplace();
  writeFileSync(join(cwd, "in/a.txt"), `A new line above.\n\n${notice}`);
  const { code, stdout, stderr } = await directives(["update", "r.yaml"], { cwd });
  expect([code, stderr]).toEqual([0, "r.yaml: info UPDATED: 1 row, 0 added, 0 changed, 0 removed, 0 orphaned\n"]);
  expect(stdout).toContain("tracking: { status: in-progress } # by phone");
  expect(stdout).toContain("source: { line: 3,");
  expect(registerIn(cwd)).toContain("source: { line: 1,");
});

test("from another folder they are found beside the register", async () => {
  const cwd = await workplace();
  const { code, stdout } = await directives(["update", join(cwd, "r.yaml")], { cwd: folderWith({}) });
  expect([code, stdout]).toEqual([0, registerIn(cwd)]);
});

test("--write replaces the register, and a second time nothing", async () => {
  const cwd = await workplace();
  writeFileSync(join(cwd, "in/a.txt"), `A new line above.\n\n${notice}`);
  expect(await directives(["update", "r.yaml", "--write", "-q"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  const once = registerIn(cwd);
  expect(once).toContain("source: { line: 3,");
  await directives(["update", "r.yaml", "--write"], { cwd });
  expect([registerIn(cwd), readdirSync(cwd).sort()]).toEqual([once, ["in", "r.yaml"]]);
});

test("what cannot be carried over is named, kept and flagged", async () => {
  const cwd = await workplace();
  writeFileSync(join(cwd, "in/a.txt"), other);
  const { code, stdout, stderr } = await directives(["update", "r.yaml"], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^r\.yaml: warning ORPHANED: a\/\w{8} is not in the notice; it is kept/);
  expect(stdout).toContain("flags: [orphaned]");
  expect(stdout).toContain("publish the list of vaccines");
});

test("inputs: a notice that the register has, by another path, and a new one", async () => {
  const cwd = await workplace();
  writeFileSync(join(cwd, "moved.txt"), notice);
  writeFileSync(join(cwd, "b.txt"), other);
  const { code, stdout } = await directives(["update", "r.yaml", "moved.txt", "b.txt"], { cwd });
  expect(code).toBe(0);
  expect(stdout.match(/^ {2}- id: \w+$/gm)).toEqual(["  - id: a", "  - id: b"]);
  expect(stdout).toContain("file: moved.txt");
});

test("a file that is gone costs its notice nothing, and is an error", async () => {
  const cwd = await workplace();
  writeFileSync(join(cwd, "b.txt"), other);
  const { code, stdout, stderr } = await directives(["update", "r.yaml", "gone.txt", "b.txt"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^gone\.txt: error UNREADABLE/)]);
  expect(stdout).toContain("# by phone");
  expect(stdout).toContain("publish the list of vaccines");
});

test("a file that holds another notice now leaves the register's as it is", async () => {
  const numbered = (number: string): string =>
    `The Government Office issued Notice ${number} dated July 1, 2025.\n${notice}`;
  const cwd = folderWith({ "a.txt": numbered("315/TB-VPCP") });
  await directives(["extract", "a.txt", "-o", "r.yaml"], { cwd });
  writeFileSync(join(cwd, "a.txt"), numbered("408/TB-VPCP"));
  const own = await directives(["update", "r.yaml"], { cwd });
  expect([own.stdout, own.stderr]).toEqual([
    registerIn(cwd),
    expect.stringMatching(/OTHER-NOTICE: a\.txt holds notice 408\/TB-VPCP now/),
  ]);
  const given = await directives(["update", "r.yaml", "a.txt"], { cwd });
  expect(given.stdout.match(/^ {2}- id: [\w-]+$/gm)).toEqual(["  - id: 315-tb-vpcp", "  - id: 408-tb-vpcp"]);
});

test("a notice is never overwritten", async () => {
  const cwd = await workplace();
  const { code, stderr } = await directives(["update", "r.yaml", "-o", "in/a.txt"], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/one of the inputs/)]);
  expect(readFileSync(join(cwd, "in/a.txt"), "utf8")).toBe(notice);
});

test.each([
  ["standard input and --write", ["-", "--write"], /--write needs a file/],
  ["--write and --output", ["r.yaml", "--write", "-o", "x.yaml"], /exclude each other/],
])("%s", async (_, args, message) => {
  const { code, stderr } = await directives(["update", ...args], { input: "" });
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});
