import { Command } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { calendarDay, repeated } from "./option-values.js";
import type { ReportFlags } from "./report-flags.js";

const help = `
What is in the file:
  Everything that the page needs: it opens from disk, loads nothing and sends nothing. The texts of the notices are in it
  where their files are at hand with the bytes that were read; without them it shows the rows with their quotes. Several
  registers are shown as their merge. Reviews that were made in the page are saved from it, as a register or for
  directives update --review.

Examples:
  directives report register.yaml --output report.html
  directives report june.yaml july.yaml --sources notices/ --title "Tasks of the summer" --output report.html

${exitCodeHelp}`;

export const reportCommand = (): Command =>
  new Command("report")
    .summary("a page to look at, filter and review")
    .description(
      "Writes registers as one HTML file: tasks beside their notices, filters, timeline, indicators, review.",
    )
    .argument("<registers...>", "registers, or - for standard input")
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("--sources <folder>", "the folder of the notices; default: the paths that the register names")
    .option("--title <words>", "what the page is called", "Task register")
    .option("--today <day>", "the day that the page counts from at first; default: the day it is opened", calendarDay)
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .addHelpText("after", help)
    .action(async (registers: string[], flags: ReportFlags) => {
      const { runReport } = await import("../run/report.js");
      process.exitCode = await runReport(registers, flags);
    });
