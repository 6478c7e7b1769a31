import type { Diagnostic } from "../model/diagnostic.js";
import { type Issue, pathInWords } from "../schema/issues.js";
import type { ReadDocument } from "./read-document.js";

/** Says issues at the places in the file where they stand. */
export const diagnoseIssues = (
  issues: readonly Issue[],
  { locate }: Pick<ReadDocument, "locate">,
  { file, code }: { readonly file: string; readonly code: string },
): Diagnostic[] =>
  issues.map(({ path, message }) => ({
    severity: "error",
    code,
    message: path.length === 0 ? message : `${pathInWords(path)}: ${message}`,
    file,
    ...locate(path),
  }));
