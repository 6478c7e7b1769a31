import { writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** To a file, or to standard output where none is named. */
export async function writeOutput(
  output: string | undefined,
  content: string | Uint8Array,
): Promise<Diagnostic | null> {
  if (output !== undefined && output !== "-") return writeWhole(output, content);
  process.stdout.write(content);
  return null;
}
