import type { Deadline, Directive } from "../../schema/register.js";

/** What can have happened to a row, the most telling first; a row can be in several. */
export const changeClasses = [
  "deadline-moved",
  "deadline-gained",
  "deadline-lost",
  "lead-changed",
  "split",
  "merged",
  "agency-renamed",
  "partners-changed",
  "reworded",
  "details-changed",
  "tracking-changed",
  "added",
  "removed",
  "unchanged",
] as const;

export type ChangeClass = (typeof changeClasses)[number];

/** Bodies in one role, by name in the order of the rows. */
export interface BodyChange {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** A body that stands under another id of its line of succession. */
export interface Renaming {
  readonly old: string;
  readonly new: string;
}

/** A run of words: as the old text has it, and as the new one does; null where that one lacks it. */
export interface WordRun {
  readonly old: string | null;
  readonly new: string | null;
}

/** What happened to the rows of one match, or to a row that has none. */
export interface Change {
  readonly classes: readonly ChangeClass[];
  readonly old: readonly Directive[];
  readonly new: readonly Directive[];
  /** How the rows were found to belong together; null for what was added or removed. */
  readonly by: "id" | "content" | null;
  /** From 0 to 1; null for what was added or removed. */
  readonly similarity: number | null;
  /** By how many days the deadline moved; null where it did not, or where no two days can be compared. */
  readonly days: number | null;
  readonly deadlines: { readonly old: Deadline | null; readonly new: Deadline | null };
  readonly leads: BodyChange;
  readonly partners: BodyChange;
  readonly renamed: readonly Renaming[];
  /** Names of the fields that differ though the words do not. */
  readonly details: readonly string[];
  /** The words of the actions, marked; empty where they are the same. */
  readonly words: readonly WordRun[];
}

export interface RegisterDiff {
  readonly changes: readonly Change[];
}
