import { Command, Option } from "commander";
import { agencyKinds } from "../../schema/agency-kinds.js";
import { exitCodeHelp } from "../exit-codes.js";
import type { CheckFlags, FindFlags, ListFlags } from "./agencies-flags.js";
import { calendarDay, repeated } from "./option-values.js";

const help = (...examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  directives agencies ${example}\n`).join("")}\n${exitCodeHelp}`;

const withAnswer = (command: Command): Command =>
  command
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else text").choices(["text", "json"]),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all");

const dictionary = (command: Command): Command =>
  command.option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, []);

const listCommand = (): Command =>
  withAnswer(dictionary(new Command("list")))
    .summary("list the bodies of the dictionary")
    .description("Lists the bodies of the dictionary by kind, with their names, days and successors.")
    .addOption(new Option("-k, --kind <kind>", "bodies of this kind only").choices(agencyKinds))
    .option("--on <day>", "bodies that stood on this day only", calendarDay)
    .addHelpText(
      "after",
      help("list --kind ministry --on 2025-07-01", "list --dictionary our-agencies.yaml --output agencies.json"),
    )
    .action(async (flags: ListFlags) => {
      const { runList } = await import("../run/agencies-list.js");
      process.exitCode = await runList(flags);
    });

const findCommand = (): Command =>
  withAnswer(dictionary(new Command("find")))
    .summary("tell which bodies words name")
    .description("Tells which bodies words name, as extraction reads them; of words that name none, the nearest names.")
    .argument("<name...>", "words as a notice has them: a name, an abbreviation, an office, a list")
    .option("--on <day>", "day of the notice, by which bodies of one name are told apart", calendarDay)
    .addHelpText(
      "after",
      help('find "the Ministries of Health and Finance"', 'find "Ministry of Transport" --on 2024-12-31'),
    )
    .action(async (words: string[], flags: FindFlags) => {
      const { runFind } = await import("../run/agencies-find.js");
      process.exitCode = await runFind(words.join(" "), flags);
    });

const checkCommand = (): Command =>
  withAnswer(new Command("check"))
    .summary("check a dictionary")
    .description(
      "Checks a dictionary that is to be added to the built-in one: its shape, names that clash, successors and days.\n" +
        "What it takes from the built-in dictionary is said as info, and is no mistake.",
    )
    .argument("<file>", "a dictionary, or - for standard input")
    .addHelpText("after", help("check our-agencies.yaml", "check our-agencies.yaml --format json"))
    .action(async (file: string, flags: CheckFlags) => {
      const { runCheck } = await import("../run/agencies-check.js");
      process.exitCode = await runCheck(file, flags);
    });

export const agenciesCommand = (): Command =>
  new Command("agencies")
    .summary("list, find and check the bodies of the dictionary")
    .description("Lists the bodies of the dictionary, tells which of them words name, and checks a dictionary.")
    .helpCommand(false)
    .addCommand(listCommand())
    .addCommand(findCommand())
    .addCommand(checkCommand())
    .addHelpText("after", help("list --kind ministry", 'find "the Ministries of Health and Finance"'));
