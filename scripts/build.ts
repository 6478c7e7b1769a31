/** Makes dist: the command line, the library and its types. Built aside and moved in whole, so that a failed build leaves the last one. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { sourceStamp, stampFile } from "./stamp.mjs";

const node = (...args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: ["ignore", 2, 2] })
      .on("error", reject)
      .on("close", (code) => (code === 0 ? resolve() : reject(new Error(`failed: node ${args.join(" ")}`))));
  });

/** The same source or JSON with every other character as an escape. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Large tables stand beside the program and are read when they are asked for: in it they would be loaded at every start. */
const tablesBeside = (folder: string): Plugin => ({
  name: "tables-beside",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/](?:vn-government(?:-names)?|verb-forms|report-page)\.json$/ }, ({ path }) => {
      const name = basename(path);
      writeFileSync(join(folder, name), ascii(JSON.stringify(JSON.parse(readFileSync(path, "utf8")))));
      return { contents: `module.exports = readTable(${JSON.stringify(name)});`, loader: "js" };
    });
  },
});

/** commander asks for a module of Node's that it uses to start other programs, which takes a tenth of a start. */
const otherProgramsLater: Plugin = {
  name: "other-programs-later",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };",
      ),
    }));
  },
};

/** zod brings its messages in fifty languages, and a reader of JSON Schemas, which nothing here uses: a tenth of a start. */
const zodInEnglish: Plugin = {
  name: "zod-in-english",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]classic[\\/]from-json-schema\.js$/ }, () => ({
      contents: "export const fromJSONSchema = undefined;",
    }));
  },
};

/** The names that a bundled program has beside its own. */
const prelude = `
const urlOfThisFile = require("node:url").pathToFileURL(__filename).href;
const readTable = (name) => JSON.parse(require("node:fs").readFileSync(__dirname + "/" + name, "latin1"));`;

const shared: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Node 20 has them; esbuild would make each such pattern anew wherever a function uses it.
  supported: { "regexp-unicode-property-escapes": true },
  charset: "utf8",
  logLevel: "warning",
};

/**
 * The command line carries its packages with it, in one file, whose compiled code is kept beside it (`code-cache.mjs`). The
 * library leaves the packages out, so that a program that uses it has each of them once.
 */
const commandLine: BuildOptions = {
  ...shared,
  format: "cjs",
  // A file of one byte a character is read and checked in half the time: `bin/load.js` reads it as such.
  charset: "ascii",
  minifyWhitespace: true,
  // What is imported when it is needed is required then: the compiled code stays one script.
  supported: { ...shared.supported, "dynamic-import": false },
  entryPoints: { cli: "src/cli/main.ts", "extract-worker": "src/cli/run/extract-worker.ts" },
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.url": "urlOfThisFile" },
  banner: { js: prelude },
  // Only a program that is not built reads documents in its own thread (`convert-document.ts`).
  external: ["./convert-here.js"],
};

const library: BuildOptions = {
  ...shared,
  format: "esm",
  splitting: true,
  entryPoints: { index: "src/index.ts" },
  packages: "external",
  chunkNames: "chunks/[name]-[hash]",
};

/** The thread in which documents are read: their packages load there, part by part, and only then. */
const documents: BuildOptions = {
  ...shared,
  format: "esm",
  splitting: true,
  entryPoints: { "document-thread": "src/io/document-thread.ts" },
  outExtension: { ".js": ".mjs" },
  chunkNames: "chunks/[name]-[hash]",
  banner: {
    js: 'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);',
  },
};

/** What esbuild leaves as it is where everything is to be ASCII, the regular expressions, escaped as well. */
const escapeRest = (file: string): void => writeFileSync(file, ascii(readFileSync(file, "utf8")));

async function makeCommandLine(into: string): Promise<void> {
  await build({ ...commandLine, outdir: into, plugins: [tablesBeside(into), otherProgramsLater, zodInEnglish] });
  for (const name of ["cli.cjs", "extract-worker.cjs"]) escapeRest(join(into, name));
  await node(join("scripts", "code-cache.mjs"), join(into, "cli.cjs"));
}

/** All parts are waited for, also where one has failed: the others still write to the folder. */
async function makeDist(into: string): Promise<void> {
  const parts = await Promise.allSettled([
    makeCommandLine(into),
    build({ ...library, outdir: into }),
    build({ ...documents, outdir: into }),
    node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", join(into, "types")),
  ]);
  const failed = parts.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
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
