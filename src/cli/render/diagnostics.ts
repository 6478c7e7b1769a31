import type { Diagnostic } from "../../model/diagnostic.js";
import { type Paint, paintFor, plainPaint } from "./paint.js";

/** `file:line:column: severity CODE: message`, as far as the place is known. */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = plainPaint): string {
  const { severity, code, message, file, line, column } = diagnostic;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const words = `${paint[severity](`${severity} ${code}:`)} ${paint.plain(message)}`;
  return place === "" ? words : `${paint.place(`${place}:`)} ${words}`;
}

/** Writes to standard error, coloured where a person is looking. */
export async function report(diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  const paint = await paintFor(process.stderr);
  process.stderr.write(diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, paint)}\n`).join(""));
}

export const isError = ({ severity }: Diagnostic): boolean => severity === "error";
