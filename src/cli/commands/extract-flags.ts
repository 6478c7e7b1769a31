import type { RegisterFormat } from "../../register/write.js";

/** What the command line of `extract` says besides its inputs. */
export interface ExtractFlags {
  readonly format?: RegisterFormat;
  readonly inputFormat: "text" | "ndjson";
  readonly output?: string;
  readonly jobs?: number;
  readonly dictionary: readonly string[];
  readonly date?: string;
  readonly quiet?: boolean;
}
