/**
 * Runs the built program again and again in one process, each time from its start: what costs most, loading and compiling
 * it, is done once. Takes `{ args, cwd, env }` and answers `{ code, stdout, stderr }`.
 */
"use strict";
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Writable } = require("node:stream");
const { Script } = require("node:vm");

const program = join(__dirname, "../../dist/cli.cjs");
const wrapper = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];
const script = new Script(wrapper.join(readFileSync(program, "latin1")), { filename: program });

const ended = ["exit", "SIGINT", "SIGTERM", "SIGHUP"];
const own = new Set(ended.flatMap((event) => process.listeners(event)));

let isBusy = false;
let written = { stdout: [], stderr: [] };

const replace = (name, stream) => Object.defineProperty(process, name, { value: stream, configurable: true });

const sink = (name) =>
  new Writable({
    write(part, _, done) {
      written[name].push(part);
      done();
    },
  });

process.on("message", ({ args, cwd, env }) => {
  // From here on the process ends as any other, when nothing is left to do: `beforeExit` tells of it.
  process.channel.unref();
  isBusy = true;
  written = { stdout: [], stderr: [] };
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.argv[0], "directives", ...args];
  process.exitCode = undefined;
  replace("stdout", sink("stdout"));
  replace("stderr", sink("stderr"));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
});

process.on("beforeExit", () => {
  if (!isBusy) return;
  isBusy = false;
  for (const event of ended) {
    for (const listener of process.listeners(event)) {
      if (own.has(listener)) continue;
      if (event === "exit") listener(process.exitCode ?? 0);
      process.removeListener(event, listener);
    }
  }
  const [stdout, stderr] = [written.stdout, written.stderr].map((parts) => Buffer.concat(parts).toString("utf8"));
  process.channel.ref();
  process.send({ code: process.exitCode ?? 0, stdout, stderr });
});
