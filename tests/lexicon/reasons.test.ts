import { describe, expect, test } from "vitest";
import { reasons } from "../../src/lexicon/reasons.js";
import { explain } from "../support/read.js";

/** Why the last line of a notice gave no row; empty where it gave one. */
function reasonsOfLastLine(text: string): string[] {
  const from = text.lastIndexOf("\n") + 1;
  return explain(text)
    .sentences.filter(({ start }) => start >= from)
    .flatMap((sentence) => sentence.reasons.map(({ name }) => name));
}

describe.each(Object.entries(reasons))("%s", (name, { means, examples, counterExamples }) => {
  test("says what it means, and shows it", () => {
    expect(means).toMatch(/^(?:it|its|the|nobody|nothing) .*[^.]$/);
    expect([examples.length, counterExamples.length]).not.toContain(0);
  });

  test.each([...examples])("is the reason: %j", (text) => {
    expect(reasonsOfLastLine(text)).toContain(name);
  });

  test.each([...counterExamples])("is not the reason: %j", (text) => {
    expect(reasonsOfLastLine(text)).not.toContain(name);
  });
});
