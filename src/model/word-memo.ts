/** Words kept by one memo; a notice's vocabulary is far smaller, and a text made to fill it only makes it start afresh. */
const capacity = 1 << 15;

/**
 * What `make` says of a word, worked out once: `make` must depend on the word
 * alone. Bounded, so that no text can fill the memory.
 */
export function wordMemo<T>(make: (word: string) => T): (word: string) => T {
  return memoOfWords((word) => word, make);
}

/** What `make` says of a thing, worked out once for each word that `wordOf` gives: things of one word must be alike to `make`. */
export function memoOfWords<Thing, T>(
  wordOf: (thing: Thing) => string,
  make: (thing: Thing) => T,
): (thing: Thing) => T {
  const known = new Map<string, T>();
  return (thing) => {
    const word = wordOf(thing);
    const there = known.get(word);
    if (there !== undefined) return there;
    const made = make(thing);
    if (known.size >= capacity) known.clear();
    known.set(word, made);
    return made;
  };
}
