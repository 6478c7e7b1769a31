import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeRegister } from "../../src/register/write.js";
import type { Register } from "../../src/schema/register.js";
import { folderWith } from "../io/folders.js";
import { register } from "../register/sample.js";
import { directives } from "./kept.js";

const [row] = register.directives;
if (row === undefined) throw new Error("the sample has no row");

const yaml = (change: Partial<Register> = {}): string => writeRegister({ ...register, ...change }, "yaml");
const later = yaml({ directives: [{ ...row, deadline: row.deadline && { ...row.deadline, due: "2025-07-31" } }] });
const hostile = yaml({
  directives: [
    { ...row, id: "x/1", action: { verbs: ["lay"], text: "lay \u001b[31mred\u001b[0m | <b>bricks</b> \u202eback" } },
  ],
});

const files = { "a.yaml": yaml(), "b.yaml": later, "h.yaml": hostile };
const run = (args: readonly string[], input?: string) =>
  directives(["diff", ...args], { cwd: folderWith(files), ...(input === undefined ? {} : { input }) });

describe("the answer is the exit code", () => {
  test.each<[string, string[], number]>([
    ["the same", ["a.yaml", "a.yaml"], 0],
    ["different", ["a.yaml", "b.yaml"], 1],
    ["different, in what was asked for", ["a.yaml", "b.yaml", "--only", "deadline-moved"], 1],
    ["the same, in what was asked for", ["a.yaml", "b.yaml", "--only", "added,removed"], 0],
    ["different, for a body", ["a.yaml", "b.yaml", "--agency", "ministry-of-public-security"], 1],
    ["the same, for another body", ["a.yaml", "b.yaml", "--agency", "ministry-of-health"], 0],
    ["a file that is not there", ["a.yaml", "c.yaml"], 2],
  ])("%s", async (_, args, code) => {
    expect((await run(args)).code).toBe(code);
  });
});

test("text: by class, with dates, places and a summary", async () => {
  const { stdout, stderr } = await run(["a.yaml", "b.yaml"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^old {2}a\.yaml {2}315-tb-vpcp = seeds\/004\.txt\nnew {2}b\.yaml/);
  expect(stdout).toMatch(/^Deadline moved \(1\)$/m);
  expect(stdout).toMatch(
    /^\+31 days {2}Ministry of Public Security {2}2025-06-30 → 2025-07-31 {2}315-tb-vpcp:6 → 315-tb-vpcp:6$/m,
  );
  expect(stdout).toMatch(/\n1 deadline-moved; rows: 1 → 1\n$/);
});

test("nothing of a register reaches the terminal unseen, or becomes markup", async () => {
  const text = (await run(["a.yaml", "h.yaml"])).stdout;
  for (const mark of ["\u001b", "\u202e"]) expect(text).not.toContain(mark);
  expect(text).toContain("\\x1b[31mred");
  const markdown = (await run(["a.yaml", "h.yaml", "--format", "md"])).stdout;
  expect(markdown).toContain("\\| &lt;b\\>bricks&lt;/b\\>");
});

test("json, from standard input, to a file", async () => {
  const cwd = folderWith(files);
  const { code, stdout } = await directives(["diff", "-", "b.yaml", "-o", "d.json"], { cwd, input: files["a.yaml"] });
  expect([code, stdout]).toEqual([1, ""]);
  expect(JSON.parse(readFileSync(join(cwd, "d.json"), "utf8"))).toMatchObject({
    format: "directives-diff/1",
    summary: { same: false, classes: { "deadline-moved": 1 } },
    changes: [{ classes: ["deadline-moved"], old: [row.id], new: [row.id], days: 31 }],
  });
});

test("json tells of what is unchanged too", async () => {
  const { changes } = JSON.parse((await run(["a.yaml", "a.yaml", "--format", "json"])).stdout);
  expect(changes).toMatchObject([{ classes: ["unchanged"], old: [row.id], new: [row.id], days: null }]);
});

test("an output does not replace an input", async () => {
  const { code, stderr } = await run(["a.yaml", "b.yaml", "-f", "text", "-o", "b.yaml"]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/one of the inputs/)]);
});

test.each([
  ["a class that is none", ["--only", "moved"], /"moved" is none of deadline-moved/],
  ["a threshold that is none", ["--threshold", "2"], /Write a share from 0 to 1/],
  ["a body that is none", ["--agency", "ministry-of-helth"], /did you mean ministry-of-health\?/],
])("%s", async (_, args, message) => {
  const { code, stdout, stderr } = await run(["a.yaml", "b.yaml", ...args]);
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
});
