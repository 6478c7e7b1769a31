import type { Severity } from "../../model/diagnostic.js";
import type { PlacedFinding } from "../../register/validate/placed-finding.js";

/** What was found in one register. */
export interface ValidatedFile {
  readonly file: string;
  /** Null where the file could not be read as YAML or JSON. */
  readonly count: { readonly rows: number; readonly notices: number } | null;
  readonly findings: readonly PlacedFinding[];
}

/** Nothing found that has to be mended; an info may be. */
export const isValid = ({ findings }: ValidatedFile): boolean => findings.every(({ severity }) => severity === "info");

export const countOf = (findings: readonly PlacedFinding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
