import { expect, test } from "vitest";
import { guessLemma } from "../../src/lexicon/verb-table.js";

test.each([
  ["patronised", "patronise"],
  ["tolerating", "tolerate"],
  ["construed", "construe"],
  ["digitizing", "digitize"],
  ["excused", "excuse"],
])("verbs whose stem lacks an e: %s is of %s", (word, lemma) => {
  expect(guessLemma(word)).toBe(lemma);
});

test.each([
  ["combated", "combat"],
  ["biased", "bias"],
  ["waltzed", "waltz"],
  ["canvassing", "canvass"],
  ["e-mailed", "e-mail"],
])("and verbs whose stem is whole: %s is of %s", (word, lemma) => {
  expect(guessLemma(word)).toBe(lemma);
});
