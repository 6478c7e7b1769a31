/** A rule of the language: what it is called, what it matches, and sentences that show it. */
export interface Rule {
  /** Unique; what `explain` gives as the reason. */
  readonly name: string;
  /** In the pattern language of `grammar/pattern.ts`. */
  readonly pattern: string;
  /** Sentences in which the pattern matches somewhere. */
  readonly examples: readonly string[];
  /** Sentences in which it matches nowhere. */
  readonly counterExamples: readonly string[];
}
