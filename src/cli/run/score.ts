import { posix } from "node:path";
import { withForwardSlashes } from "../../io/paths.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Score, scoreRegister } from "../../register/score/score-register.js";
import { scoreWarnings } from "../../register/score/warnings.js";
import type { ScoreFlags } from "../commands/score-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { isError, report } from "../render/diagnostics.js";
import { renderScoreJson } from "../render/score-json.js";
import { renderScore } from "../render/score-text.js";
import { UsageError } from "../usage-error.js";
import { loadGolds } from "./gold.js";
import type { RegisterAt } from "./notice-texts.js";
import { giveAnswer } from "./output.js";
import { refuseToOverwrite } from "./refuse-to-overwrite.js";
import { loadRegisters } from "./registers.js";
import { screenFor } from "./screen.js";

/** Where the notices of a register lie, by what it says of them: from the current folder, and from its own. */
function foldersOf({ register: { notices }, path }: RegisterAt): string[] {
  const named = notices.flatMap(({ file }) => (file === null ? [] : [posix.dirname(file)]));
  const home = path === null ? "." : posix.dirname(withForwardSlashes(path));
  return [...new Set([...named, ...named.map((folder) => posix.join(home, folder))])];
}

async function textOf(score: Score, flags: ScoreFlags, pathOf: ReadonlyMap<string, string>): Promise<string> {
  const lines = renderScore(score, {
    faults: flags.verbose === true,
    pathOf: (doc) => pathOf.get(doc) ?? doc,
    ...(await screenFor(flags.output)),
  });
  return `${lines.join("\n")}\n`;
}

/** Rounded down, so that a figure below the limit never looks like the limit. */
const below = (figure: number, limit: number): Diagnostic => {
  const shown = (Math.floor(figure * 10_000) / 10_000).toFixed(4);
  const message = `clean F1 is ${shown}, --min-clean asks for ${limit}; --verbose lists what is wrong`;
  return { severity: "error", code: "BELOW-MIN-CLEAN", message };
};

export async function runScore(path: string, flags: ScoreFlags): Promise<ExitCode> {
  if (flags.gold.length === 0) throw new UsageError("no gold; name a folder of gold registers with --gold");
  const format = formatFor(["text", "json"], flags.format, flags.output, "text");
  const { registers, diagnostics: unread } = await loadRegisters([path]);
  await report(unread);
  const [loaded] = registers;
  if (loaded === undefined) return exitCodes.bad;
  const { register } = loaded;

  const { golds, diagnostics } = await loadGolds(flags.gold, flags.docs.length > 0 ? flags.docs : foldersOf(loaded));
  await report(diagnostics);
  if (golds.length === 0) return exitCodes.bad;
  await refuseToOverwrite([path, ...golds.flatMap(({ file, notice }) => [file, notice])], flags, registers);

  const placed = golds.map((gold) => gold.placed);
  const pathOf = new Map(golds.map(({ placed: { gold }, notice }) => [gold.doc, notice]));
  const warnings = scoreWarnings(register, placed);
  await report(warnings.map((warning) => ({ ...warning, file: pathOf.get(warning.file ?? "") ?? loaded.file })));

  const score = scoreRegister(register, placed);
  const { cleanF1 } = score.total.figures;
  const failed = flags.minClean !== undefined && cleanF1 < flags.minClean ? [below(cleanF1, flags.minClean)] : [];
  const verdict = failed.length > 0 ? exitCodes.no : exitCodes.done;
  const code = await giveAnswer(
    flags.output,
    format === "json" ? renderScoreJson(score) : await textOf(score, flags, pathOf),
    [...unread, ...diagnostics].some(isError) ? exitCodes.bad : verdict,
  );
  await report(failed);
  return code;
}
