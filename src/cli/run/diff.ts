import { successionOf } from "../../dictionary/succession.js";
import type { ChangeClass, RegisterDiff } from "../../register/diff/change.js";
import { diffRegisters } from "../../register/diff/diff.js";
import { filterDiff } from "../../register/diff/filter.js";
import { summaryOf } from "../../register/diff/summary.js";
import { diffDocument } from "../../register/diff/to-json.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isError, report } from "../render/diagnostics.js";
import { renderDiffMarkdown } from "../render/diff-markdown.js";
import { renderDiffText } from "../render/diff-text.js";
import { paintFor, plainPaint } from "../render/paint.js";
import { terminalWidth } from "../render/table.js";
import { loadDictionaries } from "./dictionaries.js";
import { formatFor, writeOutput } from "./output.js";
import { loadRegisters } from "./registers.js";

export type DiffFormat = "text" | "md" | "json";

export interface DiffFlags {
  readonly format?: DiffFormat;
  readonly output?: string;
  readonly only: readonly ChangeClass[];
  readonly agency: readonly string[];
  readonly threshold?: number;
  readonly dictionary: readonly string[];
}

const byExtension: Readonly<Record<string, DiffFormat>> = { ".json": "json", ".md": "md", ".txt": "text" };

async function render(diff: RegisterDiff, format: DiffFormat, toFile: boolean): Promise<string> {
  if (format === "json") return `${JSON.stringify(diffDocument(diff), null, 2)}\n`;
  if (format === "md") return renderDiffMarkdown(diff);
  return toFile
    ? renderDiffText(diff, plainPaint, null)
    : renderDiffText(diff, await paintFor(process.stdout), terminalWidth());
}

export async function runDiff(oldPath: string, newPath: string, flags: DiffFlags): Promise<ExitCode> {
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  const { registers, diagnostics } = await loadRegisters([oldPath, newPath]);
  await report([...mistakes, ...diagnostics]);
  const [old, fresh] = registers;
  if ([...mistakes, ...diagnostics].some(isError) || old === undefined || fresh === undefined) return exitCodes.bad;

  const succession = successionOf(dictionary);
  const options = { succession, ...(flags.threshold === undefined ? {} : { threshold: flags.threshold }) };
  const diff = diffRegisters(old.register, fresh.register, options);
  const shown = filterDiff(diff, { only: flags.only, agencies: flags.agency }, succession);
  const format = formatFor(flags.format, flags.output, byExtension, "text");
  const unwritten = await writeOutput(flags.output, await render(shown, format, flags.output !== undefined));
  if (unwritten !== null) {
    await report([unwritten]);
    return exitCodes.bad;
  }
  return summaryOf(shown).same ? exitCodes.done : exitCodes.no;
}
