import type { Diagnostic } from "../../model/diagnostic.js";
import { bodyFilter } from "../../register/body-filter.js";
import { type CheckedRow, checkRegisters } from "../../register/check/check.js";
import type { Clear } from "../../register/check/clears.js";
import { type CheckFlags, checkFormats } from "../commands/check-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor } from "../formats.js";
import { renderCheckJson } from "../render/check-json.js";
import { renderCheckMarkdown } from "../render/check-markdown.js";
import { checkTables, headline } from "../render/check-tables.js";
import { renderCheckText } from "../render/check-text.js";
import { report } from "../render/diagnostics.js";
import { noticeCount } from "./notice-count.js";
import { noticeTexts, type RegisterAt } from "./notice-texts.js";
import { openRegisters } from "./open-registers.js";
import { giveAnswer } from "./output.js";
import { screenFor } from "./screen.js";

type CheckFormat = (typeof checkFormats)[number];

/** For a code review: on the lines of the notices, as far as their texts are at hand. */
async function annotations(
  rows: readonly CheckedRow[],
  { failOn, limit }: CheckFlags,
  format: "sarif" | "github",
  origins: readonly RegisterAt[],
): Promise<string> {
  const { unclearRows } = await import("../render/unclear.js");
  const unclear = unclearRows(rows, await noticeTexts(origins));
  if (format === "sarif") return (await import("../render/check-sarif.js")).renderCheckSarif(unclear, failOn);
  return (await import("../render/check-github.js")).renderCheckGithub(unclear, failOn, limit);
}

async function render(
  rows: readonly CheckedRow[],
  format: CheckFormat,
  flags: CheckFlags,
  origins: readonly RegisterAt[],
): Promise<string> {
  if (format === "json") return renderCheckJson(rows);
  if (format === "sarif" || format === "github") return annotations(rows, flags, format, origins);
  const ids = origins.flatMap(({ register }) => register.notices.map(({ id }) => id));
  const count = noticeCount(ids, rows, flags.agency);
  const tables = checkTables(rows, flags.by ?? null, flags.limit);
  if (format === "md") return renderCheckMarkdown(headline(rows, count), tables);
  const { paint, width } = await screenFor(flags.output);
  return renderCheckText(headline(rows, count), tables, paint, width);
}

/** One for each of the named that a row leaves open. */
function failures(rows: readonly CheckedRow[], named: readonly Clear[]): Diagnostic[] {
  return [...new Set(named)].flatMap((name): Diagnostic[] => {
    const count = rows.filter(({ open }) => open.includes(name)).length;
    if (count === 0) return [];
    const message = `${name} is left open by ${count} of ${rows.length} rows; see directives check --by row`;
    return [{ severity: "error", code: "LEFT-OPEN", message }];
  });
}

export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<ExitCode> {
  const format = formatFor(checkFormats, flags.format, flags.output, "text");
  const open = await openRegisters(paths, flags);
  if (open === null) return exitCodes.bad;
  const { dictionary, registers, loaded, failed: unread } = open;

  const rows = checkRegisters(registers, { dictionary, concerns: bodyFilter(flags.agency, ["lead"], dictionary) });
  if (rows.length === 0)
    await report([{ severity: "info", code: "NOTHING-TO-CHECK", message: "there is no row to check" }]);
  const failed = failures(rows, flags.failOn);
  const verdict = failed.length > 0 ? exitCodes.no : exitCodes.done;
  const code = await giveAnswer(
    flags.output,
    await render(rows, format, flags, loaded),
    unread ? exitCodes.bad : verdict,
  );
  await report(failed);
  return code;
}
