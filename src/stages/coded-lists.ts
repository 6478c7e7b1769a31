import { listCodeOf } from "../lexicon/list-codes.js";

interface Place {
  readonly at: number;
  readonly number: number;
  readonly length: number;
}

/**
 * "AP5-1  Works Office: …", "AP5-2  …": how long the codes are that label the points of a list, by the index of their
 * lines. Their numbers go up by one, in several lines: "R-07" by itself is the name of something.
 */
export function codesOf(lines: readonly string[]): ReadonlyMap<number, number> {
  const last = new Map<string, Place>();
  const lengths = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const code = listCodeOf(line);
    if (code === null) continue;
    const { series, number, length } = code;
    const before = last.get(series);
    if (before !== undefined && number === before.number + 1) {
      lengths.set(before.at, before.length);
      lengths.set(at, length);
    }
    last.set(series, { at, number, length });
  }
  return lengths;
}
