import type { Dictionary } from "../../dictionary/agency.js";
import { successionOf } from "../../dictionary/succession.js";
import { resolveInputs } from "../../io/inputs.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { isLines } from "../../register/lines.js";
import { isJson, type Updated, updateRegister } from "../../register/update/update.js";
import type { UpdateFlags } from "../commands/update-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { ownFormatNamed } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { updateDiagnostics } from "../render/update-report.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { type LoadedRegister, loadRegisters } from "./registers.js";
import { takeInReviews } from "./reviews.js";
import { readNotices } from "./update-notices.js";

interface Opened {
  readonly loaded: LoadedRegister;
  readonly dictionary: Dictionary;
}

interface Read {
  readonly updated: Updated;
  /** What was wrong with what was read for it. */
  readonly diagnostics: readonly Diagnostic[];
}

function refuseContradictions(name: string, inputs: readonly string[], flags: UpdateFlags): void {
  if (flags.write === true && name === "-")
    throw new UsageError("--write needs a file; standard input has none to replace");
  if (flags.write === true && flags.output !== undefined)
    throw new UsageError("--write and --output exclude each other");
  ownFormatNamed(["yaml", "json"], flags.output);
  // An input that is named twice is read once.
  refuseTwoPipes([name, ...new Set(inputs)], flags);
}

/** What people wrote into a register is kept in the format in which they wrote it. */
function refuseOtherFormat({ text, file }: LoadedRegister, { output }: UpdateFlags): void {
  const named = ownFormatNamed(["yaml", "json"], output);
  if (named === null) return;
  const own = isJson(text) ? "json" : "yaml";
  if (named !== own)
    throw new UsageError(
      `--output ${output}: ${file} is ${own} and stays so; name a .${own} file, and make ${named} of it with directives merge`,
    );
}

/** The register and the dictionary; null, once that is said, where one of them cannot be read. */
async function open(name: string, flags: UpdateFlags): Promise<Opened | null> {
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  const { registers, diagnostics: faults } = await loadRegisters([name]);
  await report([...mistakes, ...faults]);
  const [loaded] = registers;
  if ([...mistakes, ...faults].some(isError) || loaded === undefined) return null;
  if (isLines(loaded.text, loaded.file))
    throw new UsageError(`${loaded.file} is NDJSON; make a register of it with directives merge, and update that`);
  refuseOtherFormat(loaded, flags);
  return { loaded, dictionary };
}

/** The register after the reviews, and after the notices that are given or, where none are, its own. */
async function read(
  { loaded: opened, dictionary }: Opened,
  inputs: readonly string[],
  flags: UpdateFlags,
): Promise<Read> {
  const { files, diagnostics: unresolved } = await resolveInputs(inputs);
  await refuseToOverwrite(files, flags, [opened]);
  const { loaded, diagnostics: reviewed } = await takeInReviews(opened, flags.review);
  const date = flags.date ?? null;
  const { parts, diagnostics } = await readNotices(inputs.length > 0 ? files : null, loaded, { dictionary, date });
  const succession = successionOf(dictionary);
  return {
    updated: updateRegister(loaded.text, loaded.register, parts, { succession, dictionary, date }),
    diagnostics: [...reviewed, ...unresolved, ...diagnostics],
  };
}

export async function runUpdate(name: string, inputs: readonly string[], flags: UpdateFlags): Promise<ExitCode> {
  refuseContradictions(name, inputs, flags);
  const opened = await open(name, flags);
  if (opened === null) return exitCodes.bad;
  const { updated, diagnostics } = await read(opened, inputs, flags);
  const told = [...diagnostics, ...updateDiagnostics(updated, opened.loaded.file)];
  await report(flags.quiet === true ? told.filter(({ severity }) => severity !== "info") : told);

  const code = diagnostics.some(isError) ? exitCodes.bad : exitCodes.done;
  // The file is left alone where nothing changed in it.
  if (flags.write === true && updated.text === opened.loaded.text) return code;
  return giveAnswer(flags.write === true ? name : flags.output, updated.text, code);
}
