#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "./load.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = at("../dist/cli.cjs");
const args = process.argv.slice(2);

if (args.length === 1 && ["--version", "-V"].includes(args[0])) {
  // Nothing needs to be loaded to tell it.
  console.log(JSON.parse(readFileSync(at("../package.json"), "utf8")).version);
} else if (existsSync(program)) {
  load(program);
} else {
  console.error("error NOT-BUILT: directives is not built yet; run `npm ci` in its folder");
  process.exitCode = 2;
}
