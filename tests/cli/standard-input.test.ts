import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./spawn.js";

const notice = "The Prime Minister requested the City Water Board to submit a report on fees by July 31, 2025.\n";
const dictionary =
  "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: water-board, name: City Water Board, kind: unit }\n";

/** A folder with a notice, its register, and a dictionary. */
async function workplace(): Promise<string> {
  const cwd = folderWith({ "a.txt": notice, "d.yaml": dictionary });
  expect((await directives(["extract", "a.txt", "-q", "-d", "d.yaml", "-o", "r.yaml"], { cwd })).code).toBe(0);
  return cwd;
}

describe("standard input is not read twice", () => {
  test.each<string[][]>([
    [["update", "-", "-"]],
    [["update", "-", "--review", "-"]],
    [["update", "r.yaml", "--review", "-", "--dictionary", "-"]],
    [["update", "r.yaml", "-", "-d", "-"]],
    [["diff", "-", "-"]],
    [["diff", "r.yaml", "-", "-d", "-"]],
    [["merge", "-", "r.yaml", "-"]],
    [["validate", "-", "-d", "-"]],
    [["check", "-", "-d", "-"]],
    [["due", "-", "-d", "-"]],
    [["report", "-", "-d", "-"]],
    [["explain", "-", "-d", "-"]],
    [["extract", "-", "-d", "-"]],
    [["extract", "-d", "-"]],
    [["agencies", "list", "-d", "-", "-d", "-"]],
    [["agencies", "find", "MoF", "-d", "-", "-d", "-"]],
  ])("%j", async (args) => {
    // Refused before anything is read: the files need not be there.
    const { code, stdout, stderr } = await directives(args, { cwd: folderWith({}), input: dictionary });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error USAGE: standard input is asked for twice, [^\n]*name a file[^\n]*\n$/u);
  });
});

describe("- is standard input", () => {
  test("of extract, where it may be named again as an input", async () => {
    const cwd = await workplace();
    const once = await directives(["extract", "-"], { cwd, input: notice });
    expect([once.code, once.stdout.match(/^ {2}- id: /gmu)?.length]).toEqual([0, 2]);
    expect(await directives(["extract", "-", "-"], { cwd, input: notice })).toEqual(once);
  });

  test.each<[string, string[]]>([
    ["extract", ["extract", "a.txt"]],
    ["update", ["update", "r.yaml"]],
    ["agencies find", ["agencies", "find", "City Water Board"]],
    ["validate", ["validate", "r.yaml"]],
  ])("of %s --dictionary", async (_, args) => {
    const cwd = await workplace();
    const piped = await directives([...args, "--dictionary", "-"], { cwd, input: dictionary });
    expect(piped).toEqual(await directives([...args, "--dictionary", "d.yaml"], { cwd }));
    expect(piped.code).toBe(0);
    const bad = await directives([...args, "--dictionary", "-"], { cwd, input: "a: 1\n" });
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringMatching(/^<stdin>:1:1: error BAD-DICTIONARY/u)]);
  });

  test("of update --review", async () => {
    const cwd = await workplace();
    const register = readFileSync(join(cwd, "r.yaml"), "utf8");
    const [, id] = /- id: (a\/\w+)/u.exec(register) ?? [];
    const [, text] = /^ {6}text: (.*)$/mu.exec(register) ?? [];
    const input = JSON.stringify({
      format: "directives-review/1",
      reviews: [{ id, text, was: { review: null }, now: { review: "accepted" } }],
    });
    const args = ["update", "r.yaml", "-d", "d.yaml", "--review", "-"];
    const { code, stdout, stderr } = await directives(args, { cwd, input });
    expect([code, stdout]).toEqual([0, register.replace("review: null", "review: accepted")]);
    expect(stderr).toContain("<stdin>: info REVIEWED: 1 row changed by 1 review\n");
    const none = await directives(args, { cwd, input: "" });
    expect([none.code, none.stderr]).toEqual([2, expect.stringMatching(/^<stdin>:1:1: error BAD-REVIEWS/u)]);
  });
});
