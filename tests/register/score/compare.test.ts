import { describe, expect, test } from "vitest";
import { idsInRole, sameBodies } from "../../../src/register/score/compare-bodies.js";
import { sameDeadline } from "../../../src/register/score/compare-deadlines.js";
import { dataOf, sameNotice } from "../../../src/register/score/compare-notices.js";
import { sameVerb } from "../../../src/register/score/compare-verbs.js";
import { directive, notice } from "../sample.js";

describe("bodies", () => {
  test.each([
    [["a", "b"], ["b", "a"], [], true],
    [["a"], ["a", "b"], [], false],
    [["a", "b"], ["a"], [], false],
    [["a", "b"], ["a"], ["b"], true],
    [["a"], ["a"], ["b"], true],
    [["a", "c"], ["a"], ["b|c"], true],
    [["b"], ["a|b"], [], true],
    [["a", "b"], ["a|b"], [], false],
    [["a"], ["a|b", "a|c"], [], false],
    [["a", "c"], ["a|b", "a|c"], [], true],
    [[], [], [], true],
  ])("%j for %j, allowed %j: %s", (found, wanted, allowed, right) => {
    expect(sameBodies(found, wanted, allowed)).toBe(right);
  });

  test.each([
    ["National Data Centre", "national-data-centre"],
    ["The Bureau of Fish & Chips", "bureau-of-fish-chips"],
    ["Bộ Tài chính", "bo-tai-chinh"],
    ["(Foo)", "foo"],
  ])("a body that no dictionary knows, %s, is %s", (name, id) => {
    const assignees = [{ agency: null, role: "lead" as const, name, mention: name }];
    expect(idsInRole({ ...directive, assignees }, "lead")).toEqual([id]);
    expect(idsInRole({ ...directive, assignees }, "coordinating")).toEqual([]);
  });
});

describe("deadlines", () => {
  const none = { due: null, start: null, event: null, repeat: null };
  test.each([
    [null, null, true],
    [none, null, true],
    [none, { text: "soon" }, true],
    [none, { due: null, start: null }, true],
    [{ ...none, due: "2025-07-31" }, null, false],
    [{ ...none, due: "2025-07-31" }, { text: "soon" }, false],
    [null, { due: "2025-07-31" }, false],
    [{ ...none, due: "2025-07-31" }, { due: "2025-07-31" }, true],
    [{ ...none, due: "2025-07-31" }, { due: "2025-07-31", repeat: null }, true],
    [{ ...none, due: "2025-07-31", start: "2025-07-01" }, { due: "2025-07-31" }, true],
    [{ ...none, due: "2025-08-31" }, { due: "2025-07-31|2025-08-31" }, true],
    [{ ...none, due: "2025-09-30" }, { due: "2025-07-31|2025-08-31" }, false],
    [null, { due: "2025-07-31", loose: true }, true],
    [{ ...none, due: "2025-08-31" }, { due: "2025-07-31", loose: true }, false],
    [{ ...none, start: "2025-07-01" }, { start: "2025-07-01" }, true],
    [{ ...none, start: "2025-07-02" }, { start: "2025-07-01" }, false],
    [{ ...none, start: "2025-07-01", due: "2025-07-31" }, { start: "2025-07-01" }, false],
    [{ ...none, event: "the session" }, { event: "the 10th session" }, true],
    [{ ...none, due: "2025-07-31" }, { due: "2025-07-31", event: "the session" }, true],
    [none, { event: "the 10th session" }, false],
    [{ ...none, repeat: "monthly" }, { repeat: "monthly" }, true],
    [{ ...none, repeat: "monthly" }, { repeat: "regular|monthly" }, true],
    [{ ...none, repeat: "weekly" }, { repeat: "monthly" }, false],
    [{ ...none, due: "2025-07-31" }, { due: "2025-07-31", repeat: "weekly" }, false],
    [{ ...none, due: "2025-07-31", repeat: "weekly" }, { due: "2025-07-31" }, false],
  ])("%j for %j: %s", (found, wanted, right) => {
    expect(sameDeadline(found, wanted)).toBe(right);
  });
});

test.each([
  ["organise", ["organize"], true],
  ["organisation", ["organization"], true],
  ["complete", ["review", "completing"], true],
  ["plan", ["planning"], true],
  ["study", ["studies"], true],
  ["Submit", ["submitted"], true],
  ["report", ["review"], false],
  [undefined, ["review"], false],
])("the verb %s for %j: %s", (found, wanted, right) => {
  expect(sameVerb(found, wanted)).toBe(right);
});

test.each([
  [{}, true],
  [{ number: "315/TB-VPCP", date: "2025-06-23", chair: "Nguyen Chi Dung|Deputy Prime Minister" }, true],
  [{ number: null }, true],
  [{ number: "316/TB-VPCP" }, false],
  [{ date: "2025-06-24" }, false],
  [{ issuer: "government" }, false],
  [{ chair: "Pham Minh Chinh" }, false],
])("the notice for %j: %s", (wanted, right) => {
  expect(sameNotice(dataOf(notice), wanted)).toBe(right);
});

test("a notice that is not there has what nothing is asked of", () => {
  expect(sameNotice(dataOf(null), { number: null })).toBe(true);
  expect(sameNotice(dataOf(null), { number: "315/TB-VPCP" })).toBe(false);
});
