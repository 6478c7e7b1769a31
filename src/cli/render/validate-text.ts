import { pathInWords } from "../../schema/issues.js";
import { formatDiagnostic } from "./diagnostics.js";
import type { Paint } from "./paint.js";
import { countOf, isValid, type ValidatedFile } from "./validated-file.js";

/** A line a finding, as every diagnostic reads; the place in the register stands before what is wrong there. */
export const findingLines = ({ file, findings }: ValidatedFile, paint: Paint): string[] =>
  findings.map(({ severity, code, message, path, line, column }) =>
    formatDiagnostic(
      {
        severity,
        code,
        message: path.length === 0 ? message : `${pathInWords(path)}: ${message}`,
        file,
        ...(line === null ? {} : { line }),
        ...(column === null ? {} : { column }),
      },
      paint,
    ),
  );

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** `register.yaml: 20 rows of 2 notices: valid`, or how much is wrong with them. */
export function verdictLine(
  validated: ValidatedFile,
  count: NonNullable<ValidatedFile["count"]>,
  paint: Paint,
): string {
  const { file, findings } = validated;
  const errors = countOf(findings, "error");
  const warnings = countOf(findings, "warning");
  const verdict = isValid(validated)
    ? paint.added("valid")
    : `not valid, ${[
        ...(errors > 0 ? [paint.error(counted(errors, "error"))] : []),
        ...(warnings > 0 ? [paint.warning(counted(warnings, "warning"))] : []),
      ].join(", ")}`;
  const what = `${counted(count.rows, "row")} of ${counted(count.notices, "notice")}:`;
  return `${paint.place(`${file}:`)} ${what} ${verdict}`;
}
