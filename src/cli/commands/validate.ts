import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { repeated } from "./option-values.js";

/** What the command line of `validate` says besides its registers. */
export interface ValidateFlags {
  readonly sources?: string;
  readonly dictionary: readonly string[];
  readonly format?: "text" | "json";
  readonly output?: string;
}

const help = `
What is checked:
  The schema; that ids, agencies, flags, deadlines and spans agree; and every quote against its notice. Notices are
  looked for under the paths that the register names, from the current folder and the register's; with --sources
  in that folder, by path and then by name, and each must be there. Words of rows that people edited may differ.
  Errors and warnings make a register not valid (exit code 1), infos do not.

Examples:
  directives validate register.yaml
  directives validate registers/*.yaml --sources notices --output findings.json

${exitCodeHelp}`;

export const validateCommand = (): Command =>
  new Command("validate")
    .summary("check registers, and every quote against its source")
    .description("Checks registers against their schema, the rules beyond it, and the notices that they quote.")
    .argument("<registers...>", "registers, or - for standard input")
    .option("-s, --sources <folder>", "the folder that holds the notices; one that it lacks is an error")
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else text").choices(["text", "json"]),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .addHelpText("after", help)
    .action(async (registers: string[], flags: ValidateFlags) => {
      const { runValidate } = await import("../run/validate.js");
      process.exitCode = await runValidate(registers, flags);
    });
