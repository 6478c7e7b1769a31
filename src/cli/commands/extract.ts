import { Command, Option } from "commander";
import { exitCodeHelp } from "../exit-codes.js";
import type { ExtractFlags } from "./extract-flags.js";
import { calendarDay, positiveCount, repeated } from "./option-values.js";
import { withRegisterOptions } from "./register-flags.js";

const help = `
Inputs:
  Text, web pages, Word files (.docx) and PDFs with a text layer, told by their content. A folder stands for every .txt,
  .md, .html, .htm, .docx and .pdf file in it and its folders, or with --input-format ndjson every .ndjson and .jsonl
  file, but for names that begin with "." or "~$". Offsets point into what directives text FILE prints. A register names
  a file as it was given; an absolute path is made relative to the current folder, or cut to the file's name where the
  file lies outside it.

Streams:
  --format ndjson writes a notice with its rows as one line as soon as it is done. --input-format ndjson reads lines
  {"id": …, "text": …, "date": …, "file": …}, date and file if need be, and answers each in order with a line that has
  its id: the notice with its rows, or an error. The register has the same bytes with any number of jobs.

Examples:
  directives extract seeds/*.txt --output register.yaml
  directives extract notices/ --dictionary our-agencies.yaml --format json > register.json
  directives extract notices/ --format ndjson --jobs 4 | head -1
  directives extract notices/ --agency ministry-of-finance --remind 1w --output finance.ics

${exitCodeHelp}`;

export const extractCommand = (): Command =>
  withRegisterOptions(
    new Command("extract")
      .summary("read notices and write a task register")
      .description("Reads official notices and writes a register of who has to do what, with whom and by when.")
      .argument("[inputs...]", "files, folders, globs, or - for standard input"),
  )
    .addOption(
      new Option("--input-format <format>", "what the inputs hold: a notice each, or a notice a line")
        .choices(["text", "ndjson"])
        .default("text"),
    )
    .option("-d, --dictionary <file>", "add to the built-in dictionary; may be repeated", repeated, [])
    .option("--date <day>", "what relative dates count from where a notice states no date", calendarDay)
    .option(
      "-j, --jobs <number>",
      "threads that read, at most four a core; default: as many as there are cores, if it pays",
      positiveCount,
    )
    .option("-q, --quiet", "say errors only")
    .addHelpText("after", help)
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import("../run/extract.js");
      process.exitCode = await runExtract(inputs, flags);
    });
