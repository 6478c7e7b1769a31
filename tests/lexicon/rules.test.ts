import { describe, expect, test } from "vitest";
import { compilePattern } from "../../src/grammar/pattern.js";
import { isOf } from "../../src/lexicon/lines/line-rule.js";
import { lineRules } from "../../src/lexicon/lines/rules.js";
import { aims, completions } from "../../src/lexicon/rules/aims.js";
import { formulas } from "../../src/lexicon/rules/formulas.js";
import { fragments } from "../../src/lexicon/rules/fragments.js";
import { givings } from "../../src/lexicon/rules/givings.js";
import { imperativeOrders, impersonal, orders, participleOrders } from "../../src/lexicon/rules/orders.js";
import { partnerCues, partnerVerbs, supervisorCues } from "../../src/lexicon/rules/partners.js";
import { predicates } from "../../src/lexicon/rules/predicates.js";
import { roleFrames } from "../../src/lexicon/rules/role-frames.js";
import type { Rule } from "../../src/lexicon/rules/rule.js";
import { structures } from "../../src/lexicon/rules/structures.js";
import { compileRules, matchFirst, type RuleTable } from "../../src/stages/scan/rule-table.js";
import { chunksOf } from "../support/read.js";

/**
 * Every table of rules, with the tables that are tried at the same places: a
 * name is what `explain` gives as the reason, so no two tables share one.
 */
const tables: Readonly<Record<string, readonly Rule[]>> = {
  aims,
  completions,
  formulas,
  fragments,
  givings,
  orders,
  imperativeOrders,
  impersonal,
  participleOrders,
  partnerCues,
  partnerVerbs,
  supervisorCues,
  predicates,
  roleFrames,
};

const rules = Object.entries(tables).flatMap(([table, rows]) => {
  const compiled = compileRules(rows);
  return rows.map((rule) => ({ table, rule, compiled }));
});

/** Whether a rule is the first of its table that matches somewhere: one that stands before it can hide it. */
const isChosen = (rule: Rule, table: RuleTable<Rule>, sentence: string): boolean => {
  const chunks = chunksOf(sentence);
  return chunks.some((_, at) => matchFirst(table, chunks, at, chunks.length)?.rule === rule);
};

function matchesSomewhere({ pattern }: Rule, sentence: string): boolean {
  const chunks = chunksOf(sentence);
  const compiled = compilePattern(pattern);
  return chunks.some((_, at) => compiled.match(chunks, at) !== null);
}

/** Values that occur more than once. */
const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

test("every rule has a name of its own", () => {
  const others = [...lineRules, ...structures].map(({ name }) => name);
  expect(repeated([...rules.map(({ rule }) => rule.name), ...others])).toEqual([]);
});

test("no pattern is listed twice", () => {
  const spaced = (pattern: string): string => pattern.trim().replace(/\s+/g, " ");
  expect(repeated(rules.map(({ rule }) => spaced(rule.pattern)))).toEqual([]);
  expect(repeated(lineRules.map(({ pattern }) => String(pattern)))).toEqual([]);
});

describe.each(rules)("$table: $rule.name", ({ rule, compiled }) => {
  test("shows what it matches and what not", () => {
    expect([rule.examples.length, rule.counterExamples.length]).not.toContain(0);
  });

  test.each([...rule.examples])("matches: %s", (sentence) => {
    expect(isChosen(rule, compiled, sentence)).toBe(true);
  });

  test.each([...rule.counterExamples])("does not match: %s", (sentence) => {
    expect(matchesSomewhere(rule, sentence)).toBe(false);
  });
});

describe.each(lineRules.map((rule) => ({ ...rule, rule })))(
  "page noise: $name",
  ({ rule, examples, counterExamples }) => {
    test("shows what it matches and what not", () => {
      expect([examples.length, counterExamples.length]).not.toContain(0);
    });

    test.each([...examples])("matches: %s", (line) => {
      expect(isOf(rule, line, rule.indent ?? 0)).toBe(true);
    });

    test.each([...counterExamples])("does not match: %s", (line) => {
      expect(isOf(rule, line, rule.indent ?? 0)).toBe(false);
    });
  },
);
