import { Command, Option } from "commander";
import { changeClasses } from "../../register/diff/change.js";
import { exitCodeHelp } from "../exit-codes.js";
import { type DiffFlags, diffFormats } from "./diff-flags.js";
import { repeated, share, wordsFrom } from "./option-values.js";

const help = `
OLD and NEW are registers that extract wrote; one of them may be - for standard input. Rows are paired by id, then by
what they say, so that two notices about the same work can be compared.

Examples:
  directives diff last-week.yaml today.yaml --only deadline-moved,deadline-lost
  directives diff speech.yaml notice.yaml --agency ministry-of-public-security --format md

${exitCodeHelp}`;

export const diffCommand = (): Command =>
  new Command("diff")
    .summary("what changed between two registers")
    .description("Says which tasks moved, changed, split, merged, came or went from one register to another.")
    .argument("<old>", "a register")
    .argument("<new>", "a register")
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else text").choices(diffFormats),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option(
      "--only <classes>",
      "these classes of change only, such as deadline-moved,added",
      wordsFrom(changeClasses),
      [],
    )
    .option(
      "-a, --agency <id>",
      "rows with a part for this body, or one that it continues; may be repeated",
      repeated,
      [],
    )
    .option("--threshold <share>", "how like two rows have to be to be one, 0 to 1", share)
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .addHelpText("after", help)
    .action(async (old: string, fresh: string, flags: DiffFlags) => {
      const { runDiff } = await import("../run/diff.js");
      process.exitCode = await runDiff(old, fresh, flags);
    });
