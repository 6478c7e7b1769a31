import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { bodyFilter } from "../../src/register/body-filter.js";
import type { Role } from "../../src/schema/register.js";
import { bodyOf, row } from "./due/rows.js";

const led = row("a", { assignees: [bodyOf("ministry-of-transport"), bodyOf("ministry-of-finance", "coordinating")] });

describe("a body's rows", () => {
  test.each<[string, string[], Role[], boolean]>([
    ["it leads", ["ministry-of-transport"], ["lead"], true],
    ["one that it continues leads", ["ministry-of-construction"], ["lead"], true],
    ["one that continues it does not", ["ministry-of-planning-and-investment"], ["lead"], false],
    ["it only helps", ["ministry-of-finance"], ["lead"], false],
    ["it helps, and that counts", ["ministry-of-finance"], ["lead", "coordinating"], true],
    ["another body", ["ministry-of-health"], ["lead", "coordinating"], false],
    ["one of several", ["ministry-of-health", "ministry-of-transport"], ["lead"], true],
    ["none is asked for", [], ["lead"], true],
  ])("%s", (_, ids, roles, expected) => {
    expect(bodyFilter(ids, roles, builtInDictionary)(led)).toBe(expected);
  });

  test("what came later is not part of an earlier body", () => {
    const now = row("a", { assignees: [bodyOf("ministry-of-construction")] });
    expect(bodyFilter(["ministry-of-transport"], ["lead"], builtInDictionary)(now)).toBe(false);
  });
});
