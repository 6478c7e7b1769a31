import type { Diagnostic } from "../model/diagnostic.js";
import { type Checked, checkAgainst } from "../schema/check.js";
import type { Issue } from "../schema/issues.js";
import { type Register, registerSchema } from "../schema/register.js";
import { diagnoseIssues } from "../yaml/diagnose.js";
import { type ReadDocument, readDocument } from "../yaml/read-document.js";
import { isLines, readLines } from "./lines.js";

export interface ParsedRegister {
  readonly register: Register | null;
  readonly diagnostics: readonly Diagnostic[];
}

const format = "directives/1";

const noRegister = `this is no register; a register starts with "format: ${format}"`;

/** A notice or anything else that was given for a register: what is wrong with it as YAML would only mislead. */
const isSomethingElse = (text: string): boolean => !/^[ \t{,]{0,99}"?format"?[ \t]{0,9}:/mu.test(text);

const formatOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "format" in value ? value.format : undefined;

/** Whether it says that it is a register of this version. */
export const isRegister = (value: unknown): boolean => formatOf(value) === format;

/** Said alone: against a schema that is not its own, a register of another version is wrong everywhere. */
function formatIssue(value: unknown): Issue | null {
  const stated = formatOf(value);
  if (stated === format) return null;
  if (typeof stated !== "string" || !stated.startsWith("directives/")) {
    return { path: ["format"], message: noRegister };
  }
  const remedy = `update directives, or extract the notices again with this version`;
  return { path: ["format"], message: `version ${stated} is unknown, this program reads ${format}; ${remedy}` };
}

/** The code under which faults of the schema are reported. */
export const schemaFault = "BAD-REGISTER";

/** The value as a register, or everything in which it is none. */
export function checkRegister(value: unknown): Checked<Register> {
  const wrongFormat = formatIssue(value);
  return wrongFormat === null ? checkAgainst(registerSchema, value) : { issues: [wrongFormat] };
}

/** What keeps a text from being read: where it is something else altogether, that alone. */
export function unreadFaults(text: string, file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!isSomethingElse(text)) return diagnostics;
  const message = `${noRegister}; make one of a notice with \`directives extract\``;
  return [{ severity: "error", code: schemaFault, message, file, line: 1, column: 1 }];
}

/**
 * A register from its YAML, JSON or NDJSON. `file` is what messages name. Of NDJSON, lines that hold no notice are told
 * beside the register of the others.
 */
export function parseRegister(text: string, file: string): ParsedRegister {
  if (isLines(text, file)) return readLines(text, file);
  const document = readDocument(text, file);
  if (document.diagnostics.length > 0)
    return { register: null, diagnostics: unreadFaults(text, file, document.diagnostics) };
  const checked = checkRegister(document.value);
  if (checked.issues === undefined) return { register: checked.value, diagnostics: [] };
  return { register: null, diagnostics: diagnoseIssues(checked.issues, document, { file, code: schemaFault }) };
}

/** Where the parts of a register stand in its text. */
export const placesIn = (text: string, file: string): Pick<ReadDocument, "locate"> =>
  isLines(text, file) ? readLines(text, file) : readDocument(text, file);
