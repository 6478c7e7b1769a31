/**
 * Nouns by which articles speak of a document that orders or announces something ("an urgent dispatch", "in a letter to
 * provinces"), separated by "|". Not "order", which is met in "in order to" as readily.
 */
export const reportedDocuments =
  "dispatch|telegram|directive|notice|letter|document|decision|circular|resolution|instruction|announcement|memorandum|memo";

/** Those, and a plan, which bodies issue too. */
export const issuedDocuments = `${reportedDocuments}|plan`;

/** Nouns of documents that order in their own name: "the dispatch requires", "under this Order". */
export const orderingDocuments = `${reportedDocuments}|conclusion|order|instructions`;
