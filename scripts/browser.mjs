/**
 * Runs the tests of the report's page in Chromium. Looks for one (CHROMIUM, or the usual names), installs Debian's where it
 * may, and leaves the tests out with a message where there is none.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const find = () =>
  [
    process.env.CHROMIUM,
    ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  ].find((file) => file !== undefined && runs(file));

/** Needs Debian and its root; without either there is nothing to try. */
function install() {
  if (process.getuid?.() !== 0 || !runs("/usr/bin/apt-get")) return;
  console.error("directives: installing chromium (apt-get)");
  const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", 2] }).status === 0;
  const wanted = ["install", "--yes", "--no-install-recommends", "chromium"];
  if (!apt(...wanted) && apt("update")) apt(...wanted);
}

if (find() === undefined) install();
const chromium = find();

if (chromium === undefined) {
  console.error(
    "directives: no chromium here, and none could be installed: the tests of the report's page are SKIPPED",
  );
} else {
  const { status } = spawnSync(
    process.execPath,
    [join("node_modules", "vitest", "vitest.mjs"), "run", "--config", "vitest.browser.config.ts"],
    { stdio: "inherit", env: { ...process.env, CHROMIUM: chromium } },
  );
  process.exitCode = status ?? 1;
}
