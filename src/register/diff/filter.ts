import type { Succession } from "../../dictionary/succession.js";
import type { Directive } from "../../schema/register.js";
import type { Change, ChangeClass, RegisterDiff } from "./change.js";

export interface DiffFilter {
  /** Changes in at least one of these; all where it is empty. */
  readonly only: readonly ChangeClass[];
  /** Changes of rows that one of these bodies, or one that continues it, has a part in; all where it is empty. */
  readonly agencies: readonly string[];
}

const involves = ({ assignees }: Directive, agencies: readonly string[], { continues }: Succession): boolean =>
  assignees.some(({ agency }) => agency !== null && agencies.some((wanted) => continues(agency, wanted)));

/** The changes that were asked for. */
export const filterDiff = (
  diff: RegisterDiff,
  { only, agencies }: DiffFilter,
  succession: Succession,
): RegisterDiff => ({
  changes: diff.changes.filter(
    (change: Change) =>
      (only.length === 0 || change.classes.some((name) => only.includes(name))) &&
      (agencies.length === 0 || [...change.old, ...change.new].some((row) => involves(row, agencies, succession))),
  ),
});
