import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What ends a program from outside, and leaves it the time to tidy up. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Bytes, so that the name fits where the name of the file itself does. */
const longestName = 60;

const there = new Set<string>();

function removeAll(): void {
  for (const path of there) rmSync(path, { force: true });
}

/**
 * Removes the temporary files, and lets the signal do what it would have done: the shell sees 130 for an interrupt, and a
 * script that the program runs in stops as well.
 */
function tidyUp(signal: NodeJS.Signals): void {
  removeAll();
  stopListening();
  process.kill(process.pid, signal);
}

let listens = false;

function listen(): void {
  if (listens) return;
  listens = true;
  for (const signal of signals) process.on(signal, tidyUp);
  process.on("exit", removeAll);
}

function stopListening(): void {
  listens = false;
  for (const signal of signals) process.off(signal, tidyUp);
  process.off("exit", removeAll);
}

/** `.register.yaml.1f3a5c7e9b0d.tmp`, beside the file, since only there it can be moved in whole. */
function nameBeside(target: string): string {
  const name = Buffer.from(basename(target)).subarray(0, longestName).toString();
  return join(dirname(target), `.${name}.${randomBytes(6).toString("hex")}.tmp`);
}

/**
 * Gives the path of a temporary file beside the target to what fills it and moves it in, and removes what is left of it,
 * also where a signal ends the program meanwhile. Signals are heeded from the first file on: a long extraction before it
 * would not come to hear of one, and ends at once where nobody listens. After it nothing long follows, and whoever stops
 * listening loses the signal that has come and was not told yet.
 */
export async function withTemporary<T>(target: string, use: (path: string) => Promise<T>): Promise<T> {
  const path = nameBeside(target);
  listen();
  there.add(path);
  try {
    return await use(path);
  } finally {
    rmSync(path, { force: true });
    there.delete(path);
  }
}
