import { type Command, Option } from "commander";
import { type RegisterOutput, registerFormats } from "../formats.js";
import { dayCount, repeated } from "./option-values.js";

/** What the command line says of a register that is written, in whatever format. */
export interface RegisterFlags {
  readonly format?: RegisterOutput;
  readonly output?: string;
  /** Of tables and calendars: the rows that these lead. */
  readonly agency: readonly string[];
  /** Of a calendar: days before a task is due. */
  readonly remind?: number;
}

export const remindOption = (): Option =>
  new Option("--remind <days>", "ics: remind so many days (7d) or weeks (1w) before").argParser(dayCount);

/** The options of a command that writes a register. */
export const withRegisterOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else yaml").choices(registerFormats),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("-a, --agency <id>", "tables and calendars: rows that this body leads; may be repeated", repeated, [])
    .addOption(remindOption());
