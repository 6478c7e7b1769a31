import type { Clear } from "../../register/check/clears.js";

export const checkFormats = ["text", "md", "json", "sarif", "github"] as const;

export const checkSections = ["agency", "notice", "row"] as const;

type CheckFormat = (typeof checkFormats)[number];
export type CheckSection = (typeof checkSections)[number];

/** What the command line of `check` says besides its registers. */
export interface CheckFlags {
  readonly by?: CheckSection;
  readonly limit: number;
  readonly agency: readonly string[];
  readonly failOn: readonly Clear[];
  readonly format?: CheckFormat;
  readonly output?: string;
  readonly dictionary: readonly string[];
}
