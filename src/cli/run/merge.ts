import { identityOf } from "../../io/identity.js";
import { mergeRegisters } from "../../register/merge/merge.js";
import type { MergeFlags } from "../commands/merge.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { isStandardOutput } from "../standard-output.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { locateFindings } from "./locate-findings.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { registerContent, registerOutput } from "./register-content.js";
import { type LoadedRegister, loadRegisters } from "./registers.js";

/** An input that could not be read is not in the register: writing over it would lose what stands in it. */
async function refuseToLose(
  paths: readonly string[],
  read: readonly LoadedRegister[],
  output: string | undefined,
): Promise<void> {
  if (isStandardOutput(output)) return;
  const target = await identityOf(output);
  const files = new Set(read.filter(({ isPartial }) => !isPartial).map(({ file }) => file));
  const lost = await Promise.all(paths.filter((path) => path !== "-" && !files.has(path)).map(identityOf));
  if (lost.includes(target)) {
    throw new UsageError(`--output ${output} is an input that could not be read whole; mend it, or name another file`);
  }
}

export async function runMerge(paths: readonly string[], flags: MergeFlags): Promise<ExitCode> {
  const { prefer, output } = flags;
  const format = registerOutput(flags);
  refuseTwoPipes(paths, flags);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  await report(mistakes);
  if (mistakes.some(isError)) return exitCodes.bad;
  const { registers, diagnostics } = await loadRegisters(paths);
  await report(diagnostics);
  // With nothing read, an empty register would only overwrite a good one.
  if (registers.length === 0) return exitCodes.bad;
  await refuseToLose(paths, registers, output);
  // The output may be one of the registers, never a notice that they quote.
  await refuseToOverwrite([], flags, registers);

  const merged = mergeRegisters(registers, { prefer: prefer ?? null });
  await report(locateFindings(merged.conflicts ?? merged.warnings, registers));
  if (merged.conflicts !== undefined) return exitCodes.bad;

  const content = await registerContent(merged.register, format, flags, { origins: registers, dictionary });
  return giveAnswer(output, content, diagnostics.length > 0 ? exitCodes.bad : exitCodes.done);
}
