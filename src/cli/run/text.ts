import { readNotice } from "../../io/read-notice.js";
import type { TextFlags } from "../commands/text.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { report } from "../render/diagnostics.js";
import { namedFile } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";

export async function runText(name: string, flags: TextFlags): Promise<ExitCode> {
  const { path } = namedFile(name);
  await refuseToOverwrite([path], flags);
  const read = await readNotice(path);
  if (read.diagnostic !== undefined) {
    await report([read.diagnostic]);
    return exitCodes.bad;
  }
  await report(read.warnings);
  return giveAnswer(flags.output, read.text, exitCodes.done);
}
