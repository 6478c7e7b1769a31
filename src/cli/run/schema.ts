import { printedJson } from "../../model/printed-json.js";
import { jsonSchemaOf, type SchemaName } from "../../schema/json-schema.js";
import type { SchemaFlags } from "../commands/schema.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { report } from "../render/diagnostics.js";
import { writeOutput } from "./output.js";

export async function runSchema(name: SchemaName, { output }: SchemaFlags): Promise<ExitCode> {
  const unwritten = await writeOutput(output, printedJson(jsonSchemaOf(name)));
  if (unwritten === null) return exitCodes.done;
  await report([unwritten]);
  return exitCodes.bad;
}
