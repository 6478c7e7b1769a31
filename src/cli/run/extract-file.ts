import { fileForRegister } from "../../io/paths.js";
import { readNotice } from "../../io/read-notice.js";
import { standardInput } from "../../io/read-text.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Extraction, extractNotice } from "../../pipeline.js";
import type { ReadOptions } from "./extract-answer.js";
import { largestText, tooLargeText } from "./largest-text.js";

interface Unread {
  readonly extraction: null;
  /** Whether it may be read when nothing else is done. */
  readonly dependsOnLoad?: true;
}

export type FileResult = { readonly diagnostics: readonly Diagnostic[] } & (
  | { readonly extraction: Extraction; readonly text: string }
  | Unread
);

/** What to say of a notice that extraction broke on. */
export function extractionFailed(error: unknown): Diagnostic {
  if (process.env.DEBUG) console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  const message = `extraction failed: ${reason}; this is a fault of directives, please report it`;
  return { severity: "error", code: "INTERNAL", message };
}

/** One file, read and extracted; null is standard input. Whatever goes wrong with it stays with it. */
export async function extractFile(path: string | null, options: ReadOptions): Promise<FileResult> {
  const read = await readNotice(path);
  if (read.diagnostic !== undefined) {
    const { diagnostic, ...more } = read;
    return { extraction: null, diagnostics: [diagnostic], ...more };
  }
  const shown = path ?? standardInput;
  const tooLarge = tooLargeText(read.text, options.largest ?? largestText());
  if (tooLarge !== null) return { extraction: null, diagnostics: [{ ...tooLarge, file: shown }] };
  const file = fileForRegister(path, process.cwd());
  try {
    const extraction = extractNotice({ ...read, file }, options);
    const told = extraction.diagnostics.map((diagnostic) => ({ ...diagnostic, file: shown }));
    const diagnostics = [...read.warnings, ...told];
    return { extraction, text: read.text, diagnostics };
  } catch (error) {
    return { extraction: null, diagnostics: [{ ...extractionFailed(error), file: shown }] };
  }
}
