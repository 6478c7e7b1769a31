import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

const notice = "The Prime Minister requested the Ministry of Finance to submit a report by July 31, 2025.\n";
const dictionary =
  "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: water-board, name: City Water Board, kind: unit }\n";

/** A folder with a register that names its notice as a file beside it, and a copy of the notice under another name. */
async function workplace(): Promise<string> {
  const cwd = folderWith({
    "r/n.txt": notice,
    "ours.txt": dictionary,
    "r/gold/g.yaml": "doc: n.txt\ndirectives: []\n",
  });
  const { code } = await directives(["extract", "n.txt", "-o", "r.yaml"], { cwd: join(cwd, "r") });
  expect(code).toBe(0);
  return cwd;
}

const register = "r/r.yaml";
const refused = (output: string) => `error USAGE: --output ${output} is one of the inputs; name another file\n`;

describe("an output that is the dictionary is refused", () => {
  test.each<[string, string[]]>([
    ["extract", ["r/n.txt"]],
    ["explain", ["r/n.txt", "-f", "text"]],
    ["validate", [register, "-f", "text"]],
    ["agencies", ["list", "-f", "text"]],
    ["agencies", ["find", "City Water Board", "-f", "text"]],
    ["update", [register]],
    ["report", [register]],
    ["check", [register, "-f", "text"]],
    ["due", [register, "-f", "text"]],
    ["diff", [register, register, "-f", "text"]],
  ])("%s", async (command, args) => {
    const cwd = await workplace();
    const { code, stdout, stderr } = await directives([command, ...args, "-d", "./ours.txt", "-o", "ours.txt"], {
      cwd,
    });
    expect([code, stdout, stderr]).toEqual([2, "", refused("ours.txt")]);
    expect(readFileSync(join(cwd, "ours.txt"), "utf8")).toBe(dictionary);
  });
});

/** Every command over registers, the register in a folder, with what keeps the output's name from being refused. */
const commands: Readonly<Record<string, (folder: string) => string[]>> = {
  report: () => [],
  check: () => ["-f", "text"],
  due: () => ["-f", "text", "--today", "2025-07-01"],
  merge: () => ["-f", "yaml"],
  update: () => [],
  validate: () => ["-f", "text"],
  diff: (folder) => [`${folder}r.yaml`, "-f", "text"],
  score: (folder) => ["--gold", `${folder}gold`, "--docs", `${folder}.`, "-f", "text"],
};

describe.each(Object.entries(commands))("%s refuses an output that is a notice of its register", (command, args) => {
  const run = (cwd: string, folder: string, output: string) =>
    directives([command, `${folder}r.yaml`, ...args(folder), "-o", output], { cwd });

  test.each([
    ["beside the register", ".", "r/", "r/n.txt"],
    ["under the path that the register names", "r", "", "./n.txt"],
  ])("%s", async (_, from, folder, output) => {
    const cwd = await workplace();
    const { code, stdout, stderr } = await run(join(cwd, from), folder, output);
    expect([code, stdout, stderr]).toEqual([2, "", refused(output)]);
    expect(readFileSync(join(cwd, "r/n.txt"), "utf8")).toBe(notice);
  });

  test("through a link; any other file is written", async () => {
    const cwd = await workplace();
    symlinkSync("r/n.txt", join(cwd, "link.txt"));
    const { code, stderr } = await run(cwd, "r/", "link.txt");
    expect([code, stderr]).toEqual([2, refused("link.txt")]);
    writeFileSync(join(cwd, "n.txt"), "earlier");
    const other = await run(join(cwd, "r"), "", "../n.txt");
    expect([other.code, other.stdout]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "n.txt"), "utf8")).not.toBe("earlier");
  });
});

test("report refuses an output that is a notice in --sources, and the one that the register names", async () => {
  const cwd = await workplace();
  mkdirSync(join(cwd, "s"));
  copyFileSync(join(cwd, "r/n.txt"), join(cwd, "s/n.txt"));
  for (const output of ["s/n.txt", "r/n.txt"]) {
    const { code, stderr } = await directives(["report", register, "--sources", "s", "-o", output], { cwd });
    expect([code, stderr]).toEqual([2, refused(output)]);
    expect(readFileSync(join(cwd, output), "utf8")).toBe(notice);
  }
});

test("agencies check refuses to write over what it checks", async () => {
  const cwd = await workplace();
  const { code, stderr } = await directives(["agencies", "check", "ours.txt", "-o", "./ours.txt"], { cwd });
  expect([code, stderr]).toEqual([2, refused("./ours.txt")]);
  expect(readFileSync(join(cwd, "ours.txt"), "utf8")).toBe(dictionary);
});

test("validate refuses an output that is a notice in --sources", async () => {
  const cwd = await workplace();
  mkdirSync(join(cwd, "s"));
  copyFileSync(join(cwd, "r/n.txt"), join(cwd, "s/n.txt"));
  const { code, stderr } = await directives(["validate", register, "--sources", "s", "-o", "s/n.txt"], { cwd });
  expect([code, stderr]).toEqual([2, refused("s/n.txt")]);
  expect(readFileSync(join(cwd, "s/n.txt"), "utf8")).toBe(notice);
});

test("merge may write over a register that it reads", async () => {
  const cwd = await workplace();
  expect((await directives(["merge", register, "-o", register], { cwd })).code).toBe(0);
});
