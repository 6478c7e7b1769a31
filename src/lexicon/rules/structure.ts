/** A rule that reads how a clause is built, which no pattern of words says: what it is called and is, and notices that show it. */
export interface Structure {
  /** Unique, among patterns too; what `explain` gives as the reason. */
  readonly name: string;
  /** What it makes: a clause, a deadline for a task before it, bodies in a role; a `suffix` stands behind the name of a rule of clauses. */
  readonly kind: "clause" | "fragment" | "partners" | "suffix";
  /** What the construction is. */
  readonly means: string;
  /** Behind an order it goes on with that order, of whoever was given it, and not with what a body is directed to do. */
  readonly goesOnWithOrder?: true;
  /** Notices whose last line it reads. */
  readonly examples: readonly string[];
  /** Notices whose last line it does not read. */
  readonly counterExamples: readonly string[];
}
