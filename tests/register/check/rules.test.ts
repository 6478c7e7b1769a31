import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../../src/dictionary/builtin.js";
import { clears } from "../../../src/register/check/clears.js";
import type { Asked, Bodies } from "../../../src/register/check/rule.js";
import { clearRules } from "../../../src/register/check/rules.js";

const byId = new Map(builtInDictionary.agencies.map((agency) => [agency.id, agency]));
const bodies: Bodies = (id) => byId.get(id);

/** A row that says nothing. */
const blank: Asked = {
  action: { verbs: [], text: "" },
  assignees: [],
  deadline: null,
  product: null,
  issuedBy: null,
  recipients: [],
  flags: [],
};

describe.each(clears)("%s", (name) => {
  const rule = clearRules[name];

  test("is called what it is, and states in one sentence what it asks", () => {
    expect(rule.name).toBe(name);
    expect(rule.statement).toMatch(/^[A-Z][^.]+\.$/);
    expect([rule.examples.length, rule.counterExamples.length]).not.toContain(0);
  });

  test.each([...rule.examples])("clear: $why", ({ row, why }) => {
    expect(rule.judge({ ...blank, ...row }, bodies)).toEqual({ open: false, why });
  });

  test.each([...rule.counterExamples])("open: $why", ({ row, why }) => {
    expect(rule.judge({ ...blank, ...row }, bodies)).toEqual({ open: true, why });
  });

  test("a row that says nothing leaves it open", () => {
    expect(rule.judge(blank, bodies).open).toBe(true);
  });
});
