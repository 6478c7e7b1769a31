#!/usr/bin/env node
"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "../dist/cli.cjs");
const args = process.argv.slice(2);

if (args.length === 1 && ["--version", "-V"].includes(args[0])) {
  // Nothing needs to be loaded to tell it.
  console.log(JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8")).version);
} else if (existsSync(program)) {
  require("./load.js")(program);
} else {
  console.error("error NOT-BUILT: directives is not built yet; run `npm ci` in its folder");
  process.exitCode = 2;
}
