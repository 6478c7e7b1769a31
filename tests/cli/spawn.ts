import { spawn } from "node:child_process";
import { resolve } from "node:path";

const bin = resolve(import.meta.dirname, "../../bin/directives.js");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Piped in; without it standard input is closed. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whom the program runs as, where that is not who runs the tests. */
  readonly uid?: number;
  readonly gid?: number;
}

/** What decides colours must come from the test, not from what the tests run in. */
export const inherited: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !["FORCE_COLOR", "NO_COLOR", "DEBUG", "NODE_OPTIONS"].includes(name)),
);

/** Runs the built program as a user does. */
export function directives(args: readonly string[], { cwd, input, env = {}, ...user }: RunOptions = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      ...user,
      env: { ...inherited, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.stdin?.end(input);
    child.on("error", fail).on("close", (code) => done({ code, stdout, stderr }));
  });
}
