import type { Dictionary } from "../../dictionary/agency.js";
import { bodyFilter } from "../../register/body-filter.js";
import { calendarEntries } from "../../register/calendar/entries.js";
import { type TableRow, type Texts, tableRows } from "../../register/table/row.js";
import type { RegisterFormat } from "../../register/write.js";
import type { Directive, Register } from "../../schema/register.js";
import type { RegisterFlags } from "../commands/register-flags.js";
import type { RegisterOutput } from "../formats.js";
import { noticeCount } from "./notice-count.js";
import { noticeTexts, type RegisterAt } from "./notice-texts.js";
import { reportUndated } from "./undated.js";

/** What the tasks of a register are written with. */
export interface TaskContext {
  /** The registers that they come from, beside which the notices' files are looked for. */
  readonly origins: readonly RegisterAt[];
  /** Texts of notices that need not be looked for. */
  readonly texts?: Texts;
  /** By which bodies continue others. */
  readonly dictionary: Dictionary;
}

async function calendarOf(
  register: Register,
  concerns: (directive: Directive) => boolean,
  remind: number | null,
): Promise<string> {
  const entries = calendarEntries(register, { concerns });
  await reportUndated(entries.length, register.directives.filter(concerns).length);
  return (await import("../render/calendar-ics.js")).renderCalendar(entries, remind);
}

async function csvOf(rows: readonly TableRow[]): Promise<string> {
  const { renderCsv } = await import("../render/csv.js");
  const { allColumns } = await import("../../register/table/columns.js");
  return renderCsv(allColumns, rows);
}

/** The tasks of a register as a table or calendar. What a format needs loads when it is asked for. */
export async function taskContent(
  register: Register,
  format: Exclude<RegisterOutput, RegisterFormat>,
  { agency, remind }: RegisterFlags,
  { origins, texts: inHand = new Map(), dictionary }: TaskContext,
): Promise<string | Uint8Array> {
  const concerns = bodyFilter(agency, ["lead"], dictionary);
  if (format === "ics") return calendarOf(register, concerns, remind ?? null);
  const texts = new Map([...(await noticeTexts(origins)), ...inHand]);
  const rows = tableRows(register, texts).filter(({ directive }) => concerns(directive));
  switch (format) {
    case "csv":
      return csvOf(rows);
    case "xlsx":
      return (await import("../render/table-xlsx.js")).renderXlsx(rows);
    case "md":
      return (await import("../render/table-markdown.js")).renderTableMarkdown(
        rows,
        noticeCount(
          register.notices.map(({ id }) => id),
          rows,
          agency,
        ),
      );
  }
}
