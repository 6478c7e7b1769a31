/** A pattern that backtracks more than linearly, and what bounds the text that it is given. */
export interface Bounded {
  /** As it is written: `/source/flags`. */
  readonly pattern: string;
  readonly why: string;
}

export const boundedRegexes: readonly Bounded[] = [];
