import type { ChangeClass } from "../../register/diff/change.js";

export const diffFormats = ["text", "md", "json"] as const;

/** What the command line of `diff` says besides its registers. */
export interface DiffFlags {
  readonly format?: (typeof diffFormats)[number];
  readonly output?: string;
  readonly only: readonly ChangeClass[];
  readonly agency: readonly string[];
  readonly threshold?: number;
  readonly dictionary: readonly string[];
}
