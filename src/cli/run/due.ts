import { bodyFilter } from "../../register/body-filter.js";
import { type DueRow, dueRows } from "../../register/due/due.js";
import { type DueFlags, dueFormats } from "../commands/due-flags.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { formatFor, refuseBinaryOnTerminal } from "../formats.js";
import { report } from "../render/diagnostics.js";
import { renderDueJson } from "../render/due-json.js";
import { renderDueMarkdown } from "../render/due-markdown.js";
import { renderDueText } from "../render/due-text.js";
import { UsageError } from "../usage-error.js";
import type { RegisterAt } from "./notice-texts.js";
import { openRegisters } from "./open-registers.js";
import { giveAnswer } from "./output.js";
import { screenFor } from "./screen.js";
import { todayOr } from "./today.js";

type DueFormat = (typeof dueFormats)[number];

/** How the answer will be written; throws where the flags do not go together. */
function formatOf({ format, output, remind }: DueFlags): DueFormat {
  const wanted = formatFor(dueFormats, format, output, "text");
  refuseBinaryOnTerminal(wanted, output, process.stdout.isTTY);
  if (remind !== undefined && wanted !== "ics")
    throw new UsageError(`--remind is for calendars, and this is ${wanted}; give --format ics too`);
  return wanted;
}

async function render(
  rows: readonly DueRow[],
  format: DueFormat,
  flags: DueFlags,
  { today, origins }: { readonly today: string; readonly origins: readonly RegisterAt[] },
): Promise<string | Uint8Array> {
  const layout = { group: flags.group, today };
  switch (format) {
    case "json":
      return renderDueJson(rows, today);
    case "csv":
    case "xlsx":
    case "ics":
      // What tables and calendars need loads only for them.
      return (await import("./due-content.js")).dueContent(rows, format, flags, { today, origins });
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
  const format = formatOf(flags);
  const open = await openRegisters(paths, flags);
  if (open === null) return exitCodes.bad;
  const { dictionary, registers, loaded, failed: unread } = open;

  const today = todayOr(flags.today);
  const roles = flags.withPartners === true ? (["lead", "coordinating"] as const) : (["lead"] as const);
  const concerns = bodyFilter(flags.agency, roles, dictionary);
  const rows = dueRows(registers, { ...flags, today, concerns });
  if (rows.length === 0)
    await report([
      { severity: "info", code: "NOTHING-DUE", message: `nothing that was asked for is due; today is ${today}` },
    ]);
  const content = await render(rows, format, flags, { today, origins: loaded });
  return giveAnswer(flags.output, content, unread ? exitCodes.bad : exitCodes.done);
}
