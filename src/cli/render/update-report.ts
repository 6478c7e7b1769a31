import type { Diagnostic } from "../../model/diagnostic.js";
import type { UpdateReport } from "../../register/update/plan.js";
import type { Updated } from "../../register/update/update.js";

type Concern = Extract<keyof UpdateReport, "orphaned" | "sourceChanged" | "disputed" | "unmarked">;

/** What a person has to look at, row by row. */
const concerns: Readonly<Record<Concern, { readonly code: string; readonly message: string }>> = {
  orphaned: {
    code: "ORPHANED",
    message:
      "is no longer in the notice; it is kept with what people wrote. Remove it, or move its record to another row",
  },
  sourceChanged: {
    code: "SOURCE-CHANGED",
    message: "was reviewed, and its words have changed in the notice since; it stays as reviewed. Look at it again",
  },
  disputed: {
    code: "DISPUTED",
    message: "was accepted, and is read otherwise now; it stays as accepted. `directives explain` shows how it is read",
  },
  unmarked: {
    code: "UNMARKED",
    message: "was changed by hand without a mark; it is kept. Mark it `review: edited`",
  },
};

/** The report of an update: a warning for each row to look at, and a line of what was done. */
export function updateDiagnostics(
  { report, register }: Pick<Updated, "report" | "register">,
  file: string,
): Diagnostic[] {
  const warnings = (Object.keys(concerns) as Concern[]).flatMap((concern) =>
    report[concern].map((id): Diagnostic => {
      const { code, message } = concerns[concern];
      return { severity: "warning", code, message: `${id} ${message}`, file };
    }),
  );
  const counts = [
    `${register.directives.length} rows`,
    `${report.added.length} added`,
    `${report.changed.length} changed`,
    `${report.removed.length} removed`,
    `${report.orphaned.length} orphaned`,
  ];
  return [...warnings, { severity: "info", code: "UPDATED", message: counts.join(", "), file }];
}
