import type { ReadDocument } from "../../yaml/read-document.js";
import type { Finding } from "../finding.js";

/** A finding at its line and column in the file, from 1; null where it is about the file as a whole. */
export interface PlacedFinding extends Finding {
  readonly line: number | null;
  readonly column: number | null;
}

const inFileOrder = (a: PlacedFinding, b: PlacedFinding): number =>
  (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER) || (a.column ?? 0) - (b.column ?? 0);

/** Findings in the order of the file, those about the whole of it last. */
export const placeFindings = (findings: readonly Finding[], locate: ReadDocument["locate"]): PlacedFinding[] =>
  findings
    // Looking for places reads the file again.
    .map((finding) => ({
      ...finding,
      ...(finding.path.length > 0 ? locate(finding.path) : { line: null, column: null }),
    }))
    .sort(inFileOrder);
