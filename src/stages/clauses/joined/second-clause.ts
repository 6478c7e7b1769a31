import type { Chunk } from "../../../model/chunk.js";
import type { Clause } from "../../../model/clause.js";
import { deadlinesIn } from "../times/action-times.js";
import { type JunctionReader, junctionAt, type SecondClause } from "./junctions.js";
import { readDirecting, readInverted, readObligedFurther, readThatFurther, readToldAgain } from "./second-going-on.js";
import { readBeside, readByAnother, readRelativeOfBody, readRelativeOfMatter } from "./second-of-another.js";
import { readWithSubject } from "./second-with-subject.js";

/** What a junction is tried as, in this order. */
const readers: readonly JunctionReader[] = [
  readToldAgain,
  readObligedFurther,
  readThatFurther,
  readDirecting,
  readInverted,
  readRelativeOfBody,
  readBeside,
  readByAnother,
  readRelativeOfMatter,
  readWithSubject,
];

/** Where the first clause with a subject, or an order, of its own begins inside an action; null where none does. */
export function findSecondClause(chunks: readonly Chunk[], clause: Clause, text: string): SecondClause | null {
  const { actionFrom, actionTo: to } = clause;
  let dated: number | null = null;
  const firstDeadline = (): number => {
    dated ??= deadlinesIn(chunks, actionFrom, to)[0]?.at ?? to;
    return dated;
  };
  const searched = { chunks, clause, to, text, firstDeadline };
  // What stands before the verb of a thing's own clause is its subject.
  for (let at = Math.max(actionFrom, clause.verbFrom) + 1; at < to - 1; at++) {
    const junction = junctionAt(chunks, at);
    if (junction === null) continue;
    for (const read of readers) {
      const second = read(junction, searched);
      if (second !== null) return second;
    }
  }
  return null;
}
