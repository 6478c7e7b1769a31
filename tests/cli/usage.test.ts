import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { directives } from "./kept.js";

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"));

describe("what cannot be done as it was asked", () => {
  test.each([
    ["no command", [], /no command; see directives --help/],
    ["an unknown command", ["extrct"], /unknown command 'extrct' \(Did you mean extract\?\); see directives --help/],
    [
      "an unknown option",
      ["extract", "--formt", "json"],
      /unknown option '--formt' \(Did you mean --format\?\); see directives extract --help/,
    ],
    ["an unknown format", ["extract", "-f", "xml"], /Allowed choices are yaml, json, ndjson, csv, xlsx, ics, md; see/],
    ["an option without its value", ["extract", "--output"], /argument missing; see/],
    ["no inputs, nothing piped in", ["extract"], /no inputs; name files, folders or globs/],
    [
      "a day that is none",
      ["extract", "--date", "2025-02-29", "a.txt"],
      /no day of the calendar; write it as 2025-07-01/,
    ],
    ["a day in another form", ["extract", "--date", "1/7/2025", "a.txt"], /no day of the calendar/],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await directives(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error USAGE: [^\n]*\n$/);
    expect(stderr).toMatch(message);
  });
});

test.each([["--version"], ["-V"]])("%s", async (flag) => {
  expect(await directives([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

const commands = [
  "extract",
  "diff",
  "merge",
  "validate",
  "update",
  "due",
  "report",
  "check",
  "explain",
  "text",
  "agencies",
  "agencies list",
  "agencies find",
  "agencies check",
  "score",
  "schema",
].map((name) => name.split(" "));

test.each([[], ...commands].map((names) => [[...names, "--help"]]))(
  "%j has two examples and the exit codes",
  async (args) => {
    const { code, stdout, stderr } = await directives(args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Examples:\n(?: {2}.*\bdirectives \w+.*\n){2,}\n/);
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  },
);

describe("colour", () => {
  const red = "\u001b[31m";
  test.each<[string, Record<string, string>, boolean]>([
    ["none where nobody looks", {}, false],
    ["FORCE_COLOR asks for it", { FORCE_COLOR: "1" }, true],
    ["NO_COLOR forbids it", { NO_COLOR: "1" }, false],
  ])("%s", async (_, env, coloured) => {
    expect((await directives(["extrct"], { env })).stderr.includes(red)).toBe(coloured);
  });
});

test("a stack trace is for DEBUG", async () => {
  expect((await directives(["extrct"])).stderr).not.toMatch(/\n\s+at /);
  expect((await directives(["extrct"], { env: { DEBUG: "1" } })).stderr).toMatch(/\n\s+at /);
});

test("every command is in the help of all, and nothing else", async () => {
  const { stdout } = await directives(["--help"]);
  const named = [
    ...stdout.slice(stdout.indexOf("Commands:"), stdout.indexOf("Examples:")).matchAll(/^ {2}(\w+) (?=.*\S)/gm),
  ].map(([, name]) => name);
  const wanted = commands.flatMap(([name, part]) => (part === undefined ? [name] : []));
  expect(named.sort()).toEqual(wanted.sort());
});

describe("a slip in a name is answered with the name", () => {
  test.each([
    [["dif"], "diff"],
    [["merg"], "merge"],
    [["validte"], "validate"],
    [["udpate"], "update"],
    [["explian"], "explain"],
    [["agences"], "agencies"],
    [["scores"], "score"],
    [["agencies", "lst"], "list"],
    [["diff", "--onyl", "added", "a", "b"], "--only"],
    [["merge", "--prefr", "first", "a"], "--prefer"],
    [["validate", "--source", "x", "a"], "--sources"],
    [["update", "--wirte", "a"], "--write"],
    [["due", "--overdu", "a"], "--overdue"],
    [["check", "--failon", "time", "a"], "--fail-on"],
    [["explain", "--rows", "1", "a"], "--row"],
    [["score", "--golds", "x", "a"], "--gold"],
    [["schema", "--ouput", "x"], "--output"],
  ])("%j: %s", async (args, meant) => {
    const { code, stdout, stderr } = await directives(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error USAGE: [^\n]*; see directives [^\n]*--help\n$/);
    expect(stderr).toContain(`(Did you mean ${meant}?)`);
  });
});
