import type { Succession } from "../../dictionary/succession.js";
import type { Assignee, Directive, Role } from "../../schema/register.js";
import { bodyKey, inRole } from "../bodies.js";
import type { BodyChange, Renaming } from "./change.js";

/** What became of the bodies in one role. */
export interface RoleChange {
  readonly names: BodyChange;
  /** Another body, and not one that continues it. */
  readonly changed: boolean;
  readonly renamed: readonly Renaming[];
}

/** The bodies of several rows in a role, each once. */
const bodiesOf = (rows: readonly Directive[], role: Role): ReadonlyMap<string, Assignee> =>
  new Map(rows.flatMap((row) => inRole(row, role)).map((body) => [bodyKey(body), body]));

const namesOf = (bodies: ReadonlyMap<string, Assignee>): string[] => [...bodies.values()].map(({ name }) => name);

/** Compares the bodies in one role; a body under its old name, or under its successor's, is the same body. */
export function compareRole(
  old: readonly Directive[],
  fresh: readonly Directive[],
  role: Role,
  { continues }: Succession,
): RoleChange {
  const [before, after] = [bodiesOf(old, role), bodiesOf(fresh, role)];
  const [olds, news] = [[...before.keys()], [...after.keys()]];
  const gone = olds.filter((key) => !after.has(key));
  const come = news.filter((key) => !before.has(key));
  const renamed = [
    ...gone.flatMap((from) => news.filter((to) => continues(from, to)).map((to) => ({ old: from, new: to }))),
    ...come
      .filter((to) => !gone.some((from) => continues(from, to)))
      .flatMap((to) => olds.filter((from) => continues(from, to)).map((from) => ({ old: from, new: to }))),
  ];
  const changed =
    gone.some((key) => !renamed.some((one) => one.old === key)) ||
    come.some((key) => !renamed.some((one) => one.new === key));
  return { names: { old: namesOf(before), new: namesOf(after) }, changed, renamed };
}
