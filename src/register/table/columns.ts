import type { Assignee, Directive, Role } from "../../schema/register.js";
import { inRole } from "../bodies.js";
import { taskWords } from "../task-words.js";
import type { TableRow } from "./row.js";

/** What a cell holds: text, a calendar day as `YYYY-MM-DD`, or a number; null where the row has none. */
export type CellValue = string | number | null;

/** A column of a table, in whatever format it is written. */
export interface Column<Row = TableRow> {
  readonly title: string;
  readonly holds: "text" | "day" | "number" | "share";
  /** In characters, for formats that have widths; what is longer wraps. */
  readonly width: number;
  readonly value: (row: Row) => CellValue;
}

/** All names, by semicolons; null for none. */
const allNames = (bodies: readonly Pick<Assignee, "name">[]): string | null =>
  bodies.length === 0 ? null : bodies.map(({ name }) => name).join("; ");

const named = (directive: Directive, role: Role): string | null => allNames(inRole(directive, role));

const columns = {
  notice: { holds: "text", width: 15, value: ({ directive }) => directive.notice },
  number: { holds: "text", width: 15, value: ({ notice }) => notice?.number ?? null },
  lead: { holds: "text", width: 26, value: ({ directive }) => named(directive, "lead") },
  partners: { holds: "text", width: 26, value: ({ directive }) => named(directive, "coordinating") },
  task: { holds: "text", width: 60, value: ({ directive }) => taskWords(directive) },
  product: { holds: "text", width: 26, value: ({ directive }) => directive.product?.text ?? null },
  deadline: { holds: "text", width: 20, value: ({ directive }) => directive.deadline?.text ?? null },
  due: { holds: "day", width: 12, value: ({ due }) => due },
  repeats: { holds: "text", width: 12, value: ({ directive }) => directive.deadline?.repeat ?? null },
  status: { holds: "text", width: 12, value: ({ directive }) => directive.tracking?.status ?? null },
  review: { holds: "text", width: 10, value: ({ directive }) => directive.review },
  confidence: { holds: "share", width: 12, value: ({ directive }) => directive.confidence },
  flags: { holds: "text", width: 20, value: ({ directive }) => directive.flags.join("; ") || null },
  quote: { holds: "text", width: 90, value: ({ quote }) => quote },
  file: { holds: "text", width: 20, value: ({ notice }) => notice?.file ?? null },
  page: { holds: "number", width: 8, value: ({ directive }) => directive.source.page ?? null },
  line: { holds: "number", width: 8, value: ({ directive }) => directive.source.line },
  id: { holds: "text", width: 24, value: ({ directive }) => directive.id },
} as const satisfies Readonly<Record<string, Omit<Column, "title">>>;

type ColumnName = keyof typeof columns;

/** Columns by their names, in the order given. */
export const columnsOf = (...names: readonly ColumnName[]): Column[] =>
  names.map((title) => ({ title, ...columns[title] }));

/** All that a row says, as analysts have it in a spreadsheet. */
export const allColumns: readonly Column[] = columnsOf(...(Object.keys(columns) as ColumnName[]));
