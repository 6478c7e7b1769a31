import { builtInDictionary } from "../../dictionary/builtin.js";
import { type CheckedDictionary, checkDictionary } from "../../io/dictionary-file.js";
import { printedJson } from "../../model/printed-json.js";
import type { CheckFlags } from "../commands/agencies-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { checkLines } from "../render/agencies-check-text.js";
import { report } from "../render/diagnostics.js";
import { readNamed } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { screenFor } from "./screen.js";

const asJson = (shown: string, { file, diagnostics }: CheckedDictionary): unknown => ({
  format: "directives-agencies/1",
  command: "check",
  file: shown,
  dictionary: file === null ? null : { name: file.name, version: file.version },
  findings: diagnostics,
});

/** What is said as info is no mistake, and does not make the answer "no". */
export async function runCheck(name: string, flags: CheckFlags): Promise<ExitCode> {
  const format = formatFor(["text", "json"], flags.format, flags.output, "text");
  await refuseToOverwrite([name], flags);
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
  const { paint } = await screenFor(flags.output);
  const answer =
    format === "json"
      ? printedJson(asJson(file, checked))
      : checkLines(file, checked, paint)
          .map((line) => `${line}\n`)
          .join("");
  const isSound = checked.diagnostics.every(({ severity }) => severity === "info");
  return giveAnswer(flags.output, answer, isSound ? exitCodes.done : exitCodes.no);
}
