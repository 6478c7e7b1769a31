import type { Directive } from "../../src/schema/register.js";

/** A row as tests compare it; what a row does not have is left out. */
export interface Summary {
  readonly verbs: readonly string[];
  readonly lead: readonly string[];
  readonly with?: readonly string[];
  readonly over?: readonly string[];
  readonly due?: string;
  readonly start?: string;
  readonly event?: string;
  readonly repeat?: string;
  readonly flags?: readonly string[];
}

const bodies = ({ assignees }: Directive, role: string): string[] =>
  assignees.filter((one) => one.role === role).map(({ agency, name }) => agency ?? name);

const isThere = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** What a row says of who, with whom, by when, and how sure it is. */
export function summaryOf(row: Directive): Summary {
  const { due, start, event, repeat } = row.deadline ?? {};
  const optional = {
    with: bodies(row, "coordinating"),
    over: bodies(row, "supervising"),
    due,
    start,
    event,
    repeat,
    flags: row.flags,
  };
  return {
    verbs: row.action.verbs,
    lead: bodies(row, "lead"),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => isThere(value))),
  };
}
