import type { Diagnostic } from "../../model/diagnostic.js";
import { mostIssues } from "../../schema/check.js";
import { type ReadDocument, readDocument } from "../../yaml/read-document.js";
import type { Finding } from "../finding.js";
import { isLines, readLines } from "../lines.js";
import { checkRegister, isRegister, schemaFault, unreadFaults } from "../read.js";
import { type Parts, partsOf } from "./rule.js";
import { soundParts } from "./sound-parts.js";

/** A register as far as it can be read. */
interface InspectedRegister {
  /** What its schema says against it. */
  readonly findings: readonly Finding[];
  /** What of it can be checked further. */
  readonly parts: Parts;
  /** How many stand in it, faulty ones included. */
  readonly count: { readonly rows: number; readonly notices: number };
  readonly locate: ReadDocument["locate"];
}

export type Inspection =
  | { readonly register: InspectedRegister; readonly diagnostics?: never }
  | { readonly diagnostics: readonly Diagnostic[] };

const lengthOf = (value: unknown, list: string): number => {
  const items: unknown = typeof value === "object" && value !== null ? Reflect.get(value, list) : null;
  return Array.isArray(items) ? items.length : 0;
};

const noParts: Parts = { notices: [], directives: [], noticeIds: new Set(), madeWith: null };

function inspectLines(text: string, file: string): Inspection {
  const { register, diagnostics, locate } = readLines(text, file);
  if (register === null || diagnostics.length > 0) return { diagnostics };
  const count = { rows: register.directives.length, notices: register.notices.length };
  return { register: { findings: [], parts: partsOf(register), count, locate } };
}

/** Reads a register however faulty it is; diagnostics where the text is no YAML or JSON at all, or a line of NDJSON holds no notice. */
export function inspectRegister(text: string, file: string): Inspection {
  if (isLines(text, file)) return inspectLines(text, file);
  const { value, diagnostics, locate } = readDocument(text, file);
  if (diagnostics.length > 0) return { diagnostics: unreadFaults(text, file, diagnostics) };
  const count = { rows: lengthOf(value, "directives"), notices: lengthOf(value, "notices") };
  const checked = checkRegister(value);
  if (checked.issues === undefined) return { register: { findings: [], parts: partsOf(checked.value), count, locate } };
  const findings = checked.issues.map((issue): Finding => ({ severity: "error", code: schemaFault, ...issue }));
  return {
    register: {
      findings,
      parts: isRegister(value) && findings.length < mostIssues ? soundParts(value) : noParts,
      count,
      locate,
    },
  };
}
