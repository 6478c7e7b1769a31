import { resolveInputs } from "../../io/inputs.js";
import { somethingIsPiped } from "../../io/standard-input.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { assembleRegister } from "../../register/assemble.js";
import type { ExtractFlags } from "../commands/extract-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { extractFile, type FileResult } from "./extract-file.js";
import { writeOutput } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { registerContent, registerOutput } from "./register-content.js";

function inputsOrPipe(inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (somethingIsPiped()) return ["-"];
  throw new UsageError("no inputs; name files, folders or globs, or pipe a notice in");
}

export async function runExtract(inputs: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const say = (diagnostics: readonly Diagnostic[]): Promise<void> =>
    report(flags.quiet === true ? diagnostics.filter(isError) : diagnostics);

  const wanted = inputsOrPipe(inputs);
  registerOutput(flags);
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
  const origins = [{ register, path: null }];
  const content = await registerContent(register, flags, { origins, dictionaries: flags.dictionary });
  const unwritten = await writeOutput(flags.output, content);
  if (unwritten !== null) await report([unwritten]);
  return failed || unwritten !== null ? exitCodes.bad : exitCodes.done;
}
