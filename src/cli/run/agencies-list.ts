import { listAgencies } from "../../dictionary/list.js";
import { printedJson } from "../../model/printed-json.js";
import type { ListFlags } from "../commands/agencies-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { listLines } from "../render/agencies-list-text.js";
import { isError, report } from "../render/diagnostics.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { screenFor } from "./screen.js";

export async function runList(flags: ListFlags): Promise<ExitCode> {
  const format = formatFor(["text", "json"], flags.format, flags.output, "text");
  refuseTwoPipes([], flags);
  await refuseToOverwrite([], flags);
  const { dictionary, diagnostics } = await loadDictionaries(flags.dictionary);
  await report(diagnostics);
  if (diagnostics.some(isError)) return exitCodes.bad;
  const [kind, on] = [flags.kind ?? null, flags.on ?? null];
  const agencies = listAgencies(dictionary, { kind, on });
  if (format === "json") {
    const { name, version } = dictionary;
    const answer = {
      format: "directives-agencies/1",
      command: "list",
      dictionary: { name, version },
      kind,
      on,
      agencies,
    };
    return giveAnswer(flags.output, printedJson(answer), exitCodes.done);
  }
  const lines = listLines(agencies, await screenFor(flags.output));
  const code = await giveAnswer(flags.output, lines.map((line) => `${line}\n`).join(""), exitCodes.done);
  if (agencies.length === 0) {
    const message = "no body of the dictionary is of that kind and day; leave --kind or --on out";
    await report([{ severity: "info", code: "NO-AGENCIES", message }]);
  }
  return code;
}
