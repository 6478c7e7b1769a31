import generator from "../generated/generator.json" with { type: "json" };
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./usage-error.js";

/** The reader of a pipe may have seen enough (`| head -1`): that is no failure. A full disk is one. */
async function onOutputError(error: NodeJS.ErrnoException): Promise<void> {
  // What is known of the answer by then still decides the exit code.
  if (error.code === "EPIPE") return void setImmediate(() => process.exit());
  const { reasonOf } = await import("../io/io-error.js");
  process.stderr.write(`error UNWRITABLE: standard output cannot be written: ${reasonOf(error)}\n`);
  process.exit(exitCodes.bad);
}

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    process.stdout.write(`${generator.version}\n`);
    return;
  }
  // The argument parser loads only when there is something to parse.
  const { runProgram } = await import("./program.js");
  await runProgram(args, generator.version);
}

async function fail(error: unknown): Promise<void> {
  const { report } = await import("./render/diagnostics.js");
  const code = error instanceof UsageError ? "USAGE" : "INTERNAL";
  const reason = error instanceof Error ? error.message : String(error);
  const message = code === "USAGE" ? reason : `${reason}; this is a fault of directives, please report it`;
  await report([{ severity: "error", code, message }]);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = exitCodes.bad;
}

process.stdout.on("error", onOutputError);
process.stderr.on("error", () => undefined);
await main(process.argv.slice(2)).catch(fail);
