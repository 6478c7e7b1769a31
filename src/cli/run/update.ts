import { dirname, isAbsolute, join } from "node:path";
import { successionOf } from "../../dictionary/succession.js";
import { isThere } from "../../io/identity.js";
import { resolveInputs } from "../../io/inputs.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { ExtractOptions } from "../../pipeline.js";
import type { Reextracted } from "../../register/update/plan.js";
import { updateRegister } from "../../register/update/update.js";
import type { Notice } from "../../schema/register.js";
import type { UpdateFlags } from "../commands/update-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { updateDiagnostics } from "../render/update-report.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { extractFile } from "./extract-file.js";
import { writeOutput } from "./output.js";
import { loadRegisters } from "./registers.js";

interface Read {
  readonly parts: readonly Reextracted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A notice's file: from the current folder, as it was extracted there, or from the register's. */
async function pathOf(file: string, register: string): Promise<string> {
  if (isAbsolute(file) || register === "-" || (await isThere(file))) return file;
  const beside = join(dirname(register), file);
  return (await isThere(beside)) ? beside : file;
}

/** Every notice that the register names a file for, read again. */
async function readOwn(notices: readonly Notice[], register: string, options: ExtractOptions): Promise<Read> {
  const parts: Reextracted[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { id, file } of notices) {
    if (file === null) {
      const message = `notice ${id} came from standard input and cannot be read again; it stays as it is`;
      diagnostics.push({ severity: "warning", code: "NO-SOURCE", message, file: register });
      continue;
    }
    const result = await extractFile(await pathOf(file, register), options);
    diagnostics.push(...result.diagnostics);
    if (result.extraction === null) continue;
    const { notice, directives } = result.extraction;
    parts.push({ old: id, notice: { ...notice, file }, directives });
  }
  return { parts, diagnostics };
}

/** The notice of the register that an input is: by its file, its id, or its bytes. */
function knownAs(fresh: Notice, notices: readonly Notice[], taken: ReadonlySet<string>): string | null {
  const free = notices.filter(({ id }) => !taken.has(id));
  const known =
    free.find(({ file }) => file !== null && file === fresh.file) ??
    free.find(({ id }) => id === fresh.id) ??
    free.find(({ sha256 }) => sha256 === fresh.sha256);
  return known?.id ?? null;
}

/** The notices given, told from those that the register has. */
async function readInputs(
  inputs: readonly string[],
  notices: readonly Notice[],
  options: ExtractOptions,
): Promise<Read> {
  const { files, diagnostics: unresolved } = await resolveInputs(inputs);
  const parts: Reextracted[] = [];
  const diagnostics = [...unresolved];
  const taken = new Set<string>();
  for (const path of files) {
    const result = await extractFile(path, options);
    diagnostics.push(...result.diagnostics);
    if (result.extraction === null) continue;
    const { notice, directives } = result.extraction;
    const old = knownAs(notice, notices, taken);
    if (old !== null) taken.add(old);
    parts.push({ old, notice, directives });
  }
  return { parts, diagnostics };
}

export async function runUpdate(path: string, inputs: readonly string[], flags: UpdateFlags): Promise<ExitCode> {
  if (flags.write === true && path === "-")
    throw new UsageError("--write needs a file; standard input has none to replace");
  if (flags.write === true && flags.output !== undefined)
    throw new UsageError("--write and --output exclude each other");
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  const { registers, diagnostics: faults } = await loadRegisters([path]);
  await report([...mistakes, ...faults]);
  const [loaded] = registers;
  if ([...mistakes, ...faults].some(isError) || loaded === undefined) return exitCodes.bad;

  const options = { dictionary, date: flags.date ?? null };
  const { notices } = loaded.register;
  const { parts, diagnostics } =
    inputs.length > 0 ? await readInputs(inputs, notices, options) : await readOwn(notices, path, options);
  const updated = updateRegister(loaded.text, loaded.register, parts, {
    succession: successionOf(dictionary),
    dictionary,
  });
  const told = [...diagnostics, ...updateDiagnostics(updated, loaded.file)];
  await report(flags.quiet === true ? told.filter(({ severity }) => severity !== "info") : told);

  const output = flags.write === true ? path : flags.output;
  const isInPlace = flags.write === true && updated.text === loaded.text;
  const unwritten = isInPlace ? null : await writeOutput(output, updated.text);
  if (unwritten !== null) await report([unwritten]);
  return diagnostics.some(isError) || unwritten !== null ? exitCodes.bad : exitCodes.done;
}
