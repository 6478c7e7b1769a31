/** Words kept by one memo; a notice's vocabulary is far smaller, and a text made to fill it only makes it start afresh. */
const capacity = 1 << 15;

/**
 * What `make` says of a word, worked out once: `make` must depend on the word
 * alone. Bounded, so that no text can fill the memory.
 */
export function wordMemo<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const there = known.get(word);
    if (there !== undefined) return there;
    const made = make(word);
    if (known.size >= capacity) known.clear();
    known.set(word, made);
    return made;
  };
}
