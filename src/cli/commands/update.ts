import { Command } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { calendarDay, repeated } from "./option-values.js";
import type { UpdateFlags } from "./update-flags.js";

const help = `
Without inputs, the notices are read again from the files that the register names. Rows marked accepted or edited stay as
they are, rejected ones stay away, tracking follows its row. What cannot be carried over is kept and flagged orphaned.

Examples:
  directives update register.yaml --write
  directives update register.yaml --review reviews.json --write
  directives update register.yaml seeds/001*.txt --dictionary our-agencies.yaml --output updated.yaml

${exitCodeHelp}`;

export const updateCommand = (): Command =>
  new Command("update")
    .summary("extract again and keep what people wrote into a register")
    .description("Extracts the notices of a register again, and keeps reviews, corrections, tracking and comments.")
    .argument("<register>", "a register, in YAML or JSON")
    .argument("[inputs...]", "notices: files, folders or globs; default: the files that the register names")
    .option("--review <file>", "take in reviews saved from a report's page; may be repeated", repeated, [])
    .option("-w, --write", "replace the register itself")
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .option("--date <day>", "what relative dates count from where a notice states no date", calendarDay)
    .option("-q, --quiet", "say errors and warnings only")
    .addHelpText("after", help)
    .action(async (register: string, inputs: string[], flags: UpdateFlags) => {
      const { runUpdate } = await import("../run/update.js");
      process.exitCode = await runUpdate(register, inputs, flags);
    });
