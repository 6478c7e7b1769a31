import type { ChalkInstance } from "chalk";
import type { Diagnostic, Severity } from "../model/diagnostic.js";
import { wantsColour } from "./colour.js";

type Paint = Readonly<Record<Severity | "place", (text: string) => string>>;

const plain = (text: string): string => text;
const unpainted: Paint = { error: plain, warning: plain, info: plain, place: plain };

const paintWith = ({ red, yellow, blue, bold }: ChalkInstance): Paint => ({
  error: red,
  warning: yellow,
  info: blue,
  place: bold,
});

/** `file:line:column: severity CODE: message`, as far as the place is known. */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = unpainted): string {
  const { severity, code, message, file, line, column } = diagnostic;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  // What is quoted from a file may hold line breaks or terminal codes.
  const safe = message.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
  const words = `${paint[severity](`${severity} ${code}:`)} ${safe}`;
  return place === "" ? words : `${paint.place(`${place}:`)} ${words}`;
}

/** Writes to standard error, coloured where a person is looking. */
export async function report(diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  const coloured = wantsColour(process.env, process.stderr.isTTY === true);
  const paint = coloured ? paintWith(new (await import("chalk")).Chalk({ level: 1 })) : unpainted;
  process.stderr.write(diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, paint)}\n`).join(""));
}
