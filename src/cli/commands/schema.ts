import { Argument, Command } from "commander";
import type { SchemaName } from "../../schema/json-schema.js";
import { exitCodeHelp } from "../exit-codes.js";

/** Written out here, so that help does not load the schemas. */
const files = ["register", "dictionary", "gold", "review"] as const satisfies readonly SchemaName[];

export interface SchemaFlags {
  readonly output?: string;
}

const help = `
Editors:
  A YAML register names the schema in its first line, as directives-1.schema.json beside it. With the schema written
  there, an editor with a YAML language server completes and checks the register as you type.

Examples:
  directives schema --output directives-1.schema.json
  directives schema dictionary > dictionary.schema.json

${exitCodeHelp}`;

export const schemaCommand = (): Command =>
  new Command("schema")
    .summary("print the JSON Schema of a register, dictionary, gold register or patch of reviews")
    .description("Prints the JSON Schema (draft 2020-12) of the files that directives reads and writes.")
    .addArgument(new Argument("[file]", "which file it describes").choices(files).default("register"))
    .option("-o, --output <file>", "write to a file, replaced whole or not at all")
    .addHelpText("after", help)
    .action(async (file: SchemaName, flags: SchemaFlags) => {
      const { runSchema } = await import("../run/schema.js");
      process.exitCode = await runSchema(file, flags);
    });
