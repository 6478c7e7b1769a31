/**
 * Keeps the compiled code of the command line beside it: `node scripts/code-cache.mjs dist/cli.cjs`. The program runs once
 * over a notice, so that what V8 compiles only when it is called is kept too. Code of another version of Node is refused by
 * V8 and compiled as always (`bin/directives.js`).
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [file] = process.argv.slice(2).map((path) => resolve(path));
const [notice] = readdirSync("seeds").sort();
const { default: load } = await import(pathToFileURL(resolve("bin", "load.js")).href);

const write = process.stdout.write;
process.stdout.write = () => true;
process.argv = [process.argv[0], "directives", "extract", join("seeds", notice)];
const script = load(file);
process.once("beforeExit", () => {
  process.stdout.write = write;
  writeFileSync(file.replace(/\.cjs$/, ".code"), script.createCachedData());
});
