import { gathered } from "../../io/gather.js";
import type { Content } from "../../io/write-file.js";
import { registerPieces } from "../../register/write.js";
import type { Register } from "../../schema/register.js";
import type { RegisterFlags } from "../commands/register-flags.js";
import { formatFor, isText, type RegisterOutput, refuseBinaryOnTerminal, registerFormats } from "../formats.js";
import { UsageError } from "../usage-error.js";
import type { TaskContext } from "./task-content.js";

/** How the register will be written; throws where the flags do not go together, before there is any work to lose. */
export function registerOutput(flags: RegisterFlags, otherwise: RegisterOutput = "yaml"): RegisterOutput {
  const format = formatFor(registerFormats, flags.format, flags.output, otherwise);
  refuseBinaryOnTerminal(format, flags.output, process.stdout.isTTY);
  if (flags.remind !== undefined && format !== "ics")
    throw new UsageError(`--remind is for calendars, and this is ${format}; give --format ics too`);
  if (flags.agency.length > 0 && isText(format))
    throw new UsageError(`--agency chooses rows of a table or calendar, and a register in ${format} holds all of them`);
  return format;
}

/** A register in the format that was asked for. */
export async function registerContent(
  register: Register,
  format: RegisterOutput,
  flags: RegisterFlags,
  { origins, dictionary }: Pick<TaskContext, "origins" | "dictionary">,
): Promise<Content> {
  if (isText(format)) return gathered(registerPieces(register, format));
  // Most runs write a register: what tables and calendars need loads only for them.
  const [{ taskContent }, { refuseUnknownAgencies }] = await Promise.all([
    import("./task-content.js"),
    import("./known-agencies.js"),
  ]);
  refuseUnknownAgencies(flags.agency, dictionary, [register]);
  return taskContent(register, format, flags, { origins, dictionary });
}
