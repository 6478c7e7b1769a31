"use strict";
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname } = require("node:path");
const { Script } = require("node:vm");

/** The compiled code beside a program; undefined where none was kept. */
function codeOf(file) {
  try {
    return readFileSync(file.replace(/\.cjs$/, ".code"));
  } catch {
    return undefined;
  }
}

/**
 * Runs a CommonJS program, from its compiled code where this version of Node
 * can take it, and gives its script.
 */
module.exports = (file) => {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, cachedData: codeOf(file) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return script;
};
