import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import type { ExtractFlags } from "./extract-flags.js";
import { calendarDay, repeated } from "./option-values.js";

const help = `
Inputs:
  Text, web pages, Word files (.docx) and PDFs with a text layer, told by their content. A folder stands for every .txt,
  .md, .html, .htm, .docx and .pdf file in it. Offsets point into what directives text FILE prints. A register names a file as it was given; an absolute path
  is made relative to the current folder, or cut to the file's name where the file lies outside it.

Examples:
  directives extract seeds/*.txt --output register.yaml
  directives extract notices/ --dictionary our-agencies.yaml --format json > register.json

${exitCodeHelp}`;

export const extractCommand = (): Command =>
  new Command("extract")
    .summary("read notices and write a task register")
    .description("Reads official notices and writes a register of who has to do what, with whom and by when.")
    .argument("[inputs...]", "files, folders, globs, or - for standard input")
    .addOption(
      new Option("-f, --format <format>", "default: by the output's extension, else yaml").choices(["yaml", "json"]),
    )
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .option("--date <day>", "what relative dates count from where a notice states no date", calendarDay)
    .option("-q, --quiet", "say errors only")
    .addHelpText("after", help)
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import("../run/extract.js");
      process.exitCode = await runExtract(inputs, flags);
    });
