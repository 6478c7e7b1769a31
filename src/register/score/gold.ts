import type { Diagnostic } from "../../model/diagnostic.js";
import { checkAgainst } from "../../schema/check.js";
import { type Gold, goldSchema } from "../../schema/gold.js";
import type { Issue } from "../../schema/issues.js";
import { diagnoseIssues } from "../../yaml/diagnose.js";
import { type ReadDocument, readDocument } from "../../yaml/read-document.js";

export interface ParsedGold {
  /** Null where the file is no gold, or has mistakes: then there are diagnostics. */
  readonly gold: Gold | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists of agencies and registers may stand in the same folder. What has rows and is no register is meant as gold. */
const isMeantAsGold = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("doc" in value || ("directives" in value && !("format" in value)));

/** Says what is wrong with a gold file at the places where it stands. */
export const diagnoseGold = (issues: readonly Issue[], document: ReadDocument, file: string): Diagnostic[] =>
  diagnoseIssues(issues, document, { file, code: "BAD-GOLD" });

/** A gold register from its YAML or JSON; other YAML gives null and no diagnostics. `file` is what messages name. */
export function parseGold(text: string, file: string): ParsedGold {
  const document = readDocument(text, file);
  if (document.diagnostics.length > 0) return { gold: null, diagnostics: document.diagnostics };
  if (!isMeantAsGold(document.value)) return { gold: null, diagnostics: [] };
  const checked = checkAgainst(goldSchema, document.value);
  if (checked.issues === undefined) return { gold: checked.value, diagnostics: [] };
  return { gold: null, diagnostics: diagnoseGold(checked.issues, document, file) };
}
