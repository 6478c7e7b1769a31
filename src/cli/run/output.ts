import { type Content, piecesOf, writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** What keeps standard output from being written is heard of in `main.ts`, which ends the program: nothing else waits for it. */
const drained = (): Promise<void> => new Promise((done) => process.stdout.once("drain", done));

/** Piece by piece, no faster than they are read. */
async function print(content: Content): Promise<void> {
  for await (const piece of piecesOf(content)) if (!process.stdout.write(piece)) await drained();
}

/** To a file, or to standard output where none is named. */
export async function writeOutput(output: string | undefined, content: Content): Promise<Diagnostic | null> {
  if (output !== undefined && output !== "-") return writeWhole(output, content);
  await print(content);
  return null;
}
