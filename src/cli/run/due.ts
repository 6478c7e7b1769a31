import { bodyFilter } from "../../register/body-filter.js";
import { type DueRow, dueRows } from "../../register/due/due.js";
import { type DueFlags, dueFormats } from "../commands/due-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { report } from "../render/diagnostics.js";
import { renderDueCsv } from "../render/due-csv.js";
import { renderDueJson } from "../render/due-json.js";
import { renderDueMarkdown } from "../render/due-markdown.js";
import { renderDueText } from "../render/due-text.js";
import { UsageError } from "../usage-error.js";
import { answerFormat } from "./answer-format.js";
import { openRegisters } from "./open-registers.js";
import { writeOutput } from "./output.js";
import { screenFor } from "./screen.js";
import { todayOr } from "./today.js";

async function render(rows: readonly DueRow[], flags: DueFlags, today: string): Promise<string> {
  const layout = { group: flags.group, today };
  switch (answerFormat(dueFormats, flags.format, flags.output)) {
    case "json":
      return renderDueJson(rows, today);
    case "csv":
      return renderDueCsv(rows);
    case "md":
      return renderDueMarkdown(rows, layout);
    case "text": {
      const { paint, width } = await screenFor(flags.output);
      return renderDueText(rows, layout, paint, width);
    }
  }
}

export async function runDue(paths: readonly string[], flags: DueFlags): Promise<ExitCode> {
  if (flags.withPartners === true && flags.agency.length === 0)
    throw new UsageError("--with-partners widens --agency; give --agency too");
  if (flags.overdue === true && flags.within !== undefined)
    throw new UsageError("--overdue and --within exclude each other: what is overdue was due before today; use --by");
  const open = await openRegisters(paths, flags);
  if (open === null) return exitCodes.bad;
  const { dictionary, registers, failed: unread } = open;

  const today = todayOr(flags.today);
  const roles = flags.withPartners === true ? (["lead", "coordinating"] as const) : (["lead"] as const);
  const concerns = bodyFilter(flags.agency, roles, dictionary);
  const rows = dueRows(registers, { ...flags, today, concerns });
  if (rows.length === 0)
    await report([
      { severity: "info", code: "NOTHING-DUE", message: `nothing that was asked for is due; today is ${today}` },
    ]);
  const unwritten = await writeOutput(flags.output, await render(rows, flags, today));
  if (unwritten !== null) await report([unwritten]);
  return unwritten !== null || unread ? exitCodes.bad : exitCodes.done;
}
