import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { ChangeClass } from "../../src/register/diff/change.js";
import type { Deadline, Directive, Role } from "../../src/schema/register.js";

const root = resolve(import.meta.dirname, "../../fixtures/pairs");

export type PairSet = "development" | "held-out";

/** Those that pairing was developed on, and those that were kept from it. */
export const pairSets: readonly PairSet[] = ["development", "held-out"];

/** A row as people wrote it; `fixtures/pairs/README.md` names the fields. */
interface WrittenRow {
  readonly lead: readonly string[];
  readonly with?: readonly string[];
  readonly text: string;
  readonly due?: string;
  readonly start?: string;
  readonly event?: string;
  readonly repeat?: string;
  readonly deadline?: string;
  readonly product?: { readonly kind: string; readonly text: string };
  readonly references?: readonly string[];
  readonly sentence?: number;
}

interface WrittenCase {
  readonly name: string;
  readonly old: Readonly<Record<string, WrittenRow>>;
  readonly new: Readonly<Record<string, WrittenRow>>;
  readonly pairs: readonly string[];
  readonly changes?: Readonly<Record<string, WantedChange>>;
}

interface WantedChange {
  readonly classes: readonly ChangeClass[];
  readonly days?: number | null;
}

/** Two lists of rows, and what belongs together in them: `a=p`, `a=p+q`, `a+b=p`, by the ids' last parts. */
export interface PairCase {
  readonly file: string;
  readonly name: string;
  readonly old: readonly Directive[];
  readonly new: readonly Directive[];
  readonly pairs: readonly string[];
  readonly changes: Readonly<Record<string, WantedChange>>;
}

function deadlineOf({ due, start, event, repeat, deadline }: WrittenRow): Deadline | null {
  if ((due ?? start ?? event ?? repeat ?? deadline) === undefined) return null;
  return {
    text: deadline ?? event ?? repeat ?? due ?? start ?? "",
    bound: "by",
    start: start ?? null,
    due: due ?? null,
    precision: null,
    event: event ?? null,
    repeat: repeat ?? null,
    inherited: false,
  };
}

const isId = (body: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(body);

const assignee = (role: Role) => (body: string) => ({
  agency: isId(body) ? body : null,
  role,
  name: body,
  mention: body,
});

function toRow(side: string, name: string, row: WrittenRow, at: number): Directive {
  // Rows without a number stand in a sentence of their own.
  const sentence = (row.sentence ?? 1000 + at) * 10_000;
  return {
    id: `${side}/${name}`,
    notice: side,
    action: { verbs: [], text: row.text },
    assignees: [...row.lead.map(assignee("lead")), ...(row.with ?? []).map(assignee("coordinating"))],
    deadline: deadlineOf(row),
    product: row.product ?? null,
    issuedBy: null,
    recipients: [],
    references: (row.references ?? []).map((text) => ({ kind: null, number: text, date: null, text })),
    source: {
      line: at + 1,
      start: sentence,
      end: sentence + row.text.length,
      sentence: { start: sentence, end: sentence + 9_999 },
    },
    confidence: 1,
    flags: [],
    review: null,
    tracking: null,
  };
}

const toRows = (side: string, rows: Readonly<Record<string, WrittenRow>>): Directive[] =>
  Object.entries(rows).map(([name, row], at) => toRow(side, name, row, at));

export function pairCases(set: PairSet): PairCase[] {
  const folder = join(root, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const { cases } = parse(readFileSync(join(folder, file), "utf8")) as { cases: readonly WrittenCase[] };
      return cases.map((one) => ({
        file,
        name: one.name,
        old: toRows("old", one.old),
        new: toRows("new", one.new),
        pairs: one.pairs,
        changes: one.changes ?? {},
      }));
    });
}

const nameOf = ({ id }: Directive): string => id.slice(id.indexOf("/") + 1);

/** A match in the way the cases write it. */
export const pairWords = (old: readonly Directive[], fresh: readonly Directive[]): string =>
  `${old.map(nameOf).sort().join("+")}=${fresh.map(nameOf).sort().join("+")}`;

/** `a=p+q` as its links, `a=p` and `a=q`. */
export const linksOf = (pair: string): string[] => {
  const [old = "", fresh = ""] = pair.split("=");
  return old.split("+").flatMap((from) => fresh.split("+").map((to) => `${from}=${to}`));
};
