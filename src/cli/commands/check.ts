import { Command, Option } from "commander";
import { clears } from "../../register/check/clears.js";
import { exitCodeHelp } from "../exit-codes.js";
import { type CheckFlags, checkFormats, checkSections } from "./check-flags.js";
import { positiveCount, repeated, wordsFrom } from "./option-values.js";

const help = `
The six clears, the principle of notice 408/TB-VPCP:
  personnel       a lead is named, and the dictionary knows it as one body
  task            a verb says what to do, and its words name what it is done to
  time            a deadline: a day, a period, an event, or how often
  responsibility  one body leads, or the roles of several are stated
  product         something to hold at the end
  authority       who orders the task, or receives, supervises or approves its result
  Rejected and cancelled rows are left out.

Examples:
  directives check register.yaml --by row --limit 5
  directives check register.yaml --fail-on personnel,time --format json --output check.json
  directives check register.yaml --fail-on time --format github

${exitCodeHelp}`;

export const checkCommand = (): Command =>
  new Command("check")
    .summary("say which rows leave open who, what, when and by whose order")
    .description("Checks every row of registers against the six clears, and says which it leaves open, and why.")
    .argument("<registers...>", "registers, or - for standard input")
    .addOption(new Option("--by <section>", "one table only; default: all three").choices(checkSections))
    .option("--limit <count>", "how many rows text, md and github show; json and sarif hold all", positiveCount, 20)
    .option("-a, --agency <id>", "rows that this body, or one that it continues, leads; may be repeated", repeated, [])
    .option("--fail-on <names>", "exit 1 where a row leaves one of these open: time,personnel", wordsFrom(clears), [])
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else text").choices(checkFormats),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .addHelpText("after", help)
    .action(async (registers: string[], flags: CheckFlags) => {
      const { runCheck } = await import("../run/check.js");
      process.exitCode = await runCheck(registers, flags);
    });
