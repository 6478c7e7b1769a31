import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import { type DueFlags, dueFormats, dueGroups } from "./due-flags.js";
import { calendarDay, dayCount, repeated } from "./option-values.js";
import { remindOption } from "./register-flags.js";

const help = `
What is listed:
  Every row with a date, what is overdue first; with --by, both it and --within or --overdue have to hold.
  What is due today is not overdue. A recurring task stands with its next day on or after today. Rows that are
  done, cancelled or rejected are left out. "From October 1", an event and "regularly" are no dates: see --undated.

Examples:
  directives due register.yaml --within 2w --agency ministry-of-finance
  directives due register.yaml --overdue --group agency --output overdue.md
  directives due register.yaml --agency ministry-of-finance --remind 1w --output finance.ics

${exitCodeHelp}`;

export const dueCommand = (): Command =>
  new Command("due")
    .summary("list what falls due, and what is overdue")
    .description("Lists the tasks of registers by the day on which they fall due, or by the bodies that lead them.")
    .argument("<registers...>", "registers, or - for standard input")
    .option("--by <day>", "due on this day or before, what is overdue included", calendarDay)
    .option("--within <days>", "due from today to so many days (5d) or weeks (2w) ahead", dayCount)
    .option("--overdue", "due before today")
    .option("--undated", "list rows without a date too, after all others")
    .option("-a, --agency <id>", "led by this body, or one that it continues; may be repeated", repeated, [])
    .option("--with-partners", "with --agency: where the body coordinates, too")
    .option("--today <day>", "the day to count from; default: today by this machine's calendar", calendarDay)
    .addOption(new Option("--group <group>", "text and md in the order of").choices(dueGroups).default("date"))
    .addOption(new Option("-f, --format <format>", "default: by the output's extension, else text").choices(dueFormats))
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .addOption(remindOption())
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .addHelpText("after", help)
    .action(async (registers: string[], flags: DueFlags) => {
      const { runDue } = await import("../run/due.js");
      process.exitCode = await runDue(registers, flags);
    });
