import type { Diagnostic } from "../../model/diagnostic.js";
import { checkAgainst } from "../../schema/check.js";
import { type ReviewPatch, reviewPatchSchema } from "../../schema/review.js";
import { diagnoseIssues } from "../../yaml/diagnose.js";
import { readDocument } from "../../yaml/read-document.js";

export interface ParsedReviews {
  readonly patch: ReviewPatch | null;
  readonly diagnostics: readonly Diagnostic[];
}

const code = "BAD-REVIEWS";

const isPatch = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "format" in value && value.format === "directives-review/1";

/** A patch of reviews from its JSON or YAML. `file` is what messages name. */
export function parseReviews(text: string, file: string): ParsedReviews {
  const document = readDocument(text, file);
  if (document.diagnostics.length > 0) return { patch: null, diagnostics: document.diagnostics };
  if (!isPatch(document.value)) {
    const message = 'these are no reviews; save them from the page of `directives report`, by "Save reviews"';
    return { patch: null, diagnostics: [{ severity: "error", code, message, file, line: 1, column: 1 }] };
  }
  const checked = checkAgainst(reviewPatchSchema, document.value);
  if (checked.issues === undefined) return { patch: checked.value, diagnostics: [] };
  return { patch: null, diagnostics: diagnoseIssues(checked.issues, document, { file, code }) };
}
