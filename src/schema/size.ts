import type { Issue, Path } from "./issues.js";

/** No row names so many bodies or documents; the lists of rows and notices themselves are as long as they need be. */
const longestInner = 20_000;

/** No map of a schema has a tenth of these keys. */
const mostKeys = 1_000;

/** What is too long to be what the schema means, found before it is looked at item by item; at most one. */
export function sizeIssue(value: unknown, path: Path = []): Issue | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value);
    if (entries.length > mostKeys) return { path, message: `has ${entries.length} keys; no map here has ${mostKeys}` };
    return firstIssue(entries, path);
  }
  if (value.length > longestInner && path.length > 1)
    return { path, message: `has ${value.length} items; no list in a list may have more than ${longestInner}` };
  return firstIssue(value.entries(), path);
}

function firstIssue(entries: Iterable<readonly [string | number, unknown]>, path: Path): Issue | null {
  for (const [step, part] of entries) {
    const issue = typeof part === "object" ? sizeIssue(part, [...path, step]) : null;
    if (issue !== null) return issue;
  }
  return null;
}
