import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import type { Register } from "../../src/schema/register.js";
import { folderWith } from "../io/folders.js";
import { directives } from "./spawn.js";

const notice = "The Prime Minister requested the Ministry of Finance to submit a report by July 31, 2025.\n";
const dictionary = "format: directives-dictionary/1\nname: ours\nversion: '7'\n";

function registerIn(text: string): Register {
  const { register, diagnostics } = parseRegister(text, "out");
  expect(diagnostics).toEqual([]);
  if (register === null) throw new Error("no register");
  return register;
}

const filesIn = (text: string): (string | null)[] => registerIn(text).notices.map(({ file }) => file);

describe("inputs", () => {
  test("the seeds", async () => {
    const { code, stdout } = await directives(["extract", "seeds/*.txt"], {
      cwd: resolve(import.meta.dirname, "../.."),
    });
    expect(code).toBe(0);
    expect(filesIn(stdout)).toHaveLength(5);
  });

  test("a folder", async () => {
    const cwd = folderWith({ "in/b.txt": notice, "in/a.md": notice, "in/c.doc": "no" });
    const { code, stdout } = await directives(["extract", "in"], { cwd });
    expect([code, filesIn(stdout)]).toEqual([0, ["in/a.md", "in/b.txt"]]);
  });

  test.each([
    ["with -", ["extract", "-"]],
    ["with nothing", ["extract"]],
  ])("a pipe, %s", async (_, args) => {
    const { code, stdout } = await directives(args, { input: notice });
    expect([code, filesIn(stdout)]).toEqual([0, [null]]);
  });

  test("no absolute path is written", async () => {
    const cwd = folderWith({ "in/a.txt": notice });
    const outside = folderWith({ "b.txt": `${notice} ` });
    const { stdout } = await directives(["extract", join(cwd, "in/a.txt"), join(outside, "b.txt")], { cwd });
    expect(filesIn(stdout)).toEqual(["in/a.txt", "b.txt"]);
  });

  test("bad files among good ones: the good ones are written, the bad ones named", async () => {
    const cwd = folderWith({
      "a.txt": notice,
      "b.txt": Buffer.from([0x61, 0x0a, 0xff]),
      "c.txt": "%PDF-1.7",
      "d.txt": notice,
    });
    const { code, stdout, stderr } = await directives(["extract", "a.txt", "b.txt", "c.txt", "e.txt", "d.txt"], {
      cwd,
    });
    expect([code, filesIn(stdout)]).toEqual([2, ["a.txt", "d.txt"]]);
    expect(stderr.split("\n").filter((line) => line.includes(" error "))).toEqual([
      "e.txt: error UNREADABLE: cannot be read: there is no such file or folder; check the path",
      "b.txt:2:1: error BAD-ENCODING: not valid UTF-8: byte 0xFF at offset 2; save the file as UTF-8",
      "c.txt: error CORRUPT: not a whole PDF: Invalid PDF structure; get it again, or print it to a new PDF",
    ]);
  });

  test("an empty file is no error", async () => {
    const cwd = folderWith({ "a.txt": "" });
    expect((await directives(["extract", "a.txt"], { cwd })).code).toBe(0);
  });
});

describe("output", () => {
  test.each([
    ["json by its extension", ["-o", "r.json"], "r.json", "{"],
    ["yaml by its extension", ["--output", "r.YML"], "r.YML", "# yaml"],
    ["yaml by default", ["--output", "r"], "r", "# yaml"],
    ["what --format says, before the extension", ["-o", "r.json", "-f", "yaml"], "r.json", "# yaml"],
  ])("%s", async (_, args, file, start) => {
    const cwd = folderWith({ "a.txt": notice });
    const { code, stdout } = await directives(["extract", "a.txt", ...args], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    const text = readFileSync(join(cwd, file), "utf8");
    expect(text.startsWith(start)).toBe(true);
    expect(filesIn(text)).toEqual(["a.txt"]);
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", file].sort());
  });

  test("the same bytes in any zone and locale, and from a glob as from a shell", async () => {
    const cwd = folderWith({ "a.txt": notice, "B.txt": "", "é.txt": `${notice}\n` });
    const one = await directives(["extract", "B.txt", "a.txt", "é.txt"], {
      cwd,
      env: { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
    });
    const two = await directives(["extract", "*.txt"], { cwd, env: { TZ: "America/Los_Angeles", LC_ALL: "C" } });
    expect(one.stdout).toBe(two.stdout);
  });

  test("a register that cannot be written is an error", async () => {
    const cwd = folderWith({ "a.txt": notice });
    const { code, stderr } = await directives(["extract", "a.txt", "-o", "no/r.yaml"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^no\/r\.yaml: error UNWRITABLE: .*check the path$/m)]);
  });

  test("a notice is never overwritten", async () => {
    const cwd = folderWith({ "a.txt": notice });
    const { code, stderr } = await directives(["extract", "a.txt", "-o", "./a.txt"], { cwd });
    expect([code, readFileSync(join(cwd, "a.txt"), "utf8")]).toEqual([2, notice]);
    expect(stderr).toMatch(/one of the inputs; name another file/);
  });

  test("with nothing read, an earlier register stays", async () => {
    const cwd = folderWith({ "r.yaml": "earlier" });
    expect((await directives(["extract", "a.txt", "-o", "r.yaml"], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "r.yaml"), "utf8")).toBe("earlier");
  });

  test("a reader that has seen enough ends it quietly", () => {
    const cwd = folderWith(
      Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`in/${at}.txt`, `${notice}${at}`])),
    );
    const bin = resolve(import.meta.dirname, "../../bin/directives.js");
    const script = `set -o pipefail; "$0" "$1" extract in --quiet | head -1; echo "code \${PIPESTATUS[0]}"`;
    const out = execFileSync("bash", ["-c", `${script} 2>&1`, process.execPath, bin], { cwd, encoding: "utf8" });
    expect(out).toBe("# yaml-language-server: $schema=directives-1.schema.json\ncode 0\n");
  });
});

describe("dictionaries", () => {
  test("are named in the register, in order", async () => {
    const cwd = folderWith({ "a.txt": notice, "d.yaml": dictionary, "e.yaml": dictionary.replace("ours", "more") });
    const { stdout } = await directives(["extract", "a.txt", "-d", "d.yaml", "--dictionary", "e.yaml"], { cwd });
    expect(registerIn(stdout).dictionary.name).toBe("vn-government+ours+more");
  });

  test("a bad one stops the run, with its place", async () => {
    const bad = `${dictionary}agencies:\n  - { id: a, name: A, kind: mnistry }\n`;
    const cwd = folderWith({ "a.txt": notice, "d.yaml": bad });
    const { code, stdout, stderr } = await directives(["extract", "a.txt", "-d", "d.yaml", "-o", "r.yaml"], { cwd });
    expect([code, stdout, readdirSync(cwd)]).toEqual([2, "", ["a.txt", "d.yaml"]]);
    expect(stderr).toMatch(/^d\.yaml:5:23: error BAD-DICTIONARY: agencies\[0\]\.kind: "mnistry" does not fit; /);
  });

  test("a missing one stops the run", async () => {
    const cwd = folderWith({ "a.txt": notice });
    const { code, stdout, stderr } = await directives(["extract", "a.txt", "-d", "d.yaml"], { cwd });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^d\.yaml: error UNREADABLE/)]);
  });
});
