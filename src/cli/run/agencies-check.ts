import { builtInDictionary } from "../../dictionary/builtin.js";
import { type CheckedDictionary, checkDictionary } from "../../io/dictionary-file.js";
import { printedJson } from "../../model/printed-json.js";
import type { CheckFlags } from "../commands/agencies-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { checkLines } from "../render/agencies-check-text.js";
import { report } from "../render/diagnostics.js";
import { paintFor } from "../render/paint.js";
import { readNamed } from "./named-file.js";

const asJson = (shown: string, { file, diagnostics }: CheckedDictionary): unknown => ({
  format: "directives-agencies/1",
  command: "check",
  file: shown,
  dictionary: file === null ? null : { name: file.name, version: file.version },
  findings: diagnostics,
});

/** What is said as info is no mistake, and does not make the answer "no". */
export async function runCheck(name: string, flags: CheckFlags): Promise<ExitCode> {
  const read = await readNamed(name);
  if (read.diagnostic !== undefined) {
    await report([read.diagnostic]);
    return exitCodes.bad;
  }
  const { file } = read;
  const checked = checkDictionary(read.text, file, builtInDictionary);
  if (!checked.isYaml) {
    await report(checked.diagnostics);
    return exitCodes.bad;
  }
  if (flags.format === "json") process.stdout.write(printedJson(asJson(file, checked)));
  else {
    const lines = checkLines(file, checked, await paintFor(process.stdout));
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  }
  return checked.diagnostics.every(({ severity }) => severity === "info") ? exitCodes.done : exitCodes.no;
}
