import type { Severity } from "../model/diagnostic.js";
import type { Path } from "../schema/issues.js";

/** Something in a dictionary that reads well and may still be a mistake, and where in the file it stands. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly path: Path;
  readonly message: string;
}
