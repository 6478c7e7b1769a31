import type { Dictionary } from "../../dictionary/agency.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { inspectRegister } from "../../register/validate/inspect.js";
import { placeFindings } from "../../register/validate/placed-finding.js";
import { ruleFindings } from "../../register/validate/validate.js";
import type { Notice } from "../../schema/register.js";
import type { ValidatedFile } from "../render/validated-file.js";
import { type NamedFile, readNamed } from "./named-file.js";
import { loadSources } from "./sources.js";

export interface Against {
  readonly dictionary: Dictionary;
  /** The folder of the notices, or null. */
  readonly folder: string | null;
}

/** What was found in a register, and which notices it quotes. */
export interface Validated extends ValidatedFile, NamedFile {
  readonly register: { readonly notices: readonly Notice[] };
}

const unread = ({ path, file }: NamedFile, diagnostics: readonly Diagnostic[]): Validated => ({
  path,
  file,
  register: { notices: [] },
  count: null,
  findings: diagnostics.map(({ severity, code, message, line = null, column = null }) => ({
    severity,
    code,
    message,
    path: [],
    line,
    column,
  })),
});

/** A register that the command line names, held against its schema, the rules beyond it, and its notices. */
export async function validateFile(name: string, { dictionary, folder }: Against): Promise<Validated> {
  const read = await readNamed(name);
  if (read.diagnostic !== undefined) return unread(read, [read.diagnostic]);
  const { file, path } = read;
  const inspected = inspectRegister(read.text, file);
  if (inspected.diagnostics !== undefined) return unread(read, inspected.diagnostics);
  const { findings, parts, count, locate } = inspected.register;
  const notices = parts.notices.map(({ value }) => value);
  const sources = await loadSources(notices, { folder, register: path });
  return {
    path,
    file,
    register: { notices },
    count,
    findings: placeFindings([...findings, ...ruleFindings(parts, { dictionary, sources })], locate),
  };
}
