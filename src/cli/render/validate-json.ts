import { printedJson } from "../../model/printed-json.js";
import { pathInWords } from "../../schema/issues.js";
import { countOf, isValid, type ValidatedFile } from "./validated-file.js";

/** The answer for other programs; rows and notices are null where a file could not be read. */
export function validationJson(files: readonly ValidatedFile[]): string {
  const findings = files.flatMap((one) => one.findings);
  const sum = (of: "rows" | "notices"): number => files.reduce((total, { count }) => total + (count?.[of] ?? 0), 0);
  const answer = {
    format: "directives-validate/1",
    files: files.map((one) => ({
      file: one.file,
      rows: one.count?.rows ?? null,
      notices: one.count?.notices ?? null,
      findings: one.findings.map(({ severity, code, message, path, line, column }) => ({
        severity,
        code,
        message,
        path: pathInWords(path),
        line,
        column,
      })),
    })),
    summary: {
      files: files.length,
      valid: files.filter(isValid).length,
      rows: sum("rows"),
      notices: sum("notices"),
      errors: countOf(findings, "error"),
      warnings: countOf(findings, "warning"),
      infos: countOf(findings, "info"),
    },
  };
  return printedJson(answer);
}
