import { describe, expect, test } from "vitest";
import { splitAction } from "../../../src/stages/clauses/joined/segments.js";
import { partIn, wordsBetween } from "../../support/clauses.js";
import { anchor } from "../../support/read.js";

const cutOf = (text: string, hasTerm = false): readonly string[] => {
  const { chunks, to } = partIn(text);
  return splitAction(chunks, 0, to, 0, anchor, text, hasTerm).map((one) =>
    wordsBetween(text, chunks, one.from, one.to),
  );
};

describe("an action is cut", () => {
  test.each([
    [
      "review the fees before August 1, 2025 and publish the results before September 1, 2025",
      ["review the fees before August 1, 2025", "publish the results before September 1, 2025"],
    ],
    [
      "review the fees by August 1, 2025, the taxes by October 1, 2025",
      ["review the fees by August 1, 2025", "the taxes by October 1, 2025"],
    ],
    [
      "publish the results monthly and report to the Government before December 15, 2025",
      ["publish the results monthly", "report to the Government before December 15, 2025"],
    ],
  ])("%s", (text, segments) => {
    expect(cutOf(text)).toEqual(segments);
  });

  test.each([
    // Verbs that share their deadline stay together.
    ["review the fees and publish the results before September 1, 2025"],
    ["review the fees; publish the results"],
    ["review before August 1, 2025 the fees and taxes"],
    ["weekly, monthly and quarterly check the dykes"],
    // A deadline before the notice's own day is none.
    ["review the fees of May 1, 2025 and publish the results before September 1, 2025"],
  ])("not %s", (text) => {
    expect(cutOf(text)).toEqual([text]);
  });

  test("the stretch that says another deadline of the verb before has no verb", () => {
    const text = "review the fees by August 1, 2025, the taxes by October 1, 2025";
    const { chunks, to } = partIn(text);
    expect(splitAction(chunks, 0, to, 0, anchor, text, false).map(({ verbAt }) => verbAt)).toEqual([0, null]);
  });
});
