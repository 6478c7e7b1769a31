import {
  addDays,
  type Day,
  daysBetween,
  monthOf,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekdayOf,
  yearOf,
  yearPeriod,
} from "../../model/calendar.js";
import type { Assignee } from "../../schema/register.js";
import { groupsOf } from "./indicators.js";
import type { ViewRow } from "./row.js";

const units = ["week", "month", "quarter", "year"] as const;
type Unit = (typeof units)[number];

/** No timeline is wider: the unit grows instead. */
const widest = 24;

export interface Column extends Period {
  /** "Jul", "Q3", "14 Jul" for the week from that day; with the year it is told apart. */
  readonly name: string;
  readonly year: string;
  /** The day from which the page counts lies in it. */
  readonly isNow: boolean;
}

export interface Cell {
  readonly due: number;
  readonly late: number;
}

export interface Lane {
  readonly lead: Assignee | null;
  readonly key: string;
  /** One a column. */
  readonly cells: readonly Cell[];
  /** Open tasks that fall due on no day. */
  readonly undated: number;
}

export interface Timeline {
  readonly unit: Unit;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  /** The most in one cell. */
  readonly most: number;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The week (from Monday), month, quarter or year in which a day lies. */
function periodOf(day: Day, unit: Unit): Period {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (unit) {
    case "week": {
      const start = addDays(day, -((weekdayOf(day) + 6) % 7));
      return { start, due: addDays(start, 6) };
    }
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "year":
      return yearPeriod(year);
  }
}

function nameOf({ start }: Period, unit: Unit): string {
  const month = monthOf(start);
  switch (unit) {
    case "week":
      return `${Number(start.slice(8))} ${monthNames[month - 1]}`;
    case "month":
      return monthNames[month - 1] ?? "";
    case "quarter":
      return `Q${Math.ceil(month / 3)}`;
    case "year":
      return "all";
  }
}

const lengths: Readonly<Record<Unit, number>> = { week: 7, month: 30.4, quarter: 91.3, year: 365.2 };

const unitFor = (first: Day, last: Day): Unit =>
  units.find((unit) => daysBetween(first, last) / lengths[unit] <= widest - 1) ?? "year";

function columnsOf(first: Day, last: Day, unit: Unit, today: Day): Column[] {
  const columns: Column[] = [];
  // Years beyond the widest are in the last column, so that one far day makes no endless table.
  for (let at = first; at <= last && columns.length < 2 * widest; ) {
    const period = periodOf(at, unit);
    const isNow = period.start <= today && today <= period.due;
    columns.push({ ...period, name: nameOf(period, unit), year: period.start.slice(0, 4), isNow });
    at = addDays(period.due, 1);
  }
  const end = columns.at(-1);
  if (end !== undefined && end.due < last) columns[columns.length - 1] = { ...end, due: last, name: `${end.name} on` };
  return columns;
}

function laneOf(lead: Assignee | null, key: string, rows: readonly ViewRow[], columns: readonly Column[]): Lane {
  const cells = columns.map(() => ({ due: 0, late: 0 }));
  for (const { due, isLate } of rows) {
    const cell = cells[columns.findIndex((column) => due !== null && column.start <= due && due <= column.due)];
    if (cell === undefined) continue;
    cell.due++;
    if (isLate) cell.late++;
  }
  return { lead, key, cells, undated: rows.filter(({ due }) => due === null).length };
}

/**
 * What falls due, by lead body and time: open tasks only, bodies in the order of their first day. The day from which the
 * page counts is always in it.
 */
export function timelineOf(rows: readonly ViewRow[], today: Day): Timeline {
  const open = rows.filter(({ isOpen }) => isOpen);
  const days = [...open.flatMap(({ due }) => due ?? []), today].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const unit = unitFor(first, last);
  const columns = columnsOf(first, last, unit, today);
  const byDay = [...open].sort((a, b) => ((a.due ?? "~") < (b.due ?? "~") ? -1 : 1));
  const lanes = groupsOf(byDay).map(({ lead, key, rows: own }) => laneOf(lead, key, own, columns));
  return { unit, columns, lanes, most: Math.max(1, ...lanes.flatMap(({ cells }) => cells.map(({ due }) => due))) };
}
