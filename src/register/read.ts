import type { Diagnostic } from "../model/diagnostic.js";
import { checkAgainst, type Issue } from "../schema/issues.js";
import { type Register, registerSchema } from "../schema/register.js";
import { diagnoseIssues } from "../yaml/diagnose.js";
import { readDocument } from "../yaml/read-document.js";

export interface ParsedRegister {
  readonly register: Register | null;
  readonly diagnostics: readonly Diagnostic[];
}

const format = "directives/1";

const formatOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "format" in value ? value.format : undefined;

/** Said alone: against a schema that is not its own, a register of another version is wrong everywhere. */
function formatIssue(value: unknown): Issue | null {
  const stated = formatOf(value);
  if (stated === format) return null;
  if (typeof stated !== "string" || !stated.startsWith("directives/")) {
    return { path: ["format"], message: `this is no register; a register starts with "format: ${format}"` };
  }
  const remedy = `update directives, or extract the notices again with this version`;
  return { path: ["format"], message: `version ${stated} is unknown, this program reads ${format}; ${remedy}` };
}

/** A register from its YAML or JSON. `file` is what messages name. */
export function parseRegister(text: string, file: string): ParsedRegister {
  const document = readDocument(text, file);
  if (document.diagnostics.length > 0) return { register: null, diagnostics: document.diagnostics };
  const wrongFormat = formatIssue(document.value);
  const checked = wrongFormat === null ? checkAgainst(registerSchema, document.value) : { issues: [wrongFormat] };
  if (checked.issues === undefined) return { register: checked.value, diagnostics: [] };
  return { register: null, diagnostics: diagnoseIssues(checked.issues, document, { file, code: "BAD-REGISTER" }) };
}
