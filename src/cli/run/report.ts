import { sha256 } from "../../io/sha256.js";
import { mergeRegisters } from "../../register/merge/merge.js";
import { writeRegister } from "../../register/write.js";
import { buildReport } from "../../report/build.js";
import { writeReport } from "../../report/write.js";
import type { Register } from "../../schema/register.js";
import type { ReportFlags } from "../commands/report-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { ownFormatNamed } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { loadDictionaries } from "./dictionaries.js";
import { locateFindings } from "./locate-findings.js";
import { refuseTwoPipes } from "./named-file.js";
import { noticeSources } from "./notice-texts.js";
import { giveAnswer } from "./output.js";
import { refuseNoFolder } from "./refuse-no-folder.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { type LoadedRegister, loadRegisters } from "./registers.js";
import { textsOf } from "./report-texts.js";

/** The one register that is shown; null, once that is said, where people wrote different things into several. */
async function shownRegister(loaded: readonly LoadedRegister[]): Promise<Register | null> {
  const [only, ...others] = loaded;
  if (only !== undefined && others.length === 0) return only.register;
  const merged = mergeRegisters(loaded);
  await report(locateFindings(merged.conflicts ?? merged.warnings, loaded));
  return merged.conflicts === undefined ? merged.register : null;
}

export async function runReport(paths: readonly string[], flags: ReportFlags): Promise<ExitCode> {
  ownFormatNamed(["html"], flags.output);
  refuseTwoPipes(paths, flags);
  await refuseNoFolder(flags.sources);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  const { registers, diagnostics: faults } = await loadRegisters(paths);
  await report([...mistakes, ...faults]);
  if (mistakes.some(isError) || registers.length === 0) return exitCodes.bad;
  await refuseToOverwrite(paths, flags, registers);
  const register = await shownRegister(registers);
  if (register === null) return exitCodes.bad;

  const sources = await noticeSources(registers, flags.sources ?? null);
  const { notices, diagnostics } = textsOf(register, sources, dictionary);
  await report(diagnostics);
  const data = buildReport(register, {
    title: flags.title,
    today: flags.today ?? null,
    hash: sha256(Buffer.from(writeRegister(register, "json"))),
    dictionary,
    notices,
  });
  return giveAnswer(flags.output, writeReport(data), faults.some(isError) ? exitCodes.bad : exitCodes.done);
}
