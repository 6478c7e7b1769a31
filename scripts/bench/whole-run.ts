import { spawn } from "node:child_process";

export interface WholeRun {
  readonly milliseconds: number;
  /** Time of all its threads on a processor, in milliseconds: what a busy machine does not stretch. */
  readonly processor: number;
  /** Most memory that the process held, in megabytes. */
  readonly peak: number;
}

/** The built program, told to say at its end what it took. */
const sayTaken =
  'process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();' +
  'console.error("taken", userCPUTime + systemCPUTime, maxRSS); });';

/** One whole run of the built program, its answer let go; throws where it fails. */
export function wholeRun(args: readonly string[]): Promise<WholeRun> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const preload = `data:text/javascript,${encodeURIComponent(sayTaken)}`;
    const child = spawn(process.execPath, ["--import", preload, "bin/directives.js", ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", fail).on("close", (code) => {
      const milliseconds = performance.now() - start;
      const [, microseconds, kilobytes] = /^taken (\d+) (\d+)$/mu.exec(said) ?? [];
      const taken = { processor: Number(microseconds) / 1000, peak: Number(kilobytes) / 1024 };
      if (code === 0) done({ milliseconds, ...taken });
      else fail(new Error(`failed: directives ${args.join(" ")}: ${said}`));
    });
  });
}
