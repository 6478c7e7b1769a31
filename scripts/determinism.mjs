/**
 * Makes the registers of all notices with the newest Node that the npm registry offers, and compares them with those of this
 * one, byte by byte. The newest Node is fetched for the run only: no install of the project has to carry it.
 */
import { spawnSync } from "node:child_process";

const shell = process.platform === "win32";

const newest = spawnSync("npx", ["--yes", "--package", "node@latest", "node", "-p", "process.execPath"], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  shell,
});
const path = newest.stdout?.trim() ?? "";

if (newest.status !== 0 || path === "") {
  // Without a network there is nothing to compare; that is no fault of the project.
  console.log("determinism: the newest Node could not be fetched; compared across zones and locales only");
}

const found = newest.status === 0 && path !== "" ? { DIRECTIVES_NODE: path } : {};
if (found.DIRECTIVES_NODE) console.log(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.trim());
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "tests/cli/determinism.test.ts"],
  {
    env: { ...process.env, ...found },
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
