import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import { folderWith } from "../io/folders.js";
import { directives, type Run } from "./spawn.js";

const notice = "The Prime Minister requested the Ministry of Finance to submit a report by July 31, 2025.\n";

const isWindows = process.platform === "win32";

const filesIn = ({ stdout }: Run): (string | null)[] =>
  parseRegister(stdout, "out").register?.notices.map(({ file }) => file) ?? [];

const errorsIn = ({ stderr }: Run): string[] => stderr.split("\n").filter((line) => line.includes(": error "));

/** A folder with a good notice, and everything beside it that is named like one and is none. */
function lyingFolder(): string {
  const cwd = folderWith({ "good.txt": notice, "folder.txt/inside.txt": notice });
  execFileSync("mkfifo", [join(cwd, "pipe.txt")]);
  symlinkSync("nowhere", join(cwd, "dangling.txt"));
  symlinkSync("round-b.txt", join(cwd, "round-a.txt"));
  symlinkSync("round-a.txt", join(cwd, "round-b.txt"));
  symlinkSync(".", join(cwd, "self"));
  symlinkSync("/dev/zero", join(cwd, "zero.txt"));
  writeFileSync(join(cwd, "-dash.txt"), notice);
  writeFileSync(join(cwd, "line\nbreak \u001b[31m.txt"), notice);
  writeFileSync(join(cwd, "binary\n\u001b[31m.txt"), "\0");
  writeFileSync(join(cwd, "large.txt"), "");
  truncateSync(join(cwd, "large.txt"), 2 * 2 ** 30);
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/latin-`), Buffer.from([0xe9]), Buffer.from(".txt")]), notice);
  return cwd;
}

describe.skipIf(isWindows)("files that lie", () => {
  test("in a folder: what can be read is in the register, everything else is named", async () => {
    const run = await directives(["extract", "."], { cwd: lyingFolder() });
    expect(run.code).toBe(2);
    expect(filesIn(run)).toEqual(["-dash.txt", "folder.txt/inside.txt", "good.txt", "line\nbreak \u001b[31m.txt"]);
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(/^pipe\.txt: error NO-FILE: it is a named pipe, and no file; name it itself/),
      expect.stringMatching(/^zero\.txt: error NO-FILE: it is a device, and no file/),
      expect.stringMatching(/^binary \\x1b\[31m\.txt:1:1: error BINARY: it holds NUL bytes/),
      expect.stringMatching(/^dangling\.txt: error UNREADABLE: .*there is no such file/),
      expect.stringMatching(/^large\.txt: error TOO-LARGE: cannot be read: it is larger than 48 MB.*split it$/),
      expect.stringMatching(/^latin-\ufffd\.txt: error UNREADABLE: .*its name is not valid UTF-8; rename it$/),
      expect.stringMatching(/^round-a\.txt: error UNREADABLE: .*round in a circle/),
      expect.stringMatching(/^round-b\.txt: error UNREADABLE: .*round in a circle/),
    ]);
  });

  test("in a pattern: the same, but folders are not opened", async () => {
    const run = await directives(["extract", "*.txt"], { cwd: lyingFolder() });
    expect(run.code).toBe(2);
    expect(filesIn(run)).toEqual(["-dash.txt", "good.txt", "line\nbreak \u001b[31m.txt"]);
    expect(run.stderr).toMatch(/^folder\.txt: error NO-FILE: it is a folder, and no file; name it itself/m);
    for (const name of ["dangling", "round-a", "round-b"])
      expect(run.stderr).toContain(`${name}.txt: error UNREADABLE`);
    expect(run.stderr).toContain("pipe.txt: error NO-FILE: it is a named pipe");
  });

  test("a folder named like a notice is a folder", async () => {
    const cwd = folderWith({ "x.txt/a.txt": notice, "empty.txt/b.csv": "" });
    const run = await directives(["extract", "x.txt", "empty.txt"], { cwd });
    expect([run.code, filesIn(run)]).toEqual([2, ["x.txt/a.txt"]]);
    expect(errorsIn(run)).toEqual([expect.stringMatching(/^empty\.txt: error NO-FILES: the folder holds no/)]);
  });

  test("a register that is a folder, or a dictionary", async () => {
    const cwd = folderWith({ "a.txt": notice, "x.yaml/a.txt": "" });
    for (const args of [
      ["due", "x.yaml"],
      ["extract", "a.txt", "--dictionary", "x.yaml"],
    ]) {
      const { code, stderr } = await directives(args, { cwd });
      expect([code, stderr]).toEqual([2, "x.yaml: error UNREADABLE: cannot be read: it is a folder; give a file\n"]);
    }
  });

  test("what a shell substitutes is read", async () => {
    const cwd = folderWith({ "a.txt": notice });
    const bin = join(import.meta.dirname, "../../bin/directives.js");
    const script = `"$0" "$1" extract <(cat a.txt) --format json; cat a.txt | "$0" "$1" extract /dev/stdin --format json`;
    const out = execFileSync("bash", ["-c", script, process.execPath, bin], { cwd, encoding: "utf8" });
    expect(out.match(/"role": "lead"/gu)).toHaveLength(2);
    // The number of the pipe is another one the next time.
    expect(out.match(/"id": "stdin",[^}]*"file": null/gu)).toHaveLength(2);
  });
});

describe("names", () => {
  test("that begin with a dash are told how to be given", async () => {
    const cwd = folderWith({ "-x.txt": notice });
    const bare = await directives(["extract", "-x.txt"], { cwd });
    expect([bare.code, bare.stderr]).toEqual([2, expect.stringMatching(/; the file is named \.\/-x\.txt\n$/)]);
    const given = await directives(["extract", "./-x.txt", "--", "-x.txt"], { cwd });
    expect([given.code, filesIn(given)]).toEqual([0, ["./-x.txt"]]);
  });

  test("of 4,000 characters are too long, or a path like others", async () => {
    const cwd = folderWith({ "a.txt": notice });
    const long = await directives(["extract", "x".repeat(4_000), "a.txt"], { cwd });
    expect([long.code, filesIn(long)]).toEqual([2, ["a.txt"]]);
    expect(long.stderr).toMatch(/: error UNREADABLE: cannot be read: the path is too long; shorten it/);

    const folder = `${"x".repeat(200)}/`.repeat(19).slice(0, 3_800 - cwd.length);
    mkdirSync(join(cwd, folder), { recursive: true });
    writeFileSync(join(cwd, folder, "deep.txt"), notice);
    const deep = await directives(["extract", "."], { cwd });
    expect([deep.code, filesIn(deep)]).toEqual([0, ["a.txt", `${folder.replace(/\/$/u, "")}/deep.txt`]]);
  });
});

describe.skipIf(isWindows)("links", () => {
  test("of folders to one another are each followed once", async () => {
    const names = Array.from({ length: 9 }, (_, at) => `d${at}`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`${name}/a.txt`, `${notice}${name}`])));
    for (const from of names) for (const to of names) if (from !== to) symlinkSync(`../${to}`, join(cwd, from, to));
    const own = names.map((name) => `${name}/a.txt`);
    expect(filesIn(await directives(["extract", "."], { cwd }))).toEqual(own);
    expect(filesIn(await directives(["extract", "**/*.txt"], { cwd }))).toEqual(own);
    // Without a path of its own, a folder goes by a link's.
    expect(filesIn(await directives(["extract", "d0"], { cwd }))).toHaveLength(9);
  });
});

/** Root may read everything; somebody else may not. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test.skipIf(isWindows)("without permission, a file and a folder cost themselves alone", async ({ skip }) => {
  const cwd = folderWith({ "a.txt": notice, "no.txt": notice, "shut/b.txt": notice, "z/c.txt": notice });
  chmodSync(cwd, 0o755);
  for (const name of ["no.txt", "shut"]) chmodSync(join(cwd, name), 0);
  const run = await directives(["extract", "."], { cwd, ...asNobody });
  if (run.stderr.includes("Cannot find module") || run.stderr.includes("EACCES"))
    skip("the program itself lies where nobody but root may read it");
  expect([run.code, filesIn(run)]).toEqual([2, ["a.txt", "z/c.txt"]]);
  expect(errorsIn(run)).toEqual([
    "shut: error UNREADABLE: cannot be read: permission denied; check who may read or write it",
    "no.txt: error UNREADABLE: cannot be read: permission denied; check who may read or write it",
  ]);
});

test("one bad file among three hundred costs that file alone", async () => {
  const names = Array.from({ length: 300 }, (_, at) => `in/${String(at).padStart(3, "0")}.txt`);
  const bad = "in/123.txt";
  const cwd = folderWith(
    Object.fromEntries(names.map((name) => [name, name === bad ? "\xff\xfe\0" : `${notice}${name}`])),
  );
  const run = await directives(["extract", "in", "--format", "json", "--quiet"], { cwd });
  expect([run.code, filesIn(run)]).toEqual([2, names.filter((name) => name !== bad)]);
  expect(run.stderr).toMatch(/^in\/123\.txt:1:3: error BINARY: [^\n]*\n$/);
});

test("an empty name is named as such", async () => {
  const cwd = folderWith({ "a.txt": notice });
  const run = await directives(["extract", "", "a.txt"], { cwd });
  expect([run.code, filesIn(run)]).toEqual([2, ["a.txt"]]);
  expect(run.stderr).toMatch(
    /error UNREADABLE: cannot be read: its name is empty; name a file, or - for standard input/,
  );
});

test.each(["a.pdf", "a.DOCX"])("%s without a byte is no notice without tasks", async (name) => {
  const cwd = folderWith({ [name]: "", "b.txt": "" });
  const { code, stderr } = await directives(["extract", "."], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(`^${name}: error CORRUPT: `, "m"));
  expect(stderr).toMatch(/^b\.txt: warning EMPTY-NOTICE: /m);
});
