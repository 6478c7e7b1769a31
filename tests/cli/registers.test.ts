import { describe, expect, test } from "vitest";
import { writeRegister } from "../../src/register/write.js";
import { folderWith } from "../io/folders.js";
import { register } from "../register/sample.js";
import { directives } from "./kept.js";

const yaml = writeRegister(register, "yaml");
const gold = "doc: 004.txt\ndirectives: []\n";

/** Every command that reads a register, with the register's place in its arguments. */
const commands: readonly (readonly [string, (file: string) => string[]])[] = [
  ["diff, the old one", (file) => ["diff", file, "good.yaml"]],
  ["diff, the new one", (file) => ["diff", "good.yaml", file]],
  ["merge", (file) => ["merge", file]],
  ["update", (file) => ["update", file, "004.txt"]],
  ["due", (file) => ["due", file, "--today", "2025-07-01"]],
  ["check", (file) => ["check", file]],
  ["score", (file) => ["score", file, "--gold", "gold", "--docs", "."]],
];

const files = {
  "good.yaml": yaml,
  "next.yaml": yaml.replace("directives/1", "directives/2"),
  "other.yaml": "name: something else\n",
  "notice.txt": "Notice: the Ministry of Finance: report\n  by July 31: all\n",
  "broken.yaml": "format: [directives/1\n",
  "empty.yaml": writeRegister({ ...register, notices: [], directives: [] }, "yaml"),
  "004.txt": "",
  "gold/004.yaml": gold,
};

describe.each(commands)("%s", (_, argumentsOf) => {
  test.each([
    [
      "of a version to come",
      "next.yaml",
      /version directives\/2 is unknown, this program reads directives\/1; update directives/,
    ],
    ["that is none", "other.yaml", /this is no register; a register starts with "format: directives\/1"/],
    ["that is no YAML", "broken.yaml", /error BAD-YAML/],
    [
      "that is a notice",
      "notice.txt",
      /^notice\.txt:1:1: error BAD-REGISTER: this is no register; .* `directives extract`\n$/,
    ],
    ["that is not there", "gone.yaml", /error UNREADABLE/],
  ])("a register %s is refused", async (_name, file, message) => {
    const { code, stdout, stderr } = await directives(argumentsOf(file), { cwd: folderWith(files) });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(stderr.startsWith(`${file}:`)).toBe(true);
  });

  test("a register is read from standard input", async () => {
    const cwd = folderWith(files);
    const piped = await directives(argumentsOf("-"), { cwd, input: yaml });
    const named = await directives(argumentsOf("good.yaml"), { cwd });
    const unnamed = (text: string): string => text.replaceAll("<stdin>", "good.yaml");
    expect([piped.code, unnamed(piped.stdout)]).toEqual([named.code, named.stdout]);
  });

  test("a register without rows is read", async () => {
    const { code } = await directives(argumentsOf("empty.yaml"), { cwd: folderWith(files) });
    expect(code).toBeLessThan(2);
  });
});

describe("lines of which one is no notice", () => {
  const lines = `${writeRegister(register, "ndjson")}{}\n`;
  const own = commands.filter(([name]) => name !== "update");
  const at = lines.split("\n").length - 1;

  test.each(own)("%s: the others are read, and the exit code is 2", async (_, argumentsOf) => {
    const cwd = folderWith({ ...files, "part.ndjson": lines });
    const { code, stdout, stderr } = await directives(argumentsOf("part.ndjson"), { cwd });
    expect(stderr.startsWith(`part.ndjson:${at}: error BAD-LINE: `)).toBe(true);
    const whole = await directives(argumentsOf("good.yaml"), { cwd });
    // Of a half no difference can be told.
    expect([code, stdout]).toEqual([2, argumentsOf("")[0] === "diff" ? "" : whole.stdout]);
  });

  test.each([
    ["text", ""],
    ["json", expect.stringContaining(`"line": ${at},\n          "column": null`)],
  ])("validate names its place in %s", async (format, answer) => {
    const cwd = folderWith({ "part.ndjson": lines });
    const { code, stdout, stderr } = await directives(["validate", "part.ndjson", "-f", format], { cwd });
    expect([code, stdout]).toEqual([2, answer]);
    expect(stderr).toMatch(new RegExp(`^part\\.ndjson:${at}: error BAD-LINE: [^\\n]*\\n$`, "u"));
  });
});

test("validate names a register of a version to come, and one that is none, as findings", async () => {
  const { code, stdout } = await directives(["validate", "next.yaml", "other.yaml"], { cwd: folderWith(files) });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^next\.yaml:2:1: error BAD-REGISTER: format: version directives\/2 is unknown/m);
  expect(stdout).toMatch(/^other\.yaml:1:1: error BAD-REGISTER: format: this is no register/m);
});
