import type { RegisterFormat } from "../../register/write.js";

/** What the command line of `extract` says besides its inputs. */
export interface ExtractFlags {
  readonly format?: RegisterFormat;
  readonly output?: string;
  readonly dictionary: readonly string[];
  readonly date?: string;
  readonly quiet?: boolean;
}
