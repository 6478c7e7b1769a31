import type { Assignee, Notice } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import type { CheckedRow } from "./check.js";
import { type Clear, clears } from "./clears.js";

/** How many rows there are, and how many of them leave each of the six open. */
export interface Tally {
  readonly rows: number;
  /** Rows that leave none open. */
  readonly clear: number;
  readonly open: Readonly<Record<Clear, number>>;
}

export interface AgencyTally extends Tally {
  /** Null for rows that no body leads. */
  readonly lead: Assignee | null;
}

export interface NoticeTally extends Tally {
  /** Id of the notice. */
  readonly id: string;
  /** Null where the register has no such notice. */
  readonly notice: Notice | null;
}

export function tallyOf(rows: readonly CheckedRow[]): Tally {
  const count = (name: Clear): number => rows.filter(({ open }) => open.includes(name)).length;
  return {
    rows: rows.length,
    clear: rows.filter(({ open }) => open.length === 0).length,
    open: Object.fromEntries(clears.map((name) => [name, count(name)])) as Record<Clear, number>,
  };
}

const openInAll = ({ open }: Tally): number => clears.reduce((sum, name) => sum + open[name], 0);

/** Those that leave most open first. */
const worstFirst = (a: Tally, b: Tally): number => openInAll(b) - openInAll(a);

/** Rows by a key, in the order in which keys are met; a row may have several. */
function grouped(
  rows: readonly CheckedRow[],
  keysOf: (row: CheckedRow) => readonly string[],
): Map<string, CheckedRow[]> {
  const groups = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key) ?? [];
      group.push(row);
      groups.set(key, group);
    }
  }
  return groups;
}

/** For each lead body; a row counts for every body that leads it. */
export function byAgency(rows: readonly CheckedRow[]): AgencyTally[] {
  const leads = new Map<string, Assignee>();
  const keysOf = ({ directive }: CheckedRow): string[] => {
    const own = inRole(directive, "lead");
    for (const lead of own) if (!leads.has(bodyKey(lead))) leads.set(bodyKey(lead), lead);
    return own.length === 0 ? [""] : own.map(bodyKey);
  };
  return [...grouped(rows, keysOf)]
    .map(([key, own]) => ({ lead: leads.get(key) ?? null, ...tallyOf(own) }))
    .sort(worstFirst);
}

/** For each notice. */
export const byNotice = (rows: readonly CheckedRow[]): NoticeTally[] =>
  [...grouped(rows, ({ directive }) => [directive.notice])]
    .map(([id, own]) => ({ id, notice: own[0]?.notice ?? null, ...tallyOf(own) }))
    .sort(worstFirst);
