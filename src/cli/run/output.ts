import { type Content, piecesOf, writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type ExitCode, exitCodes, knownByNow } from "../exit-codes.js";
import { report } from "../render/diagnostics.js";
import { isStandardOutput } from "../standard-output.js";

/** What keeps standard output from being written is heard of in `main.ts`, which ends the program: nothing else waits for it. */
const drained = (): Promise<void> => new Promise((done) => process.stdout.once("drain", done));

/** Piece by piece, no faster than they are read. */
async function print(content: Content): Promise<void> {
  for await (const piece of piecesOf(content)) if (!process.stdout.write(piece)) await drained();
}

/** To a file, or to standard output where none is named. */
export async function writeOutput(output: string | undefined, content: Content): Promise<Diagnostic | null> {
  if (!isStandardOutput(output)) return writeWhole(output, content);
  await print(content);
  return null;
}

/** Writes an answer that is known to end the program with a code; that code, or another where it could not be written, which is said. */
export async function giveAnswer(output: string | undefined, content: Content, code: ExitCode): Promise<ExitCode> {
  knownByNow(code);
  const unwritten = await writeOutput(output, content);
  if (unwritten === null) return code;
  await report([unwritten]);
  return exitCodes.bad;
}
