import type { CheckedDictionary } from "../../io/dictionary-file.js";
import type { Severity } from "../../model/diagnostic.js";
import { formatDiagnostic } from "./diagnostics.js";
import type { Paint } from "./paint.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const words: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["info", "infos"],
};

/** Everything that was found, and what the dictionary holds. */
export function checkLines(name: string, { file, diagnostics }: CheckedDictionary, paint: Paint): string[] {
  const counts = severities.map((severity) => ({
    severity,
    count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ severity, count }) => counted(count, ...words[severity]));
  const { agencies = [], places = [], families = [] } = file ?? {};
  const holds =
    file === null
      ? "not of a dictionary's shape; its names, days and successors are looked at once it is"
      : [
          counted(agencies.length, "agency", "agencies"),
          counted(places.length, "place", "places"),
          counted(families.length, "family", "families"),
        ].join(", ");
  const summary = `${holds}; ${said.length === 0 ? "nothing found" : said.join(", ")}`;
  return [
    ...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, paint)),
    `${paint.place(`${name}:`)} ${paint.plain(summary)}`,
  ];
}
