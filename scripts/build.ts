/** Makes dist: the command line, the library and its types. Built aside and moved in whole, so that a failed build leaves the last one. */
import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { sourceStamp, stampFile } from "./stamp.mjs";

const node = (...args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: ["ignore", 2, 2] })
      .on("error", reject)
      .on("close", (code) => (code === 0 ? resolve() : reject(new Error(`failed: node ${args.join(" ")}`))));
  });

/**
 * The command line carries its packages with it: on five notices it takes 0.16 s bundled and 0.20 s with the packages
 * read from node_modules, file by file (the best of twenty runs; Node alone takes 0.08 s). Minified it is no faster, and
 * its stack traces say less. The library leaves the packages out, so that a program that uses it has each of them once.
 */
const shared: BuildOptions = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "warning",
};

/** commander and yaml ask for Node's own modules by `require`, which a module file lacks. */
const requireForCommonJs =
  'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);';

/** The command line, and the thread in which it reads documents, which lies beside the chunk that starts it. */
const programs = { cli: "src/cli/main.ts", "chunks/document-thread": "src/io/document-thread.ts" };

async function makeDist(into: string): Promise<void> {
  await Promise.all([
    build({ ...shared, entryPoints: programs, outdir: into, banner: { js: requireForCommonJs } }),
    build({ ...shared, entryPoints: { index: "src/index.ts" }, outdir: into, packages: "external" }),
    node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", join(into, "types")),
  ]);
}

const stamp = sourceStamp();
const fresh = join("node_modules", ".cache", "directives", `dist-${process.pid}`);
mkdirSync(fresh, { recursive: true });
try {
  await node("--import", "tsx", join("scripts", "generate.ts"));
  await makeDist(fresh);
  writeFileSync(join(fresh, basename(stampFile)), stamp);
  rmSync("dist", { recursive: true, force: true });
  renameSync(fresh, "dist");
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
