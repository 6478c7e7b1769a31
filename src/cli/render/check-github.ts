import type { Clear } from "../../register/check/clears.js";
import { taskWords } from "../../register/task-words.js";
import { safe } from "./safe.js";
import { shortened } from "./shortened.js";
import type { Unclear } from "./unclear.js";

/** Characters of a task, which stands beside its line. */
const taskLength = 120;

/** Text of a workflow command: one line, and no percent sign of its own that would be read as an escape. */
const data = (text: string): string => safe(text).replaceAll("%", "%25");

/** A value between the colons, where a colon or comma would end it. */
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (name: string, properties: Readonly<Record<string, string | number>>, text: string): string => {
  const stated = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${[name, stated.join(",")].filter((part) => part !== "").join(" ")}::${data(text)}`;
};

function placeOf({ row, region }: Unclear): Record<string, string | number> {
  const file = row.notice?.file ?? null;
  if (file === null) return {};
  if (region === null) return { file, line: row.directive.source.line };
  const { line, column: col, endLine, endColumn } = region;
  // Columns count within one line only.
  return line === endLine ? { file, line, endLine, col, endColumn } : { file, line, endLine };
}

function annotation(unclear: Unclear, gates: readonly Clear[]): string {
  const { row, open } = unclear;
  const title = `Unclear: ${open.map(({ clear }) => clear).join(", ")}`;
  const why = open.map(({ clear, why: reason }) => `${clear}: ${reason}`).join("; ");
  const level = open.some(({ clear }) => gates.includes(clear)) ? "error" : "warning";
  return command(level, { ...placeOf(unclear), title }, `${shortened(taskWords(row.directive), taskLength)} (${why})`);
}

/**
 * Workflow commands of GitHub Actions, which show them on the lines of a pull request: one for each row that leaves
 * something open, at most `limit`. Where a row leaves open what `gates` names, it is an error.
 */
export function renderCheckGithub(rows: readonly Unclear[], gates: readonly Clear[], limit: number): string {
  const shown = rows.slice(0, limit).map((row) => annotation(row, gates));
  const more = rows.length - shown.length;
  const words = more === 1 ? "row leaves" : "rows leave";
  const rest = more === 0 ? [] : [command("notice", {}, `${more} more ${words} something open; see --limit`)];
  return [...shown, ...rest].map((line) => `${line}\n`).join("");
}
