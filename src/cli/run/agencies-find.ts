import { findAgencies, type Lookup } from "../../dictionary/lookup.js";
import { printedJson } from "../../model/printed-json.js";
import type { FindFlags } from "../commands/agencies-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { lookupLines } from "../render/agencies-find-text.js";
import { isError, report } from "../render/diagnostics.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { screenFor } from "./screen.js";

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
  const format = formatFor(["text", "json"], flags.format, flags.output, "text");
  refuseTwoPipes([], flags);
  await refuseToOverwrite([], flags);
  const { dictionary, diagnostics } = await loadDictionaries(flags.dictionary);
  await report(diagnostics);
  if (diagnostics.some(isError)) return exitCodes.bad;
  const on = flags.on ?? null;
  const lookup = findAgencies(words, dictionary, on);
  const answer =
    format === "json"
      ? printedJson(asJson(words, on, lookup))
      : lookupLines(lookup, on, await screenFor(flags.output))
          .map((line) => `${line}\n`)
          .join("");
  const isWhole = lookup.found.length > 0 && lookup.unread.length === 0;
  return giveAnswer(flags.output, answer, isWhole ? exitCodes.done : exitCodes.no);
}
