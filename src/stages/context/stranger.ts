import { bodyNouns, headNouns } from "../../lexicon/agency-words.js";
import { isDocument, isReport } from "../../lexicon/clause-words.js";
import { isIndefinite } from "../../lexicon/small-words.js";
import { anyOf } from "../../lexicon/word-set.js";
import type { Chunk } from "../../model/chunk.js";
import { hasWord, perSentence } from "../clauses/per-sentence.js";
import { isMark, norm } from "../clauses/scan.js";

const mayReport = hasWord(isReport);

/** In chunks: what a speaker is called, and what stands between him and what he says. */
const longestNoun = 3;
const longestSpeaker = 9;

const speaksForBody = anyOf("spokesperson|spokesman|spokeswoman|source|statement|document");

/** "a mother", "a researcher": somebody who holds no office. */
function isStranger(chunks: readonly Chunk[], at: number): boolean {
  if (!isIndefinite(norm(chunks, at)) || chunks[at + 1]?.type !== "word") return false;
  return chunks
    .slice(at + 1, at + 1 + longestNoun)
    .every(
      ({ norm: word }) => !(headNouns.has(word) || bodyNouns.has(word) || speaksForBody(word) || isDocument(word)),
    );
}

/** Whether a stranger speaks at the verb of saying at `at`: behind it, or before it at the head of his clause. */
function saysStranger(chunks: readonly Chunk[], at: number): boolean {
  if (isStranger(chunks, at + 1)) return true;
  for (let here = at - 1; here >= 0 && at - here < longestSpeaker && chunks[here]?.type !== "mark"; here--)
    if ((here === 0 || isMark(chunks[here - 1], ",", '"')) && isStranger(chunks, here)) return true;
  return false;
}

const quotesStranger = perSentence(
  (chunks: readonly Chunk[]) =>
    mayReport(chunks) && chunks.some((chunk, at) => isReport(chunk.norm) && saysStranger(chunks, at)),
);

/** Of every chunk of a sentence, 1 where it stands in quotation marks. */
const quoted = perSentence((chunks) => {
  let inside = 0;
  return Uint8Array.from(chunks, (chunk) => {
    if (isMark(chunk, '"')) inside = 1 - inside;
    return inside;
  });
});

/** "“The school should call us,” said a mother": what stands at `at` is a wish of somebody who can give no task. */
export const isWishOfStranger = (chunks: readonly Chunk[], at: number): boolean =>
  quotesStranger(chunks) && quoted(chunks)[at] === 1;
