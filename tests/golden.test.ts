/**
 * Answers byte for byte: the register of seed 004, and what changed from the speech of seed 003 to the notice of seed 001.
 * A change of a file in `fixtures/golden` belongs into a change that says why; `UPDATE_GOLDEN=1 npx vitest run
 * tests/golden.test.ts` writes them anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { directives } from "./cli/kept.js";
import { folderWith } from "./io/folders.js";

const root = resolve(import.meta.dirname, "..");
const golden = resolve(root, "fixtures/golden/004.yaml");

/** What the golden file holds, written anew where that is asked for. */
function goldenText(file: string, now: string): string {
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, now);
  return readFileSync(file, "utf8");
}
const seed = "seeds/004_49a2bb8bd14896aa.txt";

async function registerOf(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await directives(["extract", seed, ...args], { cwd: root, env });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("seed 004 gives the golden register", async () => {
  const register = await registerOf();
  expect(register).toBe(goldenText(golden, register));
});

test.each([
  { TZ: "Asia/Tokyo" },
  { TZ: "America/Los_Angeles" },
  { TZ: "Pacific/Kiritimati" },
  { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
])("the same bytes under %j", async (env) => {
  expect(await registerOf(env)).toBe(readFileSync(golden, "utf8"));
});

test("and as JSON, the same in two zones", async () => {
  const json = ["--format", "json"];
  expect(await registerOf({ TZ: "Asia/Tokyo" }, json)).toBe(await registerOf({ TZ: "America/Los_Angeles" }, json));
});

test.each(["text", "md"])("the speech and the notice on one meeting, compared as %s", async (format) => {
  const cwd = folderWith({});
  const extract = (input: string, output: string) =>
    directives(["extract", input, "-o", resolve(cwd, output)], { cwd: root });
  await extract("seeds/003_43f1f4d70600b4aa.txt", "speech.yaml");
  await extract("seeds/001_b88e48773e70906d.txt", "notice.yaml");
  const { code, stdout, stderr } = await directives(["diff", "speech.yaml", "notice.yaml", "-f", format], { cwd });
  expect([code, stderr]).toEqual([1, ""]);
  const file = resolve(root, `fixtures/golden/speech-notice.diff.${format === "md" ? "md" : "txt"}`);
  expect(stdout).toBe(goldenText(file, stdout));
});
