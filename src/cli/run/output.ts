import { once } from "node:events";
import { type Text, writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** Piece by piece, no faster than they are read. */
async function print(text: Text): Promise<void> {
  for await (const piece of typeof text === "string" ? [text] : text)
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

/** To a file, or to standard output where none is named. */
export async function writeOutput(output: string | undefined, text: Text): Promise<Diagnostic | null> {
  if (output !== undefined && output !== "-") return writeWhole(output, text);
  await print(text);
  return null;
}
