import { successionOf } from "../../dictionary/succession.js";
import { resolveInputs } from "../../io/inputs.js";
import { locateSource } from "../../io/sources.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { ExtractOptions } from "../../pipeline.js";
import { isLines } from "../../register/lines.js";
import type { Reextracted } from "../../register/update/plan.js";
import { updateRegister } from "../../register/update/update.js";
import type { Notice } from "../../schema/register.js";
import type { UpdateFlags } from "../commands/update-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { updateDiagnostics } from "../render/update-report.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { extractFile, type FileResult } from "./extract-file.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { type LoadedRegister, loadRegisters } from "./registers.js";
import { takeInReviews } from "./reviews.js";

interface Read {
  readonly parts: readonly Reextracted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Both state a number, and not the same: the file holds another notice now. */
const isAnother = (before: Notice, after: Notice): boolean =>
  before.number !== null && after.number !== null && before.number !== after.number;

/** Every notice that the register names a file for, read again. */
async function readOwn({ register, file: shown, path: home }: LoadedRegister, options: ExtractOptions): Promise<Read> {
  const parts: Reextracted[] = [];
  const diagnostics: Diagnostic[] = [];
  const stays = (code: string, message: string): void => {
    diagnostics.push({ severity: "warning", code, message: `${message}; it stays as it is`, file: shown });
  };
  for (const before of register.notices) {
    const { id, file } = before;
    if (file === null) {
      stays("NO-SOURCE", `notice ${id} came from standard input and cannot be read again`);
      continue;
    }
    const path = await locateSource(file, { folder: null, register: home });
    const result = await extractFile(path ?? file, options);
    diagnostics.push(...result.diagnostics);
    if (result.extraction === null) continue;
    const { notice, directives } = result.extraction;
    if (isAnother(before, notice))
      stays("OTHER-NOTICE", `${file} holds notice ${notice.number} now, not ${before.number}`);
    else parts.push({ old: id, notice: { ...notice, file }, directives });
  }
  return { parts, diagnostics };
}

/** How an input can be a notice of the register, the surest way first. */
const sameNotice: readonly ((before: Notice, after: Notice) => boolean)[] = [
  (before, after) => before.id === after.id && before.file === after.file,
  (before, after) => before.number !== null && before.number === after.number,
  (before, after) => before.file !== null && before.file === after.file && !isAnother(before, after),
  (before, after) => before.id === after.id && !isAnother(before, after),
  (before, after) => before.sha256 === after.sha256,
];

/** Which notice of the register each input is, by index; each notice is one input at most. */
function recognise(inputs: readonly Notice[], notices: readonly Notice[]): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  const taken = new Set<string>();
  for (const isSame of sameNotice) {
    for (const [at, input] of inputs.entries()) {
      const found = known.has(at) ? undefined : notices.find((one) => !taken.has(one.id) && isSame(one, input));
      if (found === undefined) continue;
      known.set(at, found.id);
      taken.add(found.id);
    }
  }
  return known;
}

/** The notices given, told from those that the register has. */
async function readInputs(
  files: readonly (string | null)[],
  notices: readonly Notice[],
  options: ExtractOptions,
): Promise<Read> {
  const results: FileResult[] = [];
  for (const path of files) results.push(await extractFile(path, options));
  const extractions = results.flatMap(({ extraction }) => extraction ?? []);
  const known = recognise(
    extractions.map(({ notice }) => notice),
    notices,
  );
  return {
    parts: extractions.map(({ notice, directives }, at) => ({ old: known.get(at) ?? null, notice, directives })),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

export async function runUpdate(path: string, inputs: readonly string[], flags: UpdateFlags): Promise<ExitCode> {
  if (flags.write === true && path === "-")
    throw new UsageError("--write needs a file; standard input has none to replace");
  if (flags.write === true && flags.output !== undefined)
    throw new UsageError("--write and --output exclude each other");
  // An input that is named twice is read once.
  refuseTwoPipes([path, ...new Set(inputs)], flags);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  const { registers, diagnostics: faults } = await loadRegisters([path]);
  await report([...mistakes, ...faults]);
  const [opened] = registers;
  if ([...mistakes, ...faults].some(isError) || opened === undefined) return exitCodes.bad;
  const { loaded, diagnostics: reviewed } = await takeInReviews(opened, flags.review);

  if (isLines(loaded.text, loaded.file))
    throw new UsageError(`${path} is NDJSON; make a register of it with directives merge, and update that`);

  const options = { dictionary, date: flags.date ?? null };
  const { notices } = loaded.register;
  const { files, diagnostics: unresolved } = await resolveInputs(inputs);
  const read = inputs.length > 0 ? files : notices.map(({ file }) => file);
  await refuseToOverwrite(read, flags, [loaded]);
  const { parts, diagnostics: unread } =
    inputs.length > 0 ? await readInputs(files, notices, options) : await readOwn(loaded, options);
  const diagnostics = [...reviewed, ...unresolved, ...unread];
  const updated = updateRegister(loaded.text, loaded.register, parts, {
    succession: successionOf(dictionary),
    dictionary,
    date: options.date,
  });
  const told = [...diagnostics, ...updateDiagnostics(updated, loaded.file)];
  await report(flags.quiet === true ? told.filter(({ severity }) => severity !== "info") : told);

  const output = flags.write === true ? path : flags.output;
  const code = diagnostics.some(isError) ? exitCodes.bad : exitCodes.done;
  const isUnchanged = flags.write === true && updated.text === opened.text;
  return isUnchanged ? code : giveAnswer(output, updated.text, code);
}
