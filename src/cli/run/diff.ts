import { successionOf } from "../../dictionary/succession.js";
import { printedJson } from "../../model/printed-json.js";
import { bodyFilter } from "../../register/body-filter.js";
import type { RegisterDiff } from "../../register/diff/change.js";
import { diffRegisters } from "../../register/diff/diff.js";
import { filterDiff } from "../../register/diff/filter.js";
import { summaryOf } from "../../register/diff/summary.js";
import { diffDocument } from "../../register/diff/to-json.js";
import { type DiffFlags, diffFormats } from "../commands/diff-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { renderDiffMarkdown } from "../render/diff-markdown.js";
import { type DiffSides, renderDiffText } from "../render/diff-text.js";
import { loadDictionaries } from "./dictionaries.js";
import { refuseUnknownAgencies } from "./known-agencies.js";
import { refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { loadRegisters } from "./registers.js";
import { screenFor } from "./screen.js";

async function render(
  diff: RegisterDiff,
  sides: DiffSides,
  format: (typeof diffFormats)[number],
  output: string | undefined,
): Promise<string> {
  if (format === "json") return printedJson(diffDocument(diff));
  if (format === "md") return renderDiffMarkdown(diff);
  const { paint, width } = await screenFor(output);
  return renderDiffText(diff, sides, paint, width);
}

export async function runDiff(oldPath: string, newPath: string, flags: DiffFlags): Promise<ExitCode> {
  const format = formatFor(diffFormats, flags.format, flags.output, "text");
  refuseTwoPipes([oldPath, newPath], flags);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  const { registers, diagnostics } = await loadRegisters([oldPath, newPath]);
  await report([...mistakes, ...diagnostics]);
  const [old, fresh] = registers;
  if ([...mistakes, ...diagnostics].some(isError) || old === undefined || fresh === undefined) return exitCodes.bad;
  await refuseToOverwrite([oldPath, newPath], flags, registers);
  refuseUnknownAgencies(flags.agency, dictionary, [old.register, fresh.register]);

  const { threshold } = flags;
  const options = { succession: successionOf(dictionary), ...(threshold === undefined ? {} : { threshold }) };
  const concerns = bodyFilter(flags.agency, ["lead", "coordinating", "supervising"], dictionary);
  const diff = filterDiff(diffRegisters(old.register, fresh.register, options), { only: flags.only, concerns });
  const content = await render(diff, { old, new: fresh }, format, flags.output);
  return giveAnswer(flags.output, content, summaryOf(diff).same ? exitCodes.done : exitCodes.no);
}
