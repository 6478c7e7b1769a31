import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { repeated } from "./option-values.js";
import { type RegisterFlags, withRegisterOptions } from "./register-flags.js";

/** What the command line of `merge` says besides its registers. */
export interface MergeFlags extends RegisterFlags {
  readonly prefer?: "first" | "last";
  readonly dictionary: readonly string[];
}

const help = `
What counts:
  Notices stand by date, rows by their place in the notice, whatever order the registers are named in. A notice
  that stands in several must be the same in each, unless --prefer says which counts. Reviews and tracking are
  kept from every register; where two say different things, nothing is written. The output may be one of the
  inputs; comments in them are not kept.

Examples:
  directives merge june.yaml july.yaml --output 2025.yaml
  directives merge register.yaml newer.yaml --prefer last --output register.yaml
  directives merge june.yaml july.yaml --output summer.xlsx

${exitCodeHelp}`;

export const mergeCommand = (): Command =>
  withRegisterOptions(
    new Command("merge")
      .summary("make one register out of many")
      .description("Puts registers together into one, each notice once, with all that people wrote into them.")
      .argument("<registers...>", "registers, or - for standard input"),
  )
    .addOption(
      new Option(
        "--prefer <which>",
        "where contents of a notice differ, the first or last register that holds it counts",
      ).choices(["first", "last"]),
    )
    .option("-d, --dictionary <file>", "with --agency: add to the built-in dictionary; may be repeated", repeated, [])
    .addHelpText("after", help)
    .action(async (registers: string[], flags: MergeFlags) => {
      const { runMerge } = await import("../run/merge.js");
      process.exitCode = await runMerge(registers, flags);
    });
