import { listAgencies } from "../../dictionary/list.js";
import { printedJson } from "../../model/printed-json.js";
import type { ListFlags } from "../commands/agencies-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { listLines } from "../render/agencies-list-text.js";
import { isError, report } from "../render/diagnostics.js";
import { paintFor } from "../render/paint.js";
import { terminalWidth } from "../render/table.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseTwoPipes } from "./named-file.js";

export async function runList(flags: ListFlags): Promise<ExitCode> {
  refuseTwoPipes([], flags);
  const { dictionary, diagnostics } = await loadDictionaries(flags.dictionary);
  await report(diagnostics);
  if (diagnostics.some(isError)) return exitCodes.bad;
  const [kind, on] = [flags.kind ?? null, flags.on ?? null];
  const agencies = listAgencies(dictionary, { kind, on });
  if (flags.format === "json") {
    const { name, version } = dictionary;
    const answer = {
      format: "directives-agencies/1",
      command: "list",
      dictionary: { name, version },
      kind,
      on,
      agencies,
    };
    process.stdout.write(printedJson(answer));
    return exitCodes.done;
  }
  const lines = listLines(agencies, { paint: await paintFor(process.stdout), width: terminalWidth() });
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  if (agencies.length === 0) {
    const message = "no body of the dictionary is of that kind and day; leave --kind or --on out";
    await report([{ severity: "info", code: "NO-AGENCIES", message }]);
  }
  return exitCodes.done;
}
