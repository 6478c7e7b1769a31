import type { Chunk } from "../../model/chunk.js";

/**
 * A value worked out once for the chunks of a sentence, when it is first asked for. What every clause would look for in
 * the rest of the sentence is looked for once this way, so that a sentence of a megabyte costs what it is long.
 */
export function perSentence<T>(work: (chunks: readonly Chunk[]) => T): (chunks: readonly Chunk[]) => T {
  const known = new WeakMap<readonly Chunk[], { readonly value: T }>();
  return (chunks) => {
    const earlier = known.get(chunks);
    if (earlier !== undefined) return earlier.value;
    const value = work(chunks);
    known.set(chunks, { value });
    return value;
  };
}
