import { describe, expect, test } from "vitest";
import type { Directive } from "../../src/schema/register.js";
import { directive, notice } from "../register/sample.js";
import type { GoldDirective } from "./gold.js";
import { f1, sameBodies, sameDeadline, sameNotice, sameVerb, scoreNotice } from "./score.js";

describe("bodies", () => {
  test.each([
    [["a", "b"], ["b", "a"], [], true],
    [["a"], ["a", "b"], [], false],
    [["a", "b"], ["a"], [], false],
    [["a", "b"], ["a"], ["b"], true],
    [["a"], ["a"], ["b"], true],
    [["b"], ["a|b"], [], true],
    [["a", "b"], ["a|b"], [], false],
    [[], [], [], true],
  ])("%j for %j, allowed %j: %s", (found, wanted, allowed, right) => {
    expect(sameBodies(found, wanted, allowed)).toBe(right);
  });
});

describe("deadlines", () => {
  const none = { due: null, start: null, event: null, repeat: null };
  test.each([
    [null, null, true],
    [none, null, true],
    [{ ...none, due: "2025-07-31" }, null, false],
    [null, { due: "2025-07-31" }, false],
    [{ ...none, due: "2025-07-31" }, { due: "2025-07-31" }, true],
    [{ ...none, due: "2025-07-31", start: "2025-07-01" }, { due: "2025-07-31" }, true],
    [{ ...none, due: "2025-08-31" }, { due: "2025-07-31|2025-08-31" }, true],
    [null, { due: "2025-07-31", loose: true }, true],
    [{ ...none, start: "2025-07-01" }, { start: "2025-07-01" }, true],
    [{ ...none, start: "2025-07-02" }, { start: "2025-07-01" }, false],
    [{ ...none, start: "2025-07-01", due: "2025-07-31" }, { start: "2025-07-01" }, false],
    [{ ...none, event: "the session" }, { event: "the 10th session" }, true],
    [none, { event: "the 10th session" }, false],
    [{ ...none, repeat: "monthly" }, { repeat: "monthly" }, true],
    [{ ...none, repeat: "weekly" }, { repeat: "monthly" }, false],
    [{ ...none, due: "2025-07-31", repeat: "weekly" }, { due: "2025-07-31" }, false],
  ])("%j for %j: %s", (found, wanted, right) => {
    expect(sameDeadline(found, wanted)).toBe(right);
  });
});

test.each([
  ["organise", ["organize"], true],
  ["complete", ["review", "completing"], true],
  ["plan", ["planning"], true],
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
  [{ chair: "Pham Minh Chinh" }, false],
])("the notice for %j: %s", (wanted, right) => {
  expect(sameNotice(notice, wanted)).toBe(right);
});

describe("rows", () => {
  const text = "review the rates; report to all; act";
  const row = (words: string, lead = "a"): Directive => {
    const start = text.indexOf(words);
    return {
      ...directive,
      action: { verbs: [words.split(" ")[0] ?? ""], text: words },
      assignees: [{ agency: lead, role: "lead", name: lead, mention: lead }],
      deadline: null,
      source: { ...directive.source, start, end: start + words.length },
    };
  };
  const gold = (quote: string, more: Partial<GoldDirective> = {}): GoldDirective => ({
    quote,
    verbs: [quote.split(" ")[0] ?? ""],
    lead: ["a"],
    ...more,
  });
  const tally = (directives: Directive[], wanted: GoldDirective[]) =>
    scoreNotice({ text, notice, directives }, { doc: "n", notice: null, directives: wanted }).tally;

  test.each([
    ["right", [row("review the rates")], [gold("review the rates")], { gold: 1, predicted: 1, matched: 1, clean: 1 }],
    ["shorter by less than half", [row("review the")], [gold("review the rates")], { matched: 1, clean: 1 }],
    ["elsewhere", [row("report to all")], [gold("review the rates")], { gold: 1, predicted: 1, matched: 0, clean: 0 }],
    ["of another", [row("review the rates", "b")], [gold("review the rates")], { matched: 1, clean: 0 }],
    [
      "of another that is equally right",
      [row("review the rates", "b")],
      [gold("review the rates", { orLead: ["b"] })],
      { clean: 1 },
    ],
    ["missed", [], [gold("review the rates")], { gold: 1, predicted: 0 }],
    ["optional and missed", [], [gold("review the rates", { optional: true })], { gold: 0, predicted: 0 }],
    [
      "optional and found",
      [row("review the rates", "b")],
      [gold("review the rates", { optional: true })],
      { gold: 0, predicted: 0 },
    ],
    [
      "one for two",
      [row("review the rates; report to all")],
      [gold("review the rates"), gold("report to all")],
      { gold: 2, predicted: 1, matched: 1 },
    ],
  ])("%s", (_, directives, wanted, figures) => {
    expect(tally(directives, wanted)).toMatchObject(figures);
  });

  test("words that are not those of the offsets are counted, and are never clean", () => {
    const wrong = { ...row("review the rates"), action: { verbs: ["review"], text: "Review the rates" } };
    expect(tally([wrong], [gold("review the rates")])).toMatchObject({ badOffsets: 1, matched: 1, clean: 0 });
  });

  test("a gold quote that the notice lacks is a fault of the gold", () => {
    expect(() => tally([], [gold("dance")])).toThrow("dance");
  });

  test("F1", () => {
    const half = tally([row("review the rates"), row("act")], [gold("review the rates"), gold("report to all")]);
    expect(f1(half, "matched")).toBe(0.5);
    expect(f1(tally([], []), "clean")).toBe(0);
  });
});
