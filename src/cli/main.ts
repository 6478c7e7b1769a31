import generator from "../generated/generator.json" with { type: "json" };
import { exitCodes } from "./exit-codes.js";
import { runProgram } from "./program.js";
import { UsageError } from "./usage-error.js";

/** The reader of a pipe may have seen enough (`| head -1`): that is no failure. A full disk is one. */
async function onOutputError(error: NodeJS.ErrnoException): Promise<void> {
  // What is known of the answer by then (`knownByNow`) decides the exit code.
  if (error.code === "EPIPE") return void setImmediate(() => process.exit());
  const { reasonOf } = await import("../io/io-error.js");
  process.stderr.write(`error UNWRITABLE: standard output cannot be written: ${reasonOf(error)}\n`);
  process.exit(exitCodes.bad);
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
runProgram(process.argv.slice(2), generator.version).catch(fail);
