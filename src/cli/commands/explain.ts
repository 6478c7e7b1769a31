import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { calendarDay, positiveCount, repeated } from "./option-values.js";

/** What the command line of `explain` says besides its file. */
export interface ExplainFlags {
  readonly row?: number;
  readonly all?: boolean;
  readonly format?: "text" | "json";
  readonly output?: string;
  readonly dictionary: readonly string[];
  readonly date?: string;
}

const help = `
What is shown:
  Each line of the notice in which a row stands, [3] before the action of the third; below it, of each row, its parts,
  the names of the rules that made it, and what was carried over from where.

Examples:
  directives explain seeds/004_49a2bb8bd14896aa.txt
  directives explain notice.txt --row 3 --format json

${exitCodeHelp}`;

export const explainCommand = (): Command =>
  new Command("explain")
    .summary("show how a notice was read, and why")
    .description("Shows a notice with what was found in it, and why each row of its register came out as it did.")
    .argument("<file>", "a notice, or - for standard input")
    .addOption(new Option("-r, --row <number>", "this row only, with its line").argParser(positiveCount))
    .addOption(new Option("-a, --all", "the sentences without a row too, each with the reason").conflicts("row"))
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else text").choices(["text", "json"]),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .option("--date <day>", "what relative dates count from where the notice states no date", calendarDay)
    .addHelpText("after", help)
    .action(async (file: string, flags: ExplainFlags) => {
      const { runExplain } = await import("../run/explain.js");
      process.exitCode = await runExplain(file, flags);
    });
