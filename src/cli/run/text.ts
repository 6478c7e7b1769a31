import { readNotice } from "../../io/read-notice.js";
import type { TextFlags } from "../commands/text.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { report } from "../render/diagnostics.js";
import { writeOutput } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";

export async function runText(file: string, flags: TextFlags): Promise<ExitCode> {
  const path = file === "-" ? null : file;
  await refuseToOverwrite([path], flags);
  const read = await readNotice(path);
  if (read.diagnostic !== undefined) {
    await report([read.diagnostic]);
    return exitCodes.bad;
  }
  await report(read.warnings);
  const unwritten = await writeOutput(flags.output, read.text);
  if (unwritten !== null) await report([unwritten]);
  return unwritten === null ? exitCodes.done : exitCodes.bad;
}
