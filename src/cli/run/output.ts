import { extname } from "node:path";
import { writeWhole } from "../../io/write-file.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { RegisterFormat } from "../../register/write.js";

const byExtension: Readonly<Record<string, RegisterFormat>> = { ".json": "json", ".yaml": "yaml", ".yml": "yaml" };

/** The format asked for, else what the output's extension says, else YAML. */
export const formatFor = (asked: RegisterFormat | undefined, output: string | undefined): RegisterFormat =>
  asked ?? byExtension[extname(output ?? "").toLowerCase()] ?? "yaml";

/** To a file, or to standard output where none is named. */
export async function writeOutput(output: string | undefined, text: string): Promise<Diagnostic | null> {
  if (output !== undefined && output !== "-") return writeWhole(output, text);
  process.stdout.write(text);
  return null;
}
