import { writeRegister } from "../../register/write.js";
import type { Register } from "../../schema/register.js";
import type { RegisterFlags } from "../commands/register-flags.js";
import { formatFor, type RegisterOutput, refuseBinaryOnTerminal, registerFormats } from "../formats.js";
import { UsageError } from "../usage-error.js";
import type { TaskContext } from "./task-content.js";

/** How the register will be written; throws where the flags do not go together, before there is any work to lose. */
export function registerOutput(flags: RegisterFlags): RegisterOutput {
  const format = formatFor(registerFormats, flags.format, flags.output, "yaml");
  refuseBinaryOnTerminal(format, flags.output, process.stdout.isTTY);
  if (flags.remind !== undefined && format !== "ics")
    throw new UsageError(`--remind is for calendars, and this is ${format}; give --format ics too`);
  if (flags.agency.length > 0 && (format === "yaml" || format === "json"))
    throw new UsageError(`--agency chooses rows of a table or calendar, and a register in ${format} holds all of them`);
  return format;
}

/** A register in the format that the flags ask for. */
export async function registerContent(
  register: Register,
  flags: RegisterFlags,
  context: TaskContext,
): Promise<string | Uint8Array> {
  const format = registerOutput(flags);
  if (format === "yaml" || format === "json") return writeRegister(register, format);
  // Most runs write a register: what tables and calendars need loads only for them.
  const { taskContent } = await import("./task-content.js");
  return taskContent(register, format, flags, context);
}
