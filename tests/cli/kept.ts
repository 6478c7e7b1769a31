import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { inherited, type Run, type RunOptions, directives as runAlone } from "./spawn.js";

let kept: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

function start(): ChildProcess {
  const child = fork(join(import.meta.dirname, "kept-process.cjs"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  // It ends with the tests.
  child.unref();
  child.channel?.unref();
  return child;
}

function answer(message: object): Promise<Run> {
  const child = kept ?? start();
  kept = child;
  return new Promise((done, fail) => {
    const onExit = (code: number | null): void => {
      kept = null;
      fail(new Error(`the program ended its process (${code}): run it by \`spawn.ts\``));
    };
    child.channel?.ref();
    child.once("exit", onExit).once("message", (run: Run) => {
      child.off("exit", onExit);
      child.channel?.unref();
      done(run);
    });
    child.send(message);
  });
}

/**
 * Runs the built program as `spawn.ts` does, but in a process that is kept from run to run, which takes a fraction of the
 * time. What is piped in, which the program reads from its process's own input, has a process of its own too. Not for what
 * signals, pipes and the end of a process do.
 */
export function directives(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), env } = options;
  if (options.input !== undefined) return runAlone(args, options);
  const run = last.then(() => answer({ args, cwd, env: { ...inherited, ...env } }));
  last = run.catch(() => undefined);
  return run;
}
