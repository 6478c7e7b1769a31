import { expect, test } from "vitest";
import { parseRegister } from "../../src/register/read.js";
import { folderWith } from "../io/folders.js";
import { directives, type Run } from "./spawn.js";

const notice = "The Prime Minister requested the Ministry of Finance to submit a report by July 31, 2025.\n";

/** More than a small heap takes, and little enough for a test. */
const large = "a ".repeat(400_000);
const env = { NODE_OPTIONS: "--max-old-space-size=150" };
const tooLarge =
  /error TOO-LARGE: its text has 800,000 characters, .*; split it, or set NODE_OPTIONS=--max-old-space-size=\d+ /;

const filesIn = ({ stdout }: Run): (string | null)[] =>
  parseRegister(stdout, "out").register?.notices.map(({ file }) => file) ?? [];

test.each(["1", "2"])("a text that the heap cannot take costs itself alone, with %s threads", async (jobs) => {
  const cwd = folderWith({ "a.txt": notice, "large.txt": large, "z.txt": notice });
  const run = await directives(["extract", ".", "--jobs", jobs], { cwd, env });
  expect([run.code, filesIn(run)]).toEqual([2, ["a.txt", "z.txt"]]);
  expect(run.stderr).toMatch(new RegExp(`^large\\.txt: ${tooLarge.source}[^\\n]*\\n$`));
});

test("so does a line of a stream", async () => {
  const input = [large, notice].map((text, id) => `${JSON.stringify({ id, text })}\n`).join("");
  const { code, stdout, stderr } = await directives(["extract", "--input-format", "ndjson"], { input, env });
  expect([code, stderr]).toEqual([2, expect.stringMatching(new RegExp(`^<stdin>:1: ${tooLarge.source}`))]);
  const [first, second] = stdout.split("\n").map((line) => JSON.parse(line || "null"));
  expect([first.error.code, second.id, second.directives.length]).toEqual(["TOO-LARGE", 1, 1]);
});

test("explain says so too", async () => {
  const cwd = folderWith({ "large.txt": large });
  const { code, stdout, stderr } = await directives(["explain", "large.txt"], { cwd, env });
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(tooLarge)]);
});

test("the usual heap takes it", async () => {
  const cwd = folderWith({ "large.txt": large });
  const { code, stderr } = await directives(["extract", "large.txt", "-o", "r.yaml"], { cwd });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/NO-DIRECTIVES/)]);
});
