import type { z } from "zod";
import { type Issue, issuesOf } from "./issues.js";
import { sizeIssue } from "./size.js";

export type Checked<T> =
  | { readonly value: T; readonly issues?: never }
  | { readonly issues: readonly Issue[]; readonly value?: never };

/** So many faults are told of one file at most; who has mended them is told the next. */
export const mostIssues = 1_000;

/** Lists are checked in pieces of so many items: millions of faults would all be described before the first is told. */
const pieceLength = 50;

function check<T extends z.ZodType>(schema: T, value: unknown): Checked<z.infer<T>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  const faults = result.error.issues.slice(0, mostIssues);
  return { issues: faults.flatMap((issue) => issuesOf(issue, schema)).slice(0, mostIssues) };
}

type Fields = Readonly<Record<string, unknown>>;

/** Keys of the lists of a map that are longer than a piece. */
const longLists = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, list]) => (Array.isArray(list) && list.length > pieceLength ? [key] : []))
    : [];

/** One long list of a map whose other long lists are left empty, or what is wrong with its items. */
function checkInPieces<T extends z.ZodType>(schema: T, bare: Fields, key: string, items: readonly unknown[]) {
  const sound: unknown[] = [];
  const issues: Issue[] = [];
  for (let from = 0; from < items.length && issues.length < mostIssues; from += pieceLength) {
    const checked = check(schema, { ...bare, [key]: items.slice(from, from + pieceLength) });
    for (const { path, message } of checked.issues ?? [])
      if (path[0] === key) issues.push({ path: [key, from + Number(path[1]), ...path.slice(2)], message });
    if (checked.issues === undefined) sound.push(...((checked.value as Fields)[key] as unknown[]));
  }
  return { sound, issues };
}

function checkLong<T extends z.ZodType>(schema: T, value: Fields, keys: readonly string[]): Checked<z.infer<T>> {
  const bare = { ...value, ...Object.fromEntries(keys.map((key) => [key, []])) };
  const whole = check(schema, bare);
  const issues = [...(whole.issues ?? [])];
  const lists: Record<string, unknown> = {};
  for (const key of keys) {
    const list = checkInPieces(schema, bare, key, value[key] as readonly unknown[]);
    lists[key] = list.sound;
    issues.push(...list.issues);
  }
  if (whole.issues === undefined && issues.length === 0)
    return { value: { ...(whole.value as Fields), ...lists } as z.infer<T> };
  return { issues: issues.slice(0, mostIssues) };
}

/** The value as the schema types it, or what is wrong with it, `mostIssues` faults at most. */
export function checkAgainst<T extends z.ZodType>(schema: T, value: unknown): Checked<z.infer<T>> {
  const tooLong = sizeIssue(value);
  if (tooLong !== null) return { issues: [tooLong] };
  const keys = longLists(value);
  return keys.length > 0 ? checkLong(schema, value as Fields, keys) : check(schema, value);
}
