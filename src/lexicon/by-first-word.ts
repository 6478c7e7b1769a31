/** Rows of a table by the first word of each, in the table's order. */
export function byFirstWord<T>(
  rows: readonly T[],
  wordsOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const table = new Map<string, T[]>();
  for (const row of rows) {
    const [first = ""] = wordsOf(row);
    const there = table.get(first);
    if (there === undefined) table.set(first, [row]);
    else there.push(row);
  }
  return table;
}
