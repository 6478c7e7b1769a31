/** What the command line of `score` says besides the register. */
export interface ScoreFlags {
  readonly gold: readonly string[];
  readonly docs: readonly string[];
  readonly minClean?: number;
  readonly format?: "text" | "json";
  readonly output?: string;
  readonly verbose?: boolean;
}
