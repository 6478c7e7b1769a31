import { wordTable } from "./word-table.js";

/** Spellings that two verbs share: the lemma that notices mean. */
export const sharedForms = wordTable<string>({
  found: "find",
  founded: "found",
  lay: "lay",
  left: "leave",
  felt: "feel",
  fell: "fall",
  saw: "see",
  wound: "wind",
  ground: "grind",
  bore: "bear",
});

/** Participles of verbs whose other forms are nouns in notices ("a fine", "the wind"), with their lemmas. */
export const loneParticiples = wordTable<string>({
  fined: "fine",
  wound: "wind",
  manned: "man",
  housed: "house",
  mined: "mine",
});
