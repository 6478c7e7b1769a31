import type { Assignee } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import type { Column } from "./columns.js";
import type { TableRow } from "./row.js";

/** How much a body has to do: how many of its rows are what. */
export interface AgencyTotal {
  readonly name: string;
  /** Dictionary id; null for a body that the dictionary lacks, and for all rows together. */
  readonly agency: string | null;
  readonly leads: number;
  readonly partner: number;
  /** Of those that it leads. */
  readonly dated: number;
  readonly recurring: number;
  readonly undated: number;
  readonly inProgress: number;
  readonly done: number;
  readonly flagged: number;
}

const count = <Row>(rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length;

function totalOf(
  { name, agency }: Pick<Assignee, "name" | "agency">,
  led: readonly TableRow[],
  partner: number,
): AgencyTotal {
  const recurs = ({ directive }: TableRow): boolean => directive.deadline?.repeat != null;
  return {
    name,
    agency,
    leads: led.length,
    partner,
    dated: count(led, ({ due }) => due !== null),
    recurring: count(led, recurs),
    undated: count(led, (row) => row.due === null && !recurs(row)),
    inProgress: count(led, ({ directive }) => directive.tracking?.status === "in-progress"),
    done: count(led, ({ directive }) => directive.tracking?.status === "done"),
    flagged: count(led, ({ directive }) => directive.flags.length > 0),
  };
}

/**
 * Totals of every body with a part in the rows, those that lead most first; then of rows that nobody leads, where there
 * are any, and of all. A row that several lead counts for each.
 */
export function totalsByAgency(rows: readonly TableRow[]): AgencyTotal[] {
  const bodies = new Map<string, { readonly body: Assignee; readonly led: Set<TableRow>; partner: Set<TableRow> }>();
  for (const row of rows) {
    for (const body of row.directive.assignees) {
      if (body.role === "supervising") continue;
      const own = bodies.get(bodyKey(body)) ?? { body, led: new Set(), partner: new Set() };
      bodies.set(bodyKey(body), own);
      own[body.role === "lead" ? "led" : "partner"].add(row);
    }
  }
  const totals = [...bodies.values()].map(({ body, led, partner }) => totalOf(body, [...led], partner.size));
  const leaderless = rows.filter(({ directive }) => inRole(directive, "lead").length === 0);
  return [
    ...totals.sort((a, b) => b.leads - a.leads || b.partner - a.partner),
    ...(leaderless.length === 0 ? [] : [totalOf({ name: "(no lead)", agency: null }, leaderless, 0)]),
    totalOf({ name: "(all rows)", agency: null }, rows, 0),
  ];
}

const number = (title: string, value: (total: AgencyTotal) => number): Column<AgencyTotal> => ({
  title,
  holds: "number",
  width: 12,
  value,
});

export const totalColumns: readonly Column<AgencyTotal>[] = [
  { title: "agency", holds: "text", width: 48, value: ({ name }) => name },
  { title: "id", holds: "text", width: 40, value: ({ agency }) => agency },
  number("leads", ({ leads }) => leads),
  number("partner in", ({ partner }) => partner),
  number("dated", ({ dated }) => dated),
  number("recurring", ({ recurring }) => recurring),
  number("undated", ({ undated }) => undated),
  number("in progress", ({ inProgress }) => inProgress),
  number("done", ({ done }) => done),
  number("flagged", ({ flagged }) => flagged),
];
