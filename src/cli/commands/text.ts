import { Command } from "commander";
import { exitCodeHelp } from "../exit-codes.js";

/** What the command line of `text` says besides its file. */
export interface TextFlags {
  readonly output?: string;
}

const help = `
What is printed:
  The text that extract reads: of a web page its article, of a Word file its paragraphs with the numbers of its lists, of
  a PDF its paragraphs without running heads; tables as lines of cells. Offsets in a register point into it.

Examples:
  directives text notice.pdf
  directives text notice.docx --output notice.txt

${exitCodeHelp}`;

export const textCommand = (): Command =>
  new Command("text")
    .summary("print the text of a document, as it is read")
    .description("Prints the text that is made of a web page, a Word file or a PDF; of a text file, its text.")
    .argument("<file>", "a notice, or - for standard input")
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .addHelpText("after", help)
    .action(async (file: string, flags: TextFlags) => {
      const { runText } = await import("../run/text.js");
      process.exitCode = await runText(file, flags);
    });
