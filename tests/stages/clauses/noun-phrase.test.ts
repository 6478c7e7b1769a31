import { describe, expect, test } from "vitest";
import { isNameOfBody, isNumeral, nounPhrase } from "../../../src/stages/clauses/subjects/noun-phrase.js";
import { partIn, wordsBetween } from "../../support/clauses.js";

describe("a noun phrase that may name a body", () => {
  test.each([
    ["competent road authorities must act", "competent road authorities", ["authorities"]],
    ["the Audit Committees of provinces are to meet", "the Audit Committees of provinces", ["committees"]],
    ["district hospitals, which admit patients", "district hospitals", ["district", "hospitals"]],
    ["irrigation companies regularly check", "irrigation companies", ["companies"]],
    ["fishing boats and their owners", "fishing boats and their owners", ["owners"]],
    [
      "the Water Users Association of Long Xuyen shall meet",
      "the Water Users Association of Long Xuyen",
      ["association"],
    ],
    // None of its nouns is a body.
    ["rainfall in May", "rainfall", []],
  ])("%s", (text, words, heads) => {
    const { chunks, to } = partIn(text);
    const phrase = nounPhrase(chunks, 0, to);
    expect(wordsBetween(text, chunks, 0, phrase.next)).toBe(words);
    expect(phrase.heads.map((at) => chunks[at]?.norm)).toEqual(heads);
  });

  test.each([
    ["Audit Committees are to meet", true],
    ["Transport Officers shall drive", true],
    ["Transport officers shall drive", false],
    ["Audit the accounts", false],
    ["Audit Committees", false],
  ])("a name in capitals of which something is said: %s", (text, expected) => {
    expect(isNameOfBody(partIn(text).chunks, 0)).toBe(expected);
  });

  test.each([
    ["XVI", true],
    ["xvi", false],
    ["Mix", false],
    ["XXXIII", false],
  ])("a Roman numeral: %s", (text, expected) => {
    expect(isNumeral(partIn(text).chunks[0])).toBe(expected);
  });
});
