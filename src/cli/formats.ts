import { basename } from "node:path";
import type { RegisterFormat } from "../register/write.js";
import { isStandardOutput } from "./standard-output.js";
import { UsageError } from "./usage-error.js";

/** Every format that a command writes, and the ends of file names that ask for it. */
const extensions = {
  text: [".txt"],
  yaml: [".yaml", ".yml"],
  json: [".json"],
  ndjson: [".ndjson", ".jsonl"],
  csv: [".csv"],
  xlsx: [".xlsx"],
  ics: [".ics"],
  md: [".md", ".markdown"],
  sarif: [".sarif", ".sarif.json"],
  github: [],
  html: [".html", ".htm"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Format = keyof typeof extensions;

/** Ends of names that other programs open, and by which nothing is written here. */
const foreign: readonly string[] = [
  ...[".doc", ".docx", ".odt", ".rtf", ".pdf", ".ppt", ".pptx", ".xml", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"],
  ...[".tsv", ".tab", ".parquet", ".sqlite", ".db", ".toml", ".zip", ".gz", ".png", ".jpg", ".svg"],
];

/** Bytes that are no text. */
const binary: ReadonlySet<Format> = new Set(["xlsx"]);

/** What `extract` and `merge` write. */
export const registerFormats = [
  "yaml",
  "json",
  "ndjson",
  "csv",
  "xlsx",
  "ics",
  "md",
] as const satisfies readonly Format[];

export type RegisterOutput = (typeof registerFormats)[number];

/** Whether it is a register itself, and no table or calendar of its tasks. */
export const isText = (format: RegisterOutput): format is RegisterFormat =>
  format === "yaml" || format === "json" || format === "ndjson";

/** Whether its rows stand with the sentences of their notices. */
export const hasQuotes = (format: RegisterOutput): boolean => !isText(format) && format !== "ics";

const ends = Object.entries(extensions)
  .flatMap(([format, own]) => own.map((end) => ({ format: format as Format, end })))
  // ".sarif.json" before ".json".
  .sort((a, b) => b.end.length - a.end.length);

/** The format that a file's name asks for; null where it asks for none. */
function formatNamed(output: string | undefined): Format | null {
  const name = basename(output ?? "").toLowerCase();
  return ends.find(({ end }) => name.endsWith(end))?.format ?? null;
}

/** The end of a file's name, where another program opens such files. */
function foreignEnd(output: string | undefined): string | null {
  const name = basename(output ?? "").toLowerCase();
  return foreign.find((end) => name.endsWith(end)) ?? null;
}

/**
 * The one of `formats` that a file's name asks for; null where it asks for none. Throws where it names another: a workbook
 * by name that holds YAML opens nowhere.
 */
export function ownFormatNamed<Own extends Format>(
  formats: readonly Own[],
  output: string | undefined,
  remedy = "name another file",
): Own | null {
  const known = formatNamed(output);
  // Words say nothing of their format.
  const named = known === "text" ? null : (known ?? foreignEnd(output));
  const own = formats.find((format) => format === known) ?? null;
  if (own === null && named !== null)
    throw new UsageError(`--output ${output}: ${named} is not written here, only ${formats.join(", ")}; ${remedy}`);
  return own;
}

/** How something is written: the format asked for, else the one that the output's name asks for, else `otherwise`. */
export function formatFor<Own extends Format>(
  formats: readonly Own[],
  asked: Own | undefined,
  output: string | undefined,
  otherwise: Own,
): Own {
  if (asked !== undefined) return asked;
  return ownFormatNamed(formats, output, "see --format") ?? otherwise;
}

/** Throws where bytes would go to a terminal, which shows them as signs and obeys some of them. */
export function refuseBinaryOnTerminal(format: Format, output: string | undefined, isTerminal: boolean): void {
  if (!binary.has(format) || !isTerminal || !isStandardOutput(output)) return;
  throw new UsageError(`${format} is no text to show on a terminal; name a file with --output, or pipe it on`);
}
