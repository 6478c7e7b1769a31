/** What the command line of `report` says besides its registers. */
export interface ReportFlags {
  readonly output?: string;
  readonly sources?: string;
  readonly title: string;
  readonly today?: string;
  readonly dictionary: readonly string[];
}
