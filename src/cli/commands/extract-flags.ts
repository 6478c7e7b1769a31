import type { RegisterFlags } from "./register-flags.js";

/** What the command line of `extract` says besides its inputs. */
export interface ExtractFlags extends RegisterFlags {
  readonly inputFormat: "text" | "ndjson";
  readonly jobs?: number;
  readonly dictionary: readonly string[];
  readonly date?: string;
  readonly quiet?: boolean;
}
