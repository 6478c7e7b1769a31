import { type CheckedRow, worstFirst } from "../../register/check/check.js";
import { type Clear, clears } from "../../register/check/clears.js";
import { clearRules } from "../../register/check/rules.js";
import { byAgency, byNotice, type Tally, tallyOf } from "../../register/check/summary.js";
import { taskWords } from "../../register/task-words.js";
import type { CheckSection } from "../commands/check-flags.js";
import { shortened } from "./shortened.js";
import type { Cell, Column } from "./table.js";

/** A part of the answer, for text and Markdown alike. */
export interface CheckTable {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the table leaves out; null where it is whole. */
  readonly rest: string | null;
}

/** Six columns beside a name fit a terminal only under short titles. */
const shortTitles: Readonly<Record<Clear, string>> = {
  personnel: "pers.",
  task: "task",
  time: "time",
  responsibility: "resp.",
  product: "prod.",
  authority: "auth.",
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const numberCell = (count: number): Cell => ({ text: String(count), style: count === 0 ? "dim" : "plain" });

/** "182 rows of 5 notices; clear in all six: 17."; `notices` is how many there are, those without rows too. */
export function headline(rows: readonly CheckedRow[], notices: number): string {
  return `${counted(rows.length, "row")} of ${counted(notices, "notice")}; clear in all six: ${tallyOf(rows).clear}.`;
}

function summaryTable(rows: readonly CheckedRow[]): CheckTable {
  const { open } = tallyOf(rows);
  return {
    title: "Left open",
    columns: [
      { title: "of the six" },
      { title: "rows", align: "right" },
      { title: "share", align: "right" },
      { title: "asks that", flexible: true },
    ],
    rows: clears.map((name) => [
      { text: name, style: "strong" },
      numberCell(open[name]),
      { text: `${Math.round((100 * open[name]) / Math.max(1, rows.length))}%` },
      { text: clearRules[name].statement, style: "dim" },
    ]),
    rest: null,
  };
}

function tallyTable(title: string, of: string, tallies: readonly (Tally & { readonly name: string })[]): CheckTable {
  const titles = ["rows", ...clears.map((name) => shortTitles[name])];
  return {
    title,
    columns: [{ title: of, flexible: true }, ...titles.map((short) => ({ title: short, align: "right" }) as const)],
    rows: tallies.map(({ name, rows, open }) => [
      { text: name, style: "agency" },
      { text: String(rows) },
      ...clears.map((clear) => numberCell(open[clear])),
    ]),
    rest: null,
  };
}

/** Characters of a task, which stands here to be recognised; JSON has it whole. */
const taskLength = 120;

const rowColumns: readonly Column[] = [
  { title: "row", flexible: true },
  { title: "line", align: "right" },
  { title: "open", align: "right" },
  { title: "which, and why", flexible: true },
  { title: "task", flexible: true },
];

const cellsOf = ({ directive, verdicts, open }: CheckedRow): Cell[] => [
  { text: directive.id, style: "dim" },
  { text: String(directive.source.line) },
  { text: String(open.length), style: open.length === 0 ? "plain" : "warning" },
  {
    text: verdicts
      .filter((verdict) => verdict.open)
      .map(({ clear, why }) => `${clear}: ${why}`)
      .join("; "),
  },
  { text: shortened(taskWords(directive), taskLength), style: "action" },
];

function rowTable(rows: readonly CheckedRow[], limit: number): CheckTable {
  const worst = worstFirst(rows).filter(({ open }) => open.length > 0);
  const more = worst.length - limit;
  return {
    title: "Rows that leave most open",
    columns: rowColumns,
    rows: worst.slice(0, limit).map(cellsOf),
    rest: more > 0 ? `… and ${counted(more, "more row")}; --limit ${worst.length} shows all` : null,
  };
}

const sections: Readonly<Record<CheckSection, (rows: readonly CheckedRow[], limit: number) => CheckTable>> = {
  agency: (rows) =>
    tallyTable(
      "By lead body",
      "lead",
      byAgency(rows).map((tally) => ({ ...tally, name: tally.lead?.name ?? "no lead" })),
    ),
  notice: (rows) =>
    tallyTable(
      "By notice",
      "notice",
      byNotice(rows).map((tally) => ({ ...tally, name: tally.notice?.number ?? tally.id })),
    ),
  row: rowTable,
};

/** The answer as tables: the one asked for, or all after the sum. None without rows. */
export function checkTables(rows: readonly CheckedRow[], only: CheckSection | null, limit: number): CheckTable[] {
  if (rows.length === 0) return [];
  if (only !== null) return [sections[only](rows, limit)];
  return [summaryTable(rows), sections.agency(rows, limit), sections.notice(rows, limit), sections.row(rows, limit)];
}
