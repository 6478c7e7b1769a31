/**
 * Sets up what is lacking before another script runs: packages, then the build. Uses only what Node brings, for it runs
 * before anything is installed. Everything it says goes to standard error, so that a register stays alone on standard
 * output. `--build-only` is for npm's `prepare`, which runs while packages are being installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceStamp, stampFile } from "./stamp.mjs";

process.chdir(join(import.meta.dirname, ".."));

const buildOnly = process.argv.includes("--build-only");

function run(what, command, args) {
  console.error(`directives: ${what}`);
  const shell = process.platform === "win32" && command === "npm";
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2], shell });
  if (status === 0) return;
  console.error(`directives: failed: ${[command, ...args].join(" ")}${error ? ` (${error.message})` : ""}`);
  process.exit(status ?? 1);
}

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** npm writes the hidden lock file last; it names what an install really left. */
function packagesStand() {
  const installed = join("node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const have = packagesOf(installed);
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || (path in have ? have[path].version === version : optional === true),
  );
}

const buildStands = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourceStamp();

// An installed package has no sources, an install without development packages no compiler: nothing to build then.
const canBuild = existsSync("src") && existsSync(join("node_modules", "esbuild"));

if (!buildOnly && !packagesStand()) {
  // `prepare` builds at the end of it.
  run("installing packages (npm ci)", "npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
}
if (!(buildOnly && !canBuild) && !buildStands()) {
  run("building", process.execPath, ["--import", "tsx", join("scripts", "build.ts")]);
}
