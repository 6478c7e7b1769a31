import { extname } from "node:path";

const byExtension: Readonly<Record<string, string>> = {
  ".txt": "text",
  ".csv": "csv",
  ".md": "md",
  ".markdown": "md",
  ".json": "json",
};

/** How an answer is written: the format asked for, else what the output's extension says, else text. */
export function answerFormat<Format extends string>(
  formats: readonly Format[],
  asked: Format | undefined,
  output: string | undefined,
): Format | "text" {
  const named = byExtension[extname(output ?? "").toLowerCase()];
  return asked ?? formats.find((format) => format === named) ?? "text";
}
