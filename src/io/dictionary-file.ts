import type { Dictionary } from "../dictionary/agency.js";
import { compileDictionary } from "../dictionary/compile.js";
import { ruleIssues } from "../dictionary/rules.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { dictionarySchema } from "../schema/dictionary.js";
import { checkAgainst } from "../schema/issues.js";
import { diagnoseIssues } from "../yaml/diagnose.js";
import { readDocument } from "../yaml/read-document.js";

export interface ParsedDictionary {
  /** Null where there is any error: half a dictionary would resolve names wrongly. */
  readonly dictionary: Dictionary | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A dictionary from the YAML (or JSON) that an analyst wrote. `file` is what messages name; `known` is a dictionary that
 * this one is to be added to, so that its entries may name that one's bodies as successors.
 */
export function parseDictionary(text: string, file: string, known: Dictionary | null = null): ParsedDictionary {
  const document = readDocument(text, file);
  if (document.diagnostics.length > 0) return { dictionary: null, diagnostics: document.diagnostics };
  const checked = checkAgainst(dictionarySchema, document.value);
  if (checked.issues !== undefined) {
    return {
      dictionary: null,
      diagnostics: diagnoseIssues(checked.issues, document, { file, code: "BAD-DICTIONARY" }),
    };
  }
  const dictionary = compileDictionary(checked.value);
  const issues = ruleIssues(checked.value, dictionary, known);
  const diagnostics = diagnoseIssues(issues, document, { file, code: "BAD-DICTIONARY" });
  return { dictionary: issues.length > 0 ? null : dictionary, diagnostics };
}
