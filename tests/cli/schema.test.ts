import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonSchemaOf, type SchemaName } from "../../src/schema/json-schema.js";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

test.each<[string[], SchemaName]>([
  [[], "register"],
  [["register"], "register"],
  [["dictionary"], "dictionary"],
  [["gold"], "gold"],
])("schema %j", async (args, name) => {
  const { code, stdout, stderr } = await directives(["schema", ...args]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
});

test("the file that a YAML register names is the one that is written", async () => {
  const cwd = folderWith({ "a.txt": "The Ministry of Finance shall submit a report by July 31, 2025.\n" });
  const { stdout } = await directives(["extract", "a.txt"], { cwd });
  const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(stdout)?.[1] ?? "";
  expect(named).toMatch(/^[\w.-]+\.json$/);
  const { code, stdout: nothing } = await directives(["schema", "--output", named], { cwd });
  expect([code, nothing]).toEqual([0, ""]);
  expect(JSON.parse(readFileSync(join(cwd, named), "utf8")).$id).toBe("urn:directives:register:1");
});

test("an unknown file is refused", async () => {
  const { code, stdout, stderr } = await directives(["schema", "notice"]);
  expect([code, stdout, stderr]).toEqual([
    2,
    "",
    expect.stringMatching(/choices are register, dictionary, gold, review; see/),
  ]);
});

test("a schema that cannot be written is an error", async () => {
  const { code, stderr } = await directives(["schema", "-o", "no/s.json"], { cwd: folderWith({}) });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^no\/s\.json: error UNWRITABLE: /)]);
});

test("help has two examples and the exit codes", async () => {
  const { code, stdout } = await directives(["schema", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples:\n( {2}directives .*\n){2}\nExit codes:/);
});
