import { describe, expect, test } from "vitest";
import { readBodies, separatorEnd } from "../../../src/stages/clauses/subjects/bodies.js";
import { partIn, wordsBetween } from "../../support/clauses.js";

describe("bodies of the dictionary and others", () => {
  test.each([
    ["the Ministry of Finance and the Ministry of Health shall meet", ["Ministry of Finance", "Ministry of Health"]],
    ["ferry operators and the Ministry of Transport shall meet", ["ferry operators", "Ministry of Transport"]],
    ["the Ministry of Finance, port authorities shall meet", ["Ministry of Finance", "port authorities"]],
    ["Deputy Governor Pham Tien Dung shall meet", ["Deputy Governor Pham Tien Dung"]],
  ])("%s", (text, names) => {
    const { chunks, to } = partIn(text);
    const bodies = readBodies(chunks, 0, to, text);
    expect(bodies?.mentions.map(({ name }) => name)).toEqual(names);
    expect(wordsBetween(text, chunks, bodies?.next ?? to)).toBe("shall meet");
  });

  test.each([["rain and wind shall cease"], ["the steel price shall fall"], ["inspect the Ministry of Health"]])(
    "not %s",
    (text) => {
      const { chunks, to } = partIn(text);
      expect(readBodies(chunks, 0, to, text)).toBeNull();
    },
  );

  test.each([
    [", and them"],
    [", them"],
    ["and them"],
    ["as well as them"],
    ["/ them"],
    ["or them"],
    // Nothing separates.
    ["them"],
  ])("what separates two: %s", (text) => {
    const { chunks } = partIn(text);
    expect(wordsBetween(text, chunks, separatorEnd(chunks, 0))).toBe("them");
  });

  test.each([["as them"], ["; them"], ["with them"]])("what separates none: %s", (text) => {
    expect(separatorEnd(partIn(text).chunks, 0)).toBe(0);
  });
});
