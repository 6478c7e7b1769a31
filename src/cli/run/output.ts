import { writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** To a file, or to standard output where none is named. */
export async function writeOutput(output: string | undefined, text: string): Promise<Diagnostic | null> {
  if (output !== undefined && output !== "-") return writeWhole(output, text);
  process.stdout.write(text);
  return null;
}
