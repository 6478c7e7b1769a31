import { describe, expect, test } from "vitest";
import type { Structure } from "../../src/lexicon/rules/structure.js";
import { structures } from "../../src/lexicon/rules/structures.js";
import { explain } from "../support/read.js";

/** The rules that read the last line of a notice, of its rows and of what gave none. */
function rulesOfLastLine(text: string): string[] {
  const from = text.lastIndexOf("\n") + 1;
  const { rows, sentences } = explain(text);
  return [
    ...rows.filter(({ block }) => block.start >= from).flatMap(({ rules }) => rules.map(({ name }) => name)),
    ...sentences
      .filter(({ start }) => start >= from)
      .flatMap(({ reasons }) => reasons.flatMap(({ rule }) => rule ?? [])),
  ];
}

/** Whether a rule is the row's, or one with its suffix. */
const isOf = ({ name, kind }: Structure, rule: string): boolean =>
  kind === "suffix" ? rule.endsWith(`-${name}`) : rule === name || rule === `${name}-passive`;

describe.each(structures)("$kind: $name", (row) => {
  const { examples, counterExamples, means } = row;

  test("says what it is, and shows it", () => {
    expect(means).toMatch(/^[^A-Z].*[^.]$/);
    expect(examples.length).toBeGreaterThan(1);
    expect(counterExamples.length).toBeGreaterThan(0);
  });

  test.each([...examples])("reads: %j", (text) => {
    expect(rulesOfLastLine(text)).toSatisfy((rules: string[]) => rules.some((rule) => isOf(row, rule)));
  });

  test.each([...counterExamples])("does not read: %j", (text) => {
    expect(rulesOfLastLine(text).filter((rule) => isOf(row, rule))).toEqual([]);
  });
});
