/** What stands in a row and has a normal form: tokens, chunks. */
interface Worded {
  readonly norm: string;
}

/** Whether `words` stand in the row from `at` on, one after the other; false where they would reach beyond it. */
export const standAt = (row: readonly Worded[], at: number, ...words: readonly string[]): boolean =>
  words.every((word, index) => row[at + index]?.norm === word);
