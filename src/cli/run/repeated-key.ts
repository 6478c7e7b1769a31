/** A key that stands twice in the outermost map of a text that is known to be JSON; null where none does. JSON itself lets the last one count. */
export function repeatedKey(json: string): string | null {
  const seen = new Set<string>();
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    if (sign !== '"') continue;
    const start = at;
    for (at++; json[at] !== '"'; at++) if (json[at] === "\\") at++;
    if (depth !== 1 || !/^\s*:/u.test(json.slice(at + 1, at + 100))) continue;
    const key: string = JSON.parse(json.slice(start, at + 1));
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return null;
}
