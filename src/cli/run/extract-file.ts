import { pathForRegister } from "../../io/paths.js";
import { readText, standardInput } from "../../io/read-text.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Extraction, type ExtractOptions, extractNotice } from "../../pipeline.js";

export interface FileResult {
  readonly extraction: Extraction | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file, read and extracted; null is standard input. Whatever goes wrong with it stays with it. */
export async function extractFile(path: string | null, options: ExtractOptions): Promise<FileResult> {
  const read = await readText(path);
  if (read.diagnostic !== undefined) return { extraction: null, diagnostics: [read.diagnostic] };
  const shown = path ?? standardInput;
  const file = path === null ? null : pathForRegister(path, process.cwd());
  try {
    const extraction = extractNotice({ file, text: read.text, sha256: read.sha256 }, options);
    return { extraction, diagnostics: extraction.diagnostics.map((diagnostic) => ({ ...diagnostic, file: shown })) };
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    const message = `extraction failed: ${reason}; this is a fault of directives, please report it`;
    return { extraction: null, diagnostics: [{ severity: "error", code: "INTERNAL", message, file: shown }] };
  }
}
