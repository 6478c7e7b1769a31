import { type ChangeClass, changeClasses, type RegisterDiff } from "./change.js";

export interface DiffSummary {
  /** Whether every row is unchanged. */
  readonly same: boolean;
  /** Rows of each register that the changes tell of. */
  readonly rows: { readonly old: number; readonly new: number };
  /** Changes in each class, the classes that occur only; one change can count in several. */
  readonly classes: Readonly<Partial<Record<ChangeClass, number>>>;
}

const isChanged = ({ classes }: RegisterDiff["changes"][number]): boolean => !classes.includes("unchanged");

export function summaryOf({ changes }: RegisterDiff): DiffSummary {
  const counted = changeClasses.map((name) => [name, changes.filter(({ classes }) => classes.includes(name)).length]);
  return {
    same: !changes.some(isChanged),
    rows: {
      old: changes.reduce((sum, change) => sum + change.old.length, 0),
      new: changes.reduce((sum, change) => sum + change.new.length, 0),
    },
    classes: Object.fromEntries(counted.filter(([, count]) => count !== 0)),
  };
}
