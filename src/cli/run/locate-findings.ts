import type { Diagnostic } from "../../model/diagnostic.js";
import type { FileFinding } from "../../register/finding.js";
import { placesIn } from "../../register/read.js";
import type { LoadedRegister } from "./registers.js";

/** Findings at the lines and columns of the registers that they are about. */
export function locateFindings(
  findings: readonly FileFinding[],
  registers: readonly Pick<LoadedRegister, "file" | "text">[],
): Diagnostic[] {
  const documents = new Map(registers.map(({ file, text }) => [file, placesIn(text, file)]));
  return findings.map(({ severity, code, message, file, path }) => ({
    severity,
    code,
    message,
    file,
    ...documents.get(file)?.locate(path),
  }));
}
