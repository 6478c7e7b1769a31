import { standAt } from "../../../grammar/stand-at.js";
import { opensRelative } from "../../../lexicon/clause-words.js";
import { anyOf } from "../../../lexicon/word-set.js";
import type { Chunk } from "../../../model/chunk.js";
import { isMark, norm } from "../../scan/scan.js";

/** In chunks; what is said of somebody by the way takes no more. */
const longestRelative = 20;

/** ", which in August were found blocked, (must be cleared)", ", under which they have done so, (is to)": index after the comma that closes a relative clause between commas; `comma` where none stands. */
export function relativeEnd(chunks: readonly Chunk[], comma: number, to: number): number {
  if (!isMark(chunks[comma], ",")) return comma;
  if (!opensRelative(norm(chunks, comma + 1)) && norm(chunks, comma + 2) !== "which") return comma;
  for (let at = comma + 2; at < Math.min(to - 1, comma + longestRelative); at++) {
    if (isMark(chunks[at], ",")) return at + 1;
    if (isMark(chunks[at], ";", ":", ".")) return comma;
  }
  return comma;
}

const tellsExample = anyOf("excepted|included");

/** "localities, An Giang excepted, (must)", "ministries, the Ministry of Health among them, (will)": index after the words behind what is only an example, or left out; `at` without them. */
export function afterExample(chunks: readonly Chunk[], at: number): number {
  const end = tellsExample(norm(chunks, at)) ? at + 1 : standAt(chunks, at, "among", "them") ? at + 2 : at;
  return isMark(chunks[end], ",") ? end : at;
}
