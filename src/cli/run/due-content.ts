import { calendarEntry } from "../../register/calendar/entries.js";
import type { DueRow } from "../../register/due/due.js";
import { quoteOf } from "../../register/table/row.js";
import type { DueFlags } from "../commands/due-flags.js";
import { noticeTexts, type RegisterAt } from "./notice-texts.js";
import { reportUndated } from "./undated.js";

async function calendarOf(rows: readonly DueRow[], remind: number | null, today: string): Promise<string> {
  const entries = rows.flatMap(({ directive, notice }) => calendarEntry(directive, notice, today) ?? []);
  await reportUndated(entries.length, rows.length);
  return (await import("../render/calendar-ics.js")).renderCalendar(entries, remind);
}

/** What falls due as a table with quotes, or as a calendar. */
export async function dueContent(
  rows: readonly DueRow[],
  format: "csv" | "xlsx" | "ics",
  { remind }: DueFlags,
  { today, origins }: { readonly today: string; readonly origins: readonly RegisterAt[] },
): Promise<string | Uint8Array> {
  if (format === "ics") return calendarOf(rows, remind ?? null, today);
  const texts = await noticeTexts(origins);
  const quoted = rows.map((row) => ({ ...row, quote: quoteOf(row, texts) }));
  if (format === "csv") return (await import("../render/due-csv.js")).renderDueCsv(quoted);
  return (await import("../render/table-xlsx.js")).renderXlsx(quoted);
}
