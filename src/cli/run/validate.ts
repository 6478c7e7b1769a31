import type { Dictionary } from "../../dictionary/agency.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { inspectRegister } from "../../register/validate/inspect.js";
import { placeFindings } from "../../register/validate/placed-finding.js";
import { ruleFindings } from "../../register/validate/validate.js";
import type { ValidateFlags } from "../commands/validate.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { paintFor } from "../render/paint.js";
import { validationJson } from "../render/validate-json.js";
import { findingLines, verdictLine } from "../render/validate-text.js";
import { isValid, type ValidatedFile } from "../render/validated-file.js";
import { loadDictionaries } from "./dictionaries.js";
import { readNamed, refuseTwoPipes } from "./named-file.js";
import { refuseNoFolder } from "./refuse-no-folder.js";
import { loadSources } from "./sources.js";

interface Against {
  readonly dictionary: Dictionary;
  /** The folder of the notices, or null. */
  readonly folder: string | null;
}

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

const unread = (file: string, diagnostics: readonly Diagnostic[]): ValidatedFile => ({
  file,
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

async function validateFile(name: string, { dictionary, folder }: Against): Promise<ValidatedFile> {
  const read = await readNamed(name);
  const { file } = read;
  if (read.diagnostic !== undefined) return unread(file, [read.diagnostic]);
  const inspected = inspectRegister(read.text, file);
  if (inspected.diagnostics !== undefined) return unread(file, inspected.diagnostics);
  const { findings, parts, count, locate } = inspected.register;
  const sources = await loadSources(
    parts.notices.map(({ value }) => value),
    { folder, register: read.path },
  );
  return {
    file,
    count,
    findings: placeFindings([...findings, ...ruleFindings(parts, { dictionary, sources })], locate),
  };
}

/** What keeps a file from being read is no finding about a register: it goes to standard error in either format. */
async function sayUnread(validated: ValidatedFile): Promise<void> {
  const paint = await paintFor(process.stderr);
  if (validated.count === null) process.stderr.write(asText(findingLines(validated, paint)));
}

async function sayInText(validated: ValidatedFile): Promise<void> {
  if (validated.count === null) return;
  process.stdout.write(asText(findingLines(validated, await paintFor(process.stdout))));
  process.stderr.write(asText([verdictLine(validated, validated.count, await paintFor(process.stderr))]));
}

export async function runValidate(paths: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  refuseTwoPipes(paths, flags);
  await refuseNoFolder(flags.sources);
  const { dictionary, diagnostics } = await loadDictionaries(flags.dictionary);
  await report(diagnostics);
  if (diagnostics.some(isError)) return exitCodes.bad;

  const files: ValidatedFile[] = [];
  for (const path of paths) {
    const validated = await validateFile(path, { dictionary, folder: flags.sources ?? null });
    await sayUnread(validated);
    if (flags.format === "text") await sayInText(validated);
    files.push(validated);
  }
  if (flags.format === "json") process.stdout.write(validationJson(files));
  if (files.some(({ count }) => count === null)) return exitCodes.bad;
  return files.every(isValid) ? exitCodes.done : exitCodes.no;
}
