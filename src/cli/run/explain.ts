import { fileForRegister } from "../../io/paths.js";
import { readNotice } from "../../io/read-notice.js";
import type { Explanation } from "../../model/explanation.js";
import { printedJson } from "../../model/printed-json.js";
import { explainNotice } from "../../pipeline.js";
import type { ExplainFlags } from "../commands/explain.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { explanationLines } from "../render/explain-text.js";
import { UsageError } from "../usage-error.js";
import { loadDictionaries } from "./dictionaries.js";
import { largestText, tooLargeText } from "./largest-text.js";
import { namedFile, refuseTwoPipes } from "./named-file.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { screenFor } from "./screen.js";

/** What was asked for of an explanation: one row, or all of them, with the sentences that gave none or without. */
function partOf(explanation: Explanation, { row, all }: ExplainFlags): Explanation {
  const { rows, sentences } = explanation;
  const wanted = row === undefined ? rows : rows.filter(({ number }) => number === row);
  if (row !== undefined && wanted.length === 0)
    throw new UsageError(`there is no row ${row}; the notice has ${rows.length}`);
  return { ...explanation, rows: wanted, sentences: all === true ? sentences : [] };
}

async function textOf(explanation: Explanation, text: string, shown: string, flags: ExplainFlags): Promise<string> {
  const layout = await screenFor(flags.output);
  const unshown = flags.row === undefined && flags.all !== true ? explanation.sentences.length : 0;
  const notice = { text, file: shown, directives: explanation.rows.length, unshown };
  const lines = explanationLines(partOf(explanation, flags), notice, layout);
  return lines.map((line) => `${line}\n`).join("");
}

export async function runExplain(name: string, flags: ExplainFlags): Promise<ExitCode> {
  const format = formatFor(["text", "json"], flags.format, flags.output, "text");
  refuseTwoPipes([name], flags);
  const { dictionary, diagnostics: mistakes } = await loadDictionaries(flags.dictionary);
  await report(mistakes);
  if (mistakes.some(isError)) return exitCodes.bad;

  const { path, file } = namedFile(name);
  await refuseToOverwrite([path], flags);
  const read = await readNotice(path);
  if (read.diagnostic !== undefined) {
    await report([read.diagnostic]);
    return exitCodes.bad;
  }
  const tooLarge = tooLargeText(read.text, largestText());
  if (tooLarge !== null) {
    await report([{ ...tooLarge, file }]);
    return exitCodes.bad;
  }
  const named = fileForRegister(path, process.cwd());
  const source = { ...read, file: named };
  const { explanation, diagnostics } = explainNotice(source, { dictionary, date: flags.date ?? null });
  await report([...read.warnings, ...diagnostics].map((diagnostic) => ({ ...diagnostic, file })));

  const answer =
    format === "json" ? printedJson(partOf(explanation, flags)) : await textOf(explanation, read.text, file, flags);
  return giveAnswer(flags.output, answer, exitCodes.done);
}
