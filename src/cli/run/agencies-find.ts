import { findAgencies, type Lookup } from "../../dictionary/lookup.js";
import { printedJson } from "../../model/printed-json.js";
import type { FindFlags } from "../commands/agencies-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { lookupLines } from "../render/agencies-find-text.js";
import { isError, report } from "../render/diagnostics.js";
import { paintFor } from "../render/paint.js";
import { terminalWidth } from "../render/table.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseTwoPipes } from "./named-file.js";

const asJson = (words: string, on: string | null, { found, unread }: Lookup): unknown => ({
  format: "directives-agencies/1",
  command: "find",
  words,
  on,
  found: found.map(({ agency, ...rest }) => ({
    id: agency.id,
    name: agency.name,
    kind: agency.kind,
    since: agency.since,
    until: agency.until,
    ...rest,
  })),
  unread,
});

/** Words that name bodies, all of them, are found; where some name none, the answer is "no". */
export async function runFind(words: string, flags: FindFlags): Promise<ExitCode> {
  if (words.trim() === "") throw new UsageError("the name is empty; write it as a notice does");
  refuseTwoPipes([], flags);
  const { dictionary, diagnostics } = await loadDictionaries(flags.dictionary);
  await report(diagnostics);
  if (diagnostics.some(isError)) return exitCodes.bad;
  const on = flags.on ?? null;
  const lookup = findAgencies(words, dictionary, on);
  if (flags.format === "json") process.stdout.write(printedJson(asJson(words, on, lookup)));
  else {
    const lines = lookupLines(lookup, on, { paint: await paintFor(process.stdout), width: terminalWidth() });
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  }
  return lookup.found.length > 0 && lookup.unread.length === 0 ? exitCodes.done : exitCodes.no;
}
