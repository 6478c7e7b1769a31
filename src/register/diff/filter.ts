import type { Directive } from "../../schema/register.js";
import type { ChangeClass, RegisterDiff } from "./change.js";

export interface DiffFilter {
  /** Changes in at least one of these; all where it is empty. */
  readonly only: readonly ChangeClass[];
  /** Changes of which one of the rows passes. */
  readonly concerns: (row: Directive) => boolean;
}

/** The changes that were asked for. */
export const filterDiff = ({ changes }: RegisterDiff, { only, concerns }: DiffFilter): RegisterDiff => ({
  changes: changes.filter(
    (change) =>
      (only.length === 0 || change.classes.some((name) => only.includes(name))) &&
      [...change.old, ...change.new].some(concerns),
  ),
});
