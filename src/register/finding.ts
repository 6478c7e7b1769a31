import type { Severity } from "../model/diagnostic.js";
import type { Issue } from "../schema/issues.js";

/** Something that is wrong with a register, and where in it. The code is the name of the rule that says so. */
export interface Finding extends Issue {
  readonly severity: Severity;
  readonly code: string;
}

/** A finding in one of several registers. `file` is the name under which that one was given. */
export interface FileFinding extends Finding {
  readonly file: string;
}
