import type { Location, ReportingDescriptor, Result } from "sarif";
import generator from "../../generated/generator.json" with { type: "json" };
import { printedJson } from "../../model/printed-json.js";
import { type Clear, clears } from "../../register/check/clears.js";
import { clearRules } from "../../register/check/rules.js";
import { taskWords } from "../../register/task-words.js";
import { safe } from "./safe.js";
import { shortened } from "./shortened.js";
import type { Unclear } from "./unclear.js";

/** Characters of a task in a message, which stands beside the task itself. */
const taskLength = 120;

const ruleOf = (clear: Clear): ReportingDescriptor => ({
  id: clear,
  name: `Clear${clear.charAt(0).toUpperCase()}${clear.slice(1)}`,
  shortDescription: { text: clearRules[clear].statement },
  defaultConfiguration: { level: "warning" },
});

/** A path as a URI below the folder in which the check ran. */
const uriOf = (file: string): string =>
  file
    .split("/")
    .map((step) => encodeURIComponent(Buffer.from(step).toString()))
    .join("/");

function locationOf({ row, region }: Unclear): Location[] {
  const file = row.notice?.file ?? null;
  if (file === null) return [];
  const lines =
    region === null
      ? { startLine: row.directive.source.line }
      : {
          startLine: region.line,
          startColumn: region.column,
          endLine: region.endLine,
          endColumn: region.endColumn,
        };
  return [{ physicalLocation: { artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" }, region: lines } }];
}

const resultsOf = (unclear: Unclear, gates: readonly Clear[]): Result[] =>
  unclear.open.map(({ clear, why }) => ({
    ruleId: clear,
    ruleIndex: clears.indexOf(clear),
    level: gates.includes(clear) ? "error" : "warning",
    message: { text: `${safe(why)}: ${shortened(safe(taskWords(unclear.row.directive)), taskLength)}` },
    locations: locationOf(unclear),
    // The same finding in the next version of the notice, wherever it stands there.
    partialFingerprints: { "directives/v1": `${unclear.row.directive.id}#${clear}` },
  }));

/**
 * SARIF 2.1.0: a result for each of the six that a row leaves open, on the row's words. What `gates` names is an error,
 * the rest are warnings.
 */
export function renderCheckSarif(rows: readonly Unclear[], gates: readonly Clear[]): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: generator.name, version: generator.version, rules: clears.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        results: rows.flatMap((row) => resultsOf(row, gates)),
      },
    ],
  };
  return printedJson(log);
}
