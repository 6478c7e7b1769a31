import { extname } from "node:path";
import { writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** The format asked for, else what the output's extension says, else the usual one. */
export const formatFor = <Format extends string>(
  asked: Format | undefined,
  output: string | undefined,
  byExtension: Readonly<Record<string, Format>>,
  usual: Format,
): Format => asked ?? byExtension[extname(output ?? "").toLowerCase()] ?? usual;

/** To a file, or to standard output where none is named. */
export async function writeOutput(output: string | undefined, text: string): Promise<Diagnostic | null> {
  if (output !== undefined && output !== "-") return writeWhole(output, text);
  process.stdout.write(text);
  return null;
}
