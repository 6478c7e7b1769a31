import { monthPeriod } from "../../model/calendar.js";
import type { TimeExpression } from "../../model/mention.js";
import type { Span } from "../../model/span.js";

/** A limit at the words of a cell that as yet names no time. */
export const openTime = ({ start, end }: Span): TimeExpression => ({
  start,
  end,
  bound: "by",
  startDay: null,
  due: null,
  precision: null,
  event: null,
  repeat: null,
  unresolved: false,
  bare: true,
  form: "period",
});

const month = /^(0?[1-9]|1[0-2])\s?[/.]\s?(20\d\d)$/u;
const years = /^20\d\d\s?[-–—]\s?(20\d\d)$/u;
const regular =
  /^(?:regular|regularly|frequent|frequently|continuous|continuously|ongoing|on-going|routine|throughout the year)$/iu;

/** Times as only a column of deadlines writes them: "12/2025", "2025-2026", "Regular"; null where the cell holds another. */
export function readShortTime(text: string, cell: Span): TimeExpression | null {
  const words = text.slice(cell.start, cell.end).replace(/[.;]$/u, "");
  const [, number, ofYear] = month.exec(words) ?? [];
  if (number !== undefined && ofYear !== undefined) {
    return { ...openTime(cell), due: monthPeriod(Number(ofYear), Number(number)).due, precision: "month" };
  }
  const last = years.exec(words)?.[1];
  if (last !== undefined) return { ...openTime(cell), due: `${last}-12-31`, precision: "year" };
  return regular.test(words) ? { ...openTime(cell), bound: "every", repeat: "regular", form: "recurrence" } : null;
}
