import { isLimit } from "../../../lexicon/time-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { norm, skipAdverbs } from "../../scan/scan.js";

const isReached = anyOf("over|ready|complete|done|available|operational|underway|out|open|online|public");
const isBegun = anyOf("commence|begin|start");
const isGone = anyOf("live|online|public|digital|paperless");
const opensPlace = anyOf("in|on|before|with");

/** In chunks, from the verb to the day. */
const longestState = 16;
const longestBeginning = 4;

type IsBound = (bound: string) => boolean;
const isBeginning: IsBound = anyOf("from|by|before");

/** Whether a time with such a bound stands near. */
const hasTime = (chunks: readonly Chunk[], at: number, end: number, isBound: IsBound): boolean =>
  chunks.slice(at, end).some((chunk) => chunk.type === "time" && isBound(chunk.time.bound));

/** "(Repairs are to) be over by the end of the year", "begin from May": the state that work is to reach, and by when, or its beginning. */
export function isDueState(chunks: readonly Chunk[], at: number, to: number): boolean {
  const end = Math.min(to, at + longestState);
  // "be in the hands of the Treasury by Friday", but "be in May"
  const state = skipAdverbs(chunks, at + 1);
  if (norm(chunks, at) === "be" && isReached(norm(chunks, state))) return hasTime(chunks, at, end, isBeginning);
  if (norm(chunks, at) === "be" && opensPlace(norm(chunks, state))) return hasTime(chunks, at, end, isLimit);
  if (norm(chunks, at) === "go" && isGone(norm(chunks, at + 1))) return hasTime(chunks, at, end, isBeginning);
  return isBegun(norm(chunks, at)) && hasTime(chunks, at, Math.min(to, at + longestBeginning), isBeginning);
}
