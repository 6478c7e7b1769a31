import { printedJson } from "../../model/printed-json.js";
import { jsonSchemaOf, type SchemaName } from "../../schema/json-schema.js";
import type { SchemaFlags } from "../commands/schema.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { ownFormatNamed } from "../formats.js";
import { giveAnswer } from "./output.js";

export async function runSchema(name: SchemaName, { output }: SchemaFlags): Promise<ExitCode> {
  ownFormatNamed(["json"], output);
  return giveAnswer(output, printedJson(jsonSchemaOf(name)), exitCodes.done);
}
