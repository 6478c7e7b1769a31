/**
 * A word, number or mark in its normal form: one object wherever it stands, so
 * that what is worked out of it is worked out once.
 */
export interface Word {
  readonly norm: string;
  /** By the number of each fact; what nobody asked for is undefined. */
  readonly known: unknown[];
  /** Of each yes or no two bits: whether it was asked for, and what it is. */
  readonly flags: number[];
}

/** Words kept; a notice's vocabulary is far smaller, and a text made to fill the memory only makes it start afresh. */
const capacity = 1 << 15;

let facts = 0;
let flags = 0;

/** Yes or no, two bits each, in a number that V8 keeps as it is. */
const flagsInNumber = 15;

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

/** The string as V8 keeps names of properties, one for all that are equal: comparing two such strings looks at no character. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

export const wordOf: (norm: string) => Word = memo((norm) => ({
  norm: interned(norm),
  known: new Array(facts).fill(undefined),
  flags: new Array(Math.ceil(flags / flagsInNumber)).fill(0),
}));

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

/**
 * As `factOf`, of a yes or no. All of a word's stand side by side in a few numbers: most of what is asked of words is answered
 * by them, and they are at hand when the facts themselves are not.
 */
export function flagOf(is: (norm: string) => boolean): (word: Word) => boolean {
  const flag = flags++;
  const place = Math.floor(flag / flagsInNumber);
  const asked = 1 << (flag % flagsInNumber);
  const said = asked << flagsInNumber;
  return (word) => {
    const bits = word.flags[place] ?? 0;
    if ((bits & asked) !== 0) return (bits & said) !== 0;
    const holds = is(word.norm);
    word.flags[place] = (word.flags[place] ?? 0) | asked | (holds ? said : 0);
    return holds;
  };
}
