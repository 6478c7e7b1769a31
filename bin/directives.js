#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli.js", import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  console.error("error NOT-BUILT: directives is not built yet; run `npm ci` in its folder");
  process.exitCode = 2;
}
