import { describe, expect, test } from "vitest";
import { isPassive, passiveDraft } from "../../../src/stages/clauses/predicates/passive.js";
import { partIn } from "../../support/clauses.js";

describe("whether a passive stands behind a modal", () => {
  test.each([
    ["be sealed", true],
    ["be carefully checked", true],
    // A verb that no list has, and one of two words.
    ["be billed monthly", true],
    ["be immediately test-run", true],
    ["be ready", false],
    ["be aware of the danger", false],
    ["be a burden", false],
    ["is sealed", false],
    ["seal the well", false],
  ])("%s", (text, expected) => {
    expect(isPassive(partIn(text).chunks, 0)).toBe(expected);
  });
});

/** Whose obligation a sentence with "must be" is; "thing" where no agent is named. */
function obliged(text: string): readonly string[] | "thing" {
  const part = partIn(text);
  const be = part.chunks.findIndex(({ norm }) => norm === "be");
  const { evidence, subject } = passiveDraft(part, { name: "obligation", mood: "obligation" }, 0, be);
  expect(evidence).toBe(subject.kind === "bodies" ? "obligation" : "passive");
  return subject.kind === "bodies" ? subject.mentions.map(({ name }) => name) : "thing";
}

describe("who does what a passive says", () => {
  test.each<[string, readonly string[] | "thing"]>([
    ["The wells must be tested by the Ministry of Health", ["Ministry of Health"]],
    ["Claims must be checked and paid by the Ministry of Finance", ["Ministry of Finance"]],
    ["Returns must be sent before May 1, 2026 by the State Bank of Vietnam", ["State Bank of Vietnam"]],
    ["The wells must be tested before May 1, 2026", "thing"],
    ["The wells must be tested by hand", "thing"],
    ["The wells must be tested", "thing"],
  ])("%s", (text, expected) => {
    expect(obliged(text)).toEqual(expected);
  });
});
