import { opensConditional } from "../../lexicon/clause-words.js";
import { circumstanceOpeners, topicOpeners } from "../../lexicon/connectives.js";
import type { Chunk } from "../../model/chunk.js";
import { norm } from "./scan.js";

/** What a phrase before the clause is: `topic` changes the subject, `condition` has a verb of its own. */
export type Opener = "circumstance" | "topic" | "condition";

/** Whether a phrase of circumstance ("Regarding …,", "In order to …,", "Should any matter arise, …") opens at `at`. */
export function opensCircumstance(chunks: readonly Chunk[], at: number): Opener | null {
  const word = norm(chunks, at);
  if (word === "should" && opensConditional(norm(chunks, at + 1))) return "condition";
  if (topicOpeners.has(word)) return "topic";
  if (circumstanceOpeners.has(word) || word === "in") return "circumstance";
  const chunk = chunks[at];
  // "Weekly figures must be sent" begins with an adjective.
  const isTime = chunk?.type === "time" && !(chunk.time.repeat !== null && chunks[at + 1]?.type === "word");
  if (isTime) return "circumstance";
  return null;
}
