import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../io/folders.js";
import { directives } from "./kept.js";

const notice = "The Prime Minister requested the Ministry of Finance to submit a report by July 31, 2025.\n";
const dictionary =
  "format: directives-dictionary/1\nname: ours\nversion: '7'\nagencies:\n  - { id: water-board, name: City Water Board, kind: unit }\n";

/** A folder with a register that names its notice as a file beside it, and a copy of the notice under another name. */
async function workplace(): Promise<string> {
  const cwd = folderWith({ "r/n.txt": notice, "d.yaml": dictionary, "gold/g.yaml": "doc: n.txt\ndirectives: []\n" });
  const { code } = await directives(["extract", "n.txt", "-o", "r.yaml"], { cwd: join(cwd, "r") });
  expect(code).toBe(0);
  return cwd;
}

const register = "r/r.yaml";

describe("an output that is the dictionary is refused", () => {
  test.each<[string, string[]]>([
    ["extract", ["r/n.txt"]],
    ["explain", ["r/n.txt", "-f", "text"]],
    ["update", [register]],
    ["report", [register]],
    ["check", [register, "-f", "text"]],
    ["due", [register, "-f", "text"]],
    ["diff", [register, register, "-f", "text"]],
  ])("%s", async (command, args) => {
    const cwd = await workplace();
    const { code, stdout, stderr } = await directives([command, ...args, "-d", "./d.yaml", "-o", "d.yaml"], { cwd });
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      "error USAGE: --output d.yaml is one of the inputs; name another file\n",
    ]);
    expect(readFileSync(join(cwd, "d.yaml"), "utf8")).toBe(dictionary);
  });
});
