/** Parts that stand on one line, so that a row of a table differs as a line. */
export const onOneLine: ReadonlySet<string> = new Set([
  "generator",
  "dictionary",
  "chair",
  "product",
  "source",
  "tracking",
]);

/** Lists of which every item stands on a line of its own. */
export const listsOfLines: ReadonlySet<string> = new Set(["assignees", "references"]);
