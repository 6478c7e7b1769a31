import { resolveInputs } from "../../io/inputs.js";
import { pathForRegister } from "../../io/paths.js";
import { readText, standardInput } from "../../io/read-text.js";
import { somethingIsPiped } from "../../io/standard-input.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Extraction, type ExtractOptions, extractNotice } from "../../pipeline.js";
import { assembleRegister } from "../../register/assemble.js";
import { writeRegister } from "../../register/write.js";
import type { ExtractFlags } from "../commands/extract-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { formatFor, writeOutput } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";

interface FileResult {
  readonly extraction: Extraction | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file, read and extracted; whatever goes wrong with it stays with it. */
async function extractFile(path: string | null, options: ExtractOptions): Promise<FileResult> {
  const read = await readText(path);
  if (read.diagnostic !== undefined) return { extraction: null, diagnostics: [read.diagnostic] };
  const shown = path ?? standardInput;
  const file = path === null ? null : pathForRegister(path, process.cwd());
  try {
    const extraction = extractNotice({ file, text: read.text, sha256: read.sha256 }, options);
    return { extraction, diagnostics: extraction.diagnostics.map((diagnostic) => ({ ...diagnostic, file: shown })) };
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    const message = `extraction failed: ${reason}; this is a fault of directives, please report it`;
    return { extraction: null, diagnostics: [{ severity: "error", code: "INTERNAL", message, file: shown }] };
  }
}

function inputsOrPipe(inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (somethingIsPiped()) return ["-"];
  throw new UsageError("no inputs; name files, folders or globs, or pipe a notice in");
}

export async function runExtract(inputs: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const say = (diagnostics: readonly Diagnostic[]): Promise<void> =>
    report(flags.quiet === true ? diagnostics.filter(isError) : diagnostics);

  const wanted = inputsOrPipe(inputs);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  await say(mistakes);
  if (mistakes.some(isError)) return exitCodes.bad;

  const { files, diagnostics: unresolved } = await resolveInputs(wanted);
  await refuseToOverwrite(files, flags.output);
  await say(unresolved);
  const results: FileResult[] = [];
  for (const file of files) {
    const result = await extractFile(file, { dictionary, date: flags.date ?? null });
    await say(result.diagnostics);
    results.push(result);
  }

  const failed = [...unresolved, ...results.flatMap(({ diagnostics }) => diagnostics)].some(isError);
  const extractions = results.flatMap(({ extraction }) => (extraction === null ? [] : [extraction]));
  // With nothing read, an empty register would only overwrite a good one.
  if (extractions.length === 0) return exitCodes.bad;

  const register = assembleRegister(extractions, dictionary);
  const unwritten = await writeOutput(flags.output, writeRegister(register, formatFor(flags.format, flags.output)));
  if (unwritten !== null) await report([unwritten]);
  return failed || unwritten !== null ? exitCodes.bad : exitCodes.done;
}
