import type { RegisterFlags } from "./register-flags.js";

/** What the command line of `extract` says besides its inputs. */
export interface ExtractFlags extends RegisterFlags {
  readonly dictionary: readonly string[];
  readonly date?: string;
  readonly quiet?: boolean;
}
