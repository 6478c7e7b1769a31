import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexOf } from "../../src/dictionary/agency-index.js";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { mayBePhrase } from "../../src/grammar/agencies/opening.js";
import { readAnyPhrase } from "../../src/grammar/agencies/phrase.js";
import { compilePattern } from "../../src/grammar/pattern.js";
import { readByAll, readTimeExpression } from "../../src/grammar/time/expression.js";
import { tokenize } from "../../src/grammar/tokenize.js";
import { collectiveModifiers, enterpriseModifiers, headNouns } from "../../src/lexicon/agency-words.js";
import * as calendarWords from "../../src/lexicon/calendar-words.js";
import * as ownDocuments from "../../src/lexicon/own-documents.js";
import * as periodWords from "../../src/lexicon/period-words.js";
import { predicates } from "../../src/lexicon/rules/predicates.js";
import * as timeWords from "../../src/lexicon/time-words.js";
import { compileRules } from "../../src/stages/scan/rule-table.js";
import { chunksOf } from "../support/read.js";

/** Every word of the tables of time, whatever their shape. */
const wordsOfTables = Object.values({ ...calendarWords, ...ownDocuments, ...periodWords, ...timeWords }).flatMap(
  (table): string[] => {
    if (table instanceof RegExp) return [];
    if (typeof table === "string") return table.split("|");
    if (table instanceof Set || table instanceof Map) return [...table.keys()];
    if (Array.isArray(table)) return table.flatMap(({ words }: { words: readonly string[] }) => words);
    return Object.keys(table);
  },
);

const timeWord = fc.constantFrom(
  ...wordsOfTables,
  ..."the the of of in 5 15 31 2025 2026 25th July June May Q1 Q2 II quarter half month week year day end every each basis , - ( ) / . to and Monday noon p m least latest".split(
    " ",
  ),
);

const bodyWord = fc.constantFrom(
  ...collectiveModifiers,
  ...enterpriseModifiers,
  ...headNouns,
  ..."the the of of and , : Ministry Ministries Ministers Finance Health People's Committees Departments Department Services provincial municipal city cities provinces central centrally run Hanoi Hue Da Nang Viet Nam State Bank each every ministry agencies localities enterprises 6 34 six a number of Party Secretaries standing agency Government Office Prime Minister Deputy PM".split(
    " ",
  ),
);

const sentence = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

describe("what the first word rules out is nothing", () => {
  test("times", () => {
    const property = fc.property(sentence(timeWord), (text) => {
      const reader = { text, tokens: tokenize(text), anchor: "2025-07-16", effective: null, isVerb: () => false };
      for (let at = 0; at < reader.tokens.length; at++)
        expect(readTimeExpression(reader, at)).toEqual(readByAll(reader, at));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  test("phrases of bodies", () => {
    const index = indexOf(builtInDictionary);
    const property = fc.property(sentence(bodyWord), (text) => {
      const context = { text, tokens: tokenize(text), index, date: "2025-07-16", introduced: new Map() };
      for (const [at, { norm }] of context.tokens.entries()) {
        // A phrase goes on with these and begins with neither.
        if (norm === "and" || norm === "of" || mayBePhrase(context, at)) continue;
        expect(readAnyPhrase(context, at)).toBeNull();
      }
    });
    fc.assert(property, { numRuns: 1500 });
  });

  test("rules", () => {
    const table = compileRules(predicates);
    const compiled = predicates.map(({ name, pattern }) => ({ name, pattern: compilePattern(pattern) }));
    const examples = predicates.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples]);
    for (const chunks of examples.map((text) => chunksOf(text)))
      for (const [at, chunk] of chunks.entries()) {
        const tried = table.rulesFor(chunk).map(({ rule }) => rule.name);
        const matching = compiled.filter(({ pattern }) => (pattern.match(chunks, at)?.end ?? at) > at);
        expect(tried).toEqual(expect.arrayContaining(matching.map(({ name }) => name)));
      }
  });
});

test("a phrase may begin where a name, a modifier before one or an office does", () => {
  const index = indexOf(builtInDictionary);
  const mayBegin = (text: string): boolean =>
    mayBePhrase({ text, tokens: tokenize(text), index, date: null, introduced: new Map() }, 0);
  expect(
    ["the Ministry of Finance", "other relevant ministries", "heads of agencies", "six localities"].map(mayBegin),
  ).toEqual([true, true, true, true]);
  expect(["the report", "shall", "of the Ministry", "to the Ministry", "detailed works"].map(mayBegin)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
