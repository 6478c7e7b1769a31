import { standAt } from "../../../grammar/stand-at.js";
import { byFirstWord } from "../../../lexicon/by-first-word.js";
import { connectives } from "../../../lexicon/connectives.js";
import type { Chunk } from "../../../model/chunk.js";
import { Form } from "../../../model/token.js";
import { formsAt, isMark, norm } from "../../scan/scan.js";

const needsComma = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "next",
  "hence",
  "thus",
  "therefore",
  "accordingly",
  "finally",
  "likewise",
  "specifically",
  "besides",
  "in addition",
  "in particular",
  "in parallel",
]);

const connectivesByWord = byFirstWord(connectives, (words) => words);

export function skipConnective(chunks: readonly Chunk[], at: number): number {
  for (const words of connectivesByWord.get(norm(chunks, at)) ?? []) {
    if (!standAt(chunks, at, ...words)) continue;
    const next = at + words.length;
    // "While waiting for the Decree, …" is a circumstance.
    if (words[0] === "while" && (formsAt(chunks, next) & Form.gerund) !== 0) continue;
    if (isMark(chunks[next], ",")) return next + 1;
    if (!needsComma.has(words.join(" "))) return next;
  }
  return at;
}
