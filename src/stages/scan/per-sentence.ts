import type { Chunk } from "../../model/chunk.js";
import { flagOf } from "../../model/word.js";

/** What has been worked out for the chunks of a sentence, by the number of each question; what nobody asked for is left out. */
const known = new WeakMap<readonly Chunk[], unknown[]>();
let questions = 0;

function knownOf(chunks: readonly Chunk[]): unknown[] {
  const there = known.get(chunks);
  if (there !== undefined) return there;
  const made = new Array<unknown>(questions).fill(undefined);
  known.set(chunks, made);
  return made;
}

/**
 * A value worked out once for the chunks of a sentence, when it is first asked for. What every clause would look for in
 * the rest of the sentence is looked for once this way, so that a sentence of a megabyte costs what it is long.
 */
export function perSentence<T extends object | number | boolean>(
  work: (chunks: readonly Chunk[]) => T,
): (chunks: readonly Chunk[]) => T {
  const question = questions++;
  return (chunks) => {
    const answers = knownOf(chunks);
    const there = answers[question];
    if (there !== undefined) return there as T;
    const value = work(chunks);
    answers[question] = value;
    return value;
  };
}

/** Whether a sentence has a word of which `is` holds, which must depend on the word alone. */
export function hasWord(is: (norm: string) => boolean): (chunks: readonly Chunk[]) => boolean {
  const isOne = flagOf(is);
  return perSentence((chunks) => {
    for (const chunk of chunks) if (chunk.type === "word" && isOne(chunk.token.word)) return true;
    return false;
  });
}
