import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import { writeRegister } from "../../src/register/write.js";
import type { Register } from "../../src/schema/register.js";
import { folderWith } from "../io/folders.js";
import { changed, soundRegister } from "../register/validate/sound.js";
import { directives } from "./kept.js";

const yaml = (register: Register): string => writeRegister(register, "yaml");

const early: Register = {
  ...soundRegister,
  notices: soundRegister.notices.map((notice) => ({
    ...notice,
    id: "early",
    date: "2025-01-01",
    sha256: "0".repeat(64),
  })),
  directives: [],
};
const files = { "a.yaml": yaml(soundRegister), "b.json": writeRegister(early, "json") };
const another = yaml(changed({ "row.confidence": 0.1 }));

const idsIn = (text: string): string[] => (parseRegister(text, "r").register?.notices ?? []).map(({ id }) => id);

test("the same bytes in any order; the format by the output's extension", async () => {
  const cwd = folderWith(files);
  const one = await directives(["merge", "a.yaml", "b.json"], { cwd });
  const two = await directives(["merge", "b.json", "a.yaml"], {
    cwd,
    env: { TZ: "Asia/Tokyo", LC_ALL: "vi_VN.UTF-8" },
  });
  expect(one).toEqual({ code: 0, stdout: two.stdout, stderr: "" });
  expect(idsIn(one.stdout)).toEqual(["early", "315-tb-vpcp"]);
  expect((await directives(["merge", "a.yaml", "b.json", "-o", "c.json"], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, "c.json"), "utf8").startsWith("{")).toBe(true);
});

test("a pipe", async () => {
  const cwd = folderWith(files);
  const { code, stdout } = await directives(["merge", "-", "b.json", "-f", "json"], { cwd, input: files["a.yaml"] });
  expect([code, idsIn(stdout)]).toEqual([0, ["early", "315-tb-vpcp"]]);
});

test("the output may be an input", async () => {
  const cwd = folderWith(files);
  expect((await directives(["merge", "a.yaml", "b.json", "-o", "a.yaml"], { cwd })).code).toBe(0);
  expect(idsIn(readFileSync(join(cwd, "a.yaml"), "utf8"))).toEqual(["early", "315-tb-vpcp"]);
});

describe("conflicts", () => {
  test("are named at their place, and nothing is written", async () => {
    const cwd = folderWith({ ...files, "c.yaml": another });
    const { code, stdout, stderr } = await directives(["merge", "a.yaml", "c.yaml", "-o", "a.yaml"], { cwd });
    expect([code, stdout, readFileSync(join(cwd, "a.yaml"), "utf8")]).toEqual([2, "", files["a.yaml"]]);
    expect(stderr).toMatch(
      /^a\.yaml:16:5: error ROW-DIFFERS: row 315-tb-vpcp\/77f0a299: confidence is 0\.\d+ in a\.yaml, 0\.1 in c\.yaml; say with --prefer which counts\n$/,
    );
  });

  test("--prefer decides", async () => {
    const cwd = folderWith({ ...files, "c.yaml": another });
    const last = await directives(["merge", "a.yaml", "c.yaml", "--prefer", "last"], { cwd });
    expect(last).toMatchObject({ code: 0, stderr: "" });
    expect(last.stdout).toMatch(/confidence: 0\.1\n/);
    expect((await directives(["merge", "a.yaml", "c.yaml", "--prefer", "first"], { cwd })).stdout).not.toMatch(
      /0\.1\n/,
    );
  });

  test("a register's text reaches no terminal as it stands", async () => {
    const cwd = folderWith({ ...files, "c.yaml": yaml(changed({ "row.issuedBy": "\u001b[2J" })) });
    const { stderr } = await directives(["merge", "a.yaml", "c.yaml"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(stderr).not.toContain("\u001b[2J");
    expect(stderr).toContain("issuedBy is null in a.yaml");
  });
});

describe("a register that cannot be read", () => {
  test("is named, the others are merged", async () => {
    const cwd = folderWith({ ...files, "bad.yaml": "format: [" });
    const { code, stdout, stderr } = await directives(["merge", "a.yaml", "bad.yaml", "b.json", "no.yaml"], { cwd });
    expect([code, idsIn(stdout)]).toEqual([2, ["early", "315-tb-vpcp"]]);
    expect(stderr).toMatch(/^bad\.yaml:1:10: error BAD-YAML: .*\nno\.yaml: error UNREADABLE: /);
  });

  test("is never written over", async () => {
    const cwd = folderWith({ ...files, "bad.yaml": "format: [" });
    const { code, stderr } = await directives(["merge", "a.yaml", "bad.yaml", "-o", "./bad.yaml"], { cwd });
    expect([code, readFileSync(join(cwd, "bad.yaml"), "utf8")]).toEqual([2, "format: ["]);
    expect(stderr).toMatch(/error USAGE: --output \.\/bad\.yaml is an input that could not be read/);
  });

  test("alone writes nothing", async () => {
    const cwd = folderWith({ "bad.yaml": "format: [" });
    expect((await directives(["merge", "bad.yaml", "-o", "r.yaml"], { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(["bad.yaml"]);
  });
});

test.each([
  ["no register", ["merge"], /missing required argument 'registers'/],
  ["an unknown preference", ["merge", "a.yaml", "--prefer", "newest"], /Allowed choices are first, last/],
  ["standard input twice", ["merge", "-", "-"], /standard input is asked for twice, .* name a file/],
])("%s", async (_, args, message) => {
  expect(await directives(args, { input: "" })).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(message),
  });
});

test("rows of a body of one's own are chosen with its dictionary", async () => {
  const row = "agencies:\n  - { id: zork-office, name: Zork Office, kind: unit }\n";
  const dictionary = `format: directives-dictionary/1\nname: ours\nversion: '1'\n${row}`;
  const cwd = folderWith({ ...files, "d.yaml": dictionary });
  const args = ["merge", "a.yaml", "b.json", "-f", "csv", "-a", "zork-office"];
  const without = await directives(args, { cwd });
  expect([without.code, without.stderr]).toEqual([2, expect.stringMatching(/add it with --dictionary/)]);
  const { code, stdout, stderr } = await directives([...args, "-d", "d.yaml"], { cwd });
  expect([code, stderr, stdout.trim().split("\n").length]).toEqual([0, "", 1]);
});
