/**
 * A word, number or mark in its normal form: one object wherever it stands, so
 * that what is worked out of it is worked out once.
 */
export interface Word {
  readonly norm: string;
  /** By the number of each fact; what nobody asked for is undefined. */
  readonly known: unknown[];
}

/** Words kept; a notice's vocabulary is far smaller, and a text made to fill the memory only makes it start afresh. */
const capacity = 1 << 15;

let facts = 0;

/** A value for each string, made once and kept while there is room. */
export function memo<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const there = made.get(text);
    if (there !== undefined) return there;
    const value = make(text);
    if (made.size >= capacity) made.clear();
    made.set(text, value);
    return value;
  };
}

export const wordOf: (norm: string) => Word = memo((norm) => ({ norm, known: new Array(facts).fill(undefined) }));

/** What `make` says of a word, worked out once a word: it must depend on its argument alone. */
export function factOf<T>(make: (norm: string) => T): (word: Word) => T {
  const fact = facts++;
  return ({ norm, known }) => {
    const there = known[fact];
    if (there !== undefined) return there as T;
    const value = make(norm);
    known[fact] = value;
    return value;
  };
}
