export const dueFormats = ["text", "csv", "xlsx", "ics", "md", "json"] as const;

export const dueGroups = ["date", "agency"] as const;

type DueFormat = (typeof dueFormats)[number];
export type DueGroup = (typeof dueGroups)[number];

/** What the command line of `due` says besides its registers. */
export interface DueFlags {
  readonly by?: string;
  readonly within?: number;
  readonly overdue?: boolean;
  readonly undated?: boolean;
  readonly agency: readonly string[];
  readonly withPartners?: boolean;
  readonly today?: string;
  readonly group: DueGroup;
  readonly format?: DueFormat;
  readonly output?: string;
  readonly remind?: number;
  readonly dictionary: readonly string[];
}
