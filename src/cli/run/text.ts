import { readNotice } from "../../io/read-notice.js";
import type { TextFlags } from "../commands/text.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { ownFormatNamed } from "../formats.js";
import { report } from "../render/diagnostics.js";
import { safeLines } from "../render/safe.js";
import { isStandardOutput } from "../standard-output.js";
import { namedFile } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";

export async function runText(name: string, flags: TextFlags): Promise<ExitCode> {
  ownFormatNamed(["text", "md"], flags.output);
  const { path } = namedFile(name);
  await refuseToOverwrite([path], flags);
  const read = await readNotice(path);
  if (read.diagnostic !== undefined) {
    await report([read.diagnostic]);
    return exitCodes.bad;
  }
  await report(read.warnings);
  // A file and a pipe have the text to which offsets point; a terminal would obey what is in it.
  const isShown = isStandardOutput(flags.output) && process.stdout.isTTY;
  return giveAnswer(flags.output, isShown ? safeLines(read.text) : read.text, exitCodes.done);
}
