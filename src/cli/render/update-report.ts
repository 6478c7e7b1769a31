import type { Diagnostic } from "../../model/diagnostic.js";
import type { UpdateReport } from "../../register/update/plan.js";
import type { Updated } from "../../register/update/update.js";

interface Telling {
  readonly severity: Diagnostic["severity"];
  readonly code: string;
  readonly message: string;
}

/** What is said of each row in a part of the report: what to look at, and what was done. */
const tellings: Readonly<Record<keyof UpdateReport, Telling>> = {
  orphaned: {
    severity: "warning",
    code: "ORPHANED",
    message: "is not in the notice; it is kept with what people wrote. Remove it, or move its record to another row",
  },
  sourceChanged: {
    severity: "warning",
    code: "SOURCE-CHANGED",
    message: "was reviewed, and its words have changed in the notice since; it stays as reviewed. Look at it again",
  },
  disputed: {
    severity: "warning",
    code: "DISPUTED",
    message: "was accepted, and its bodies or deadline are read otherwise now; it stays as accepted. Look at it again",
  },
  recordCarried: {
    severity: "warning",
    code: "RECORD-CARRIED",
    message:
      "has a record that was made for other words, another lead or another deadline; check it, and remove the flag",
  },
  unmarked: {
    severity: "warning",
    code: "UNMARKED",
    message: "was changed by hand without a mark; it is kept for now. Mark a row `review: edited` to keep it for good",
  },
  added: { severity: "info", code: "ADDED", message: "is new" },
  changed: { severity: "info", code: "CHANGED", message: "is read otherwise than before" },
  removed: { severity: "info", code: "REMOVED", message: "is no longer in the notice, and nobody had written into it" },
};

const order = Object.keys(tellings) as (keyof UpdateReport)[];

/** The report of an update: a line for each row that is not as it was, and a line of what was done in all. */
export function updateDiagnostics(
  { report, register }: Pick<Updated, "report" | "register">,
  file: string,
): Diagnostic[] {
  const lines = order.flatMap((part) =>
    report[part].map((id): Diagnostic => {
      const { severity, code, message } = tellings[part];
      return { severity, code, message: `${id} ${message}`, file };
    }),
  );
  const counts = (["added", "changed", "removed", "orphaned"] as const).map((part) => `${report[part].length} ${part}`);
  const { length } = register.directives;
  const message = [`${length} ${length === 1 ? "row" : "rows"}`, ...counts].join(", ");
  return [...lines, { severity: "info", code: "UPDATED", message, file }];
}
