import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { repeated, share } from "./option-values.js";
import type { ScoreFlags } from "./score-flags.js";

const help = `
Gold:
  A gold register is a YAML file that names its notice (doc: notice.txt) and lists the directives that people entered;
  "directives schema gold" describes it. Other YAML files in the folder are left alone, folders inside it not searched.

Figures:
  gold, predicted     rows wanted and rows found, without those that the gold calls optional
  precision, recall   rows found that were wanted, rows wanted that were found; detection F1 is their harmonic mean
  lead … verb         of the rows in both, those with the field right; dated: deadline, where the gold has one
  clean F1            like detection F1, for rows that are right in every field: nobody has to touch them
  bad offsets         rows that quote other words than stand at their offsets
  notices             number, date, issuer and chair right

Examples:
  directives score register.yaml --gold fixtures/gold/seeds --docs seeds --verbose
  directives extract seeds/*.txt | directives score - --gold fixtures/gold/seeds --min-clean 0.9

${exitCodeHelp}`;

export const scoreCommand = (): Command =>
  new Command("score")
    .summary("how right a register is, on notices that people have checked")
    .description("Compares a register with what people entered by hand after reading the same notices.")
    .argument("<register>", "a register, or - for standard input")
    .option("-g, --gold <folder>", "gold registers, a folder or a file; may be repeated", repeated, [])
    .option(
      "--docs <folder>",
      "notices; may be repeated; default: the folders that the register names, from here or beside it",
      repeated,
      [],
    )
    .option("--min-clean <share>", "exit 1 where clean F1 is below it, such as 0.9", share)
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else text").choices(["text", "json"]),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("-v, --verbose", "list every fault before the figures; JSON always lists them")
    .addHelpText("after", help)
    .action(async (register: string, flags: ScoreFlags) => {
      const { runScore } = await import("../run/score.js");
      process.exitCode = await runScore(register, flags);
    });
