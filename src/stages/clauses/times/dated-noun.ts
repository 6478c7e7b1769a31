import { isDeterminer } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { norm } from "../../scan/scan.js";

const isVoiced = anyOf("opinions|comments|remarks|suggestions|ideas");
const isIncident = anyOf("fire|blaze|accident|incident|collapse|explosion|crash|landslide|earthquake");
const isDecided = anyOf("passed|adopted|discussed|considered|debated");
const isAsked = anyOf("is|are|was|were|be|has|have|had|need|needs|ought|and");

/** "the opinions at the meeting", "the fire on May 3", "the laws to be passed at the first session": a time that says which is meant, and not when the work is to be done. */
export function saysWhichOne(chunks: readonly Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.type !== "time" || chunk.time.repeat !== null || !["in", "at"].includes(chunk.time.bound)) return false;
  const noun = norm(chunks, at - 1);
  if (at - 2 > from && isIncident(noun)) return isDeterminer(norm(chunks, at - 2));
  if (at - 1 > from && isVoiced(noun)) return chunk.time.event !== null && chunk.time.due === null;
  const isToBeDecided = isDecided(noun) && norm(chunks, at - 2) === "be" && norm(chunks, at - 3) === "to";
  return isToBeDecided && at - 4 > from && chunks[at - 4]?.type === "word" && !isAsked(norm(chunks, at - 4));
}
