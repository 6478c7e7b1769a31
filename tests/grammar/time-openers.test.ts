import { expect, test } from "vitest";
import { readAnyTime, readTimeExpression } from "../../src/grammar/time/expression.js";
import { tokenize } from "../../src/grammar/tokenize.js";
import { readBlocks } from "../../src/stages/blocks.js";
import { readSentences } from "../../src/stages/sentences.js";
import { goldDocuments, goldSets } from "../support/gold.js";

test("no word that begins a time expression in any notice is missing", () => {
  let count = 0;
  for (const { text } of goldSets.flatMap(goldDocuments)) {
    for (const sentence of readBlocks(text).flatMap((block) => [...readSentences(text, block)])) {
      const tokens = tokenize(text, sentence.start, sentence.end);
      const reader = { text, tokens, anchor: "2025-07-16", isVerb: () => true };
      for (const [at, token] of tokens.entries()) {
        const any = readAnyTime(reader, at);
        if (any !== null) count++;
        expect(readTimeExpression(reader, at), text.slice(token.start, token.end + 20)).toEqual(any);
      }
    }
  }
  expect(count).toBeGreaterThan(2000);
});
