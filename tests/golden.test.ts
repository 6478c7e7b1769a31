/**
 * The register of seed 004, byte for byte. A change of `fixtures/golden/004.yaml` belongs into a change that says why;
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden.test.ts` writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { directives } from "./cli/spawn.js";

const root = resolve(import.meta.dirname, "..");
const golden = resolve(root, "fixtures/golden/004.yaml");
const seed = "seeds/004_49a2bb8bd14896aa.txt";

async function registerOf(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await directives(["extract", seed, ...args], { cwd: root, env });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("seed 004 gives the golden register", async () => {
  const register = await registerOf();
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, register);
  expect(register).toBe(readFileSync(golden, "utf8"));
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
