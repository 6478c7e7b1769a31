import { extname } from "node:path";
import type { RegisterFormat } from "../../register/write.js";

const byExtension: Readonly<Record<string, RegisterFormat>> = {
  ".json": "json",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};

/** How a register is written: the format asked for, else what the output's extension says, else YAML. */
export const registerFormatFor = (
  asked: RegisterFormat | undefined,
  output: string | undefined,
  otherwise: RegisterFormat = "yaml",
): RegisterFormat => asked ?? byExtension[extname(output ?? "").toLowerCase()] ?? otherwise;
