import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../src/stages/blocks.js";
import { quotationsIn } from "../../../src/stages/strangers/quotations.js";
import { wordsOfStrangers } from "../../../src/stages/strangers/words-of-strangers.js";

const strangersIn = (text: string): string[] =>
  wordsOfStrangers(text, readBlocks(text)).map(({ start, end }) => text.slice(start, end).trim());

describe("quotations of a line", () => {
  test.each<readonly [string, readonly string[]]>([
    ["“One,” she said. “Two.”", ["One,", "Two."]],
    ['He said: "One. Two."', ["One. Two."]],
    ["“One, with “two” inside”", ["One, with “two"]],
    ["“Never closed", ["Never closed"]],
    ["Closed” before it opens", []],
    ["Nothing", []],
  ])("%j", (line, quotations) => {
    expect(quotationsIn(line).map(({ start, end }) => line.slice(start, end))).toEqual(quotations);
  });
});

describe("the words of strangers", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "what a person by name and age says",
      "“The smell woke us,” said Nguyen Thi Lan, 61, who sells rice. “They should clean it.”",
      ["“The smell woke us,”", "“They should clean it.”"],
    ],
    ["what an expert suggests", "Several experts suggested that the city should act.", ["that the city should act."]],
    ["whoever is only one of many", "“We wait,” said a mother outside a school in Cau Giay Ward.", ["“We wait,”"]],
    [
      "what he who spoke before goes on to say",
      "According to Dr. Minh Quan, a lecturer, rain flushes sludge.\nHe suggested that the city should dredge.",
      ["that the city should dredge."],
    ],
    [
      "but not once somebody else has acted",
      "According to Dr. Minh Quan, a lecturer, rain flushes sludge.\nThe Chairman was not convinced.\nHe suggested that the city should dredge.",
      [],
    ],
    ["somebody of whom more is told", "“We wait,” said a mother whose son is a soldier of the army.", ["“We wait,”"]],
    ["what a fisherman noted", "A fisherman noted that boats should stay in.", ["that boats should stay in."]],
    [
      "but a place where somebody spoke is no stranger",
      "In Hanoi, farmer Le Van An said he was tired.\nHanoi said the Department of Health must open clinics.",
      ["he was tired."],
    ],
    ["nor what a report says", "A report said that the Department of Health must open clinics.", []],
    ["but not what an official says", "“Localities must act,” said Minister of Health Dao Hong Lan.", []],
    ["nor what somebody by name alone says", "“Localities must act,” Long told reporters.", []],
    ["nor what a ministry recommends", "The Ministry of Health recommended that schools open.", []],
    ["nor who is told something", "Residents are told to leave their homes.", []],
    ["nor a time that somebody recommends", "Farmers sow before the time recommended by the ministry.", []],
  ])("%s", (_, text, words) => {
    expect(strangersIn(text)).toEqual(words);
  });

  test("are in order, and apart", () => {
    const text = "“A,” said Nguyen Thi Lan, 61, who sells rice. “B.” Several experts said that C.";
    const spans = wordsOfStrangers(text, readBlocks(text));
    expect(spans.length).toBeGreaterThan(1);
    for (const [at, { start, end }] of spans.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThan(spans[at - 1]?.end ?? -1);
    }
  });
});
