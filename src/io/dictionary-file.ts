import type { Dictionary } from "../dictionary/agency.js";
import { compileDictionary } from "../dictionary/compile.js";
import type { Finding } from "../dictionary/finding.js";
import { nameFindings } from "../dictionary/name-findings.js";
import { ruleIssues } from "../dictionary/rules.js";
import { sizeIssues } from "../dictionary/size.js";
import { successionFindings } from "../dictionary/succession-findings.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { checkAgainst } from "../schema/check.js";
import { type DictionaryFile, dictionarySchema } from "../schema/dictionary.js";
import { diagnoseIssues } from "../yaml/diagnose.js";
import { type ReadDocument, readDocument } from "../yaml/read-document.js";

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
  const tooLarge = sizeIssues(checked.value);
  if (tooLarge.length > 0)
    return { dictionary: null, diagnostics: diagnoseIssues(tooLarge, document, { file, code: "BAD-DICTIONARY" }) };
  const dictionary = compileDictionary(checked.value);
  const issues = ruleIssues(checked.value, dictionary, known);
  // A circle has no last successor, and who asks for one would get a body that ended.
  const circles = successionFindings(checked.value, known).filter(({ severity }) => severity === "error");
  const diagnostics = [
    ...diagnoseIssues(issues, document, { file, code: "BAD-DICTIONARY" }),
    ...circles.flatMap(({ code, path, message }) => diagnoseIssues([{ path, message }], document, { file, code })),
  ];
  return { dictionary: diagnostics.length > 0 ? null : dictionary, diagnostics };
}

export interface CheckedDictionary {
  /** Null where the text is no YAML, or not of the schema's shape. */
  readonly file: DictionaryFile | null;
  /** The text could be read as YAML at all. */
  readonly isYaml: boolean;
  /** Everything that was found, in the order of the lines. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A dictionary's mistakes, and what may be one: circles, days that do not fit, names that mean several bodies. */
function findingsOf(
  file: DictionaryFile,
  document: ReadDocument,
  name: string,
  known: Dictionary | null,
): Diagnostic[] {
  const compiled = compileDictionary(file);
  const issues = ruleIssues(file, compiled, known);
  // With a placeholder that is not filled in, every name of a family would clash.
  const areNamesWhole = !issues.some(({ path }) => path[0] === "families");
  const findings: Finding[] = [
    ...issues.map((issue): Finding => ({ severity: "error", code: "BAD-DICTIONARY", ...issue })),
    ...successionFindings(file, known),
    ...(areNamesWhole ? nameFindings(file, compiled, known) : []),
  ];
  return findings.flatMap(({ severity, code, ...issue }) =>
    diagnoseIssues([issue], document, { file: name, code }).map((diagnostic) => ({ ...diagnostic, severity })),
  );
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/**
 * Looks through a dictionary for everything that is wrong with it or may be.
 * `file` is what messages name; `known` is the dictionary that it is added to.
 */
export function checkDictionary(text: string, file: string, known: Dictionary | null = null): CheckedDictionary {
  const document = readDocument(text, file);
  if (document.diagnostics.length > 0) return { file: null, isYaml: false, diagnostics: document.diagnostics };
  const checked = checkAgainst(dictionarySchema, document.value);
  const issues = checked.issues ?? sizeIssues(checked.value);
  if (checked.issues !== undefined || issues.length > 0) {
    const diagnostics = diagnoseIssues(issues, document, { file, code: "BAD-DICTIONARY" });
    return { file: null, isYaml: true, diagnostics: diagnostics.sort(inOrder) };
  }
  const diagnostics = findingsOf(checked.value, document, file, known).sort(inOrder);
  return { file: checked.value, isYaml: true, diagnostics };
}
