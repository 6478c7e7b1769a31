import { locateSource } from "../../io/sources.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { ExtractOptions } from "../../pipeline.js";
import type { Reextracted } from "../../register/update/plan.js";
import type { Notice, Register } from "../../schema/register.js";
import { extractFile, type FileResult } from "./extract-file.js";
import type { LoadedRegister } from "./registers.js";

/** Notices that were read for a register. */
interface ReadAnew {
  readonly parts: readonly Reextracted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Both state a number, and not the same: the file holds another notice now. */
const isAnother = (before: Notice, after: Notice): boolean =>
  before.number !== null && after.number !== null && before.number !== after.number;

/** Every notice that the register names a file for, read again. */
async function readOwn(
  { register, file: shown, path: home }: LoadedRegister,
  options: ExtractOptions,
): Promise<ReadAnew> {
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
async function readGiven(
  files: readonly (string | null)[],
  { notices }: Register,
  options: ExtractOptions,
): Promise<ReadAnew> {
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

/** The notices for a register: those that are given, as files, or where none are the register's own. */
export const readNotices = (
  files: readonly (string | null)[] | null,
  loaded: LoadedRegister,
  options: ExtractOptions,
): Promise<ReadAnew> => (files === null ? readOwn(loaded, options) : readGiven(files, loaded.register, options));
