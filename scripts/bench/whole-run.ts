import { spawn } from "node:child_process";

export interface WholeRun {
  readonly milliseconds: number;
  /** Most memory that the process held, in megabytes. */
  readonly peak: number;
}

/** The built program, told to say at its end how much memory it held. */
const sayPeak = 'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));';

/** One whole run of the built program, its answer let go; throws where it fails. */
export function wholeRun(args: readonly string[]): Promise<WholeRun> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const preload = `data:text/javascript,${encodeURIComponent(sayPeak)}`;
    const child = spawn(process.execPath, ["--import", preload, "bin/directives.js", ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", fail).on("close", (code) => {
      const milliseconds = performance.now() - start;
      const peak = Number(/^peak (\d+)$/mu.exec(said)?.[1]) / 1024;
      if (code === 0) done({ milliseconds, peak });
      else fail(new Error(`failed: directives ${args.join(" ")}: ${said}`));
    });
  });
}
