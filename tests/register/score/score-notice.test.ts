import { describe, expect, test } from "vitest";
import { figuresOf } from "../../../src/register/score/figures.js";
import { placeGold } from "../../../src/register/score/place-gold.js";
import { type Judgement, scoreNotice } from "../../../src/register/score/score-notice.js";
import { goldSchema } from "../../../src/schema/gold.js";
import type { Directive } from "../../../src/schema/register.js";
import { directive, notice } from "../sample.js";

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

/** A row as it stands in a gold file. */
const gold = (quote: string, more: object = {}) => ({ quote, verbs: [quote.split(" ")[0]], lead: ["a"], ...more });

function judged(directives: Directive[], rows: object[]): Judgement {
  const placed = placeGold(goldSchema.parse({ doc: "n", directives: rows }), text);
  if (placed.issues !== undefined) throw new Error(JSON.stringify(placed.issues));
  return scoreNotice({ notice, directives }, placed.value);
}

test.each([
  ["right", [row("review the rates")], [gold("review the rates")], { gold: 1, predicted: 1, matched: 1, clean: 1 }],
  ["shorter by less than half", [row("review the")], [gold("review the rates")], { matched: 1, clean: 1 }],
  ["elsewhere", [row("report to all")], [gold("review the rates")], { gold: 1, predicted: 1, matched: 0, clean: 0 }],
  ["of another", [row("review the rates", "b")], [gold("review the rates")], { matched: 1, clean: 0, lead: 0 }],
  [
    "of another that is equally right",
    [row("review the rates", "b")],
    [gold("review the rates", { orLead: ["b"] })],
    { clean: 1 },
  ],
  [
    "of somebody, where nobody is equally right",
    [row("review the rates", "b")],
    [gold("review the rates", { orLead: [] })],
    { clean: 0 },
  ],
  [
    "without the date that it may lack",
    [row("review the rates")],
    [gold("review the rates", { deadline: { due: "2025-07-31", loose: true } })],
    { clean: 1, dated: 1, datedRight: 1 },
  ],
  [
    "without the date that it must have",
    [row("review the rates")],
    [gold("review the rates", { deadline: { due: "2025-07-31" } })],
    { clean: 0, deadline: 0, dated: 1, datedRight: 0 },
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
    "a second row inside an optional one",
    [row("review the rates"), row("rates")],
    [gold("review the rates", { optional: true })],
    { gold: 0, predicted: 0 },
  ],
  [
    "a second row inside one that is not optional",
    [row("review the rates"), row("rates")],
    [gold("review the rates")],
    { gold: 1, predicted: 2, matched: 1 },
  ],
  [
    "one for two",
    [row("review the rates; report to all")],
    [gold("review the rates"), gold("report to all")],
    { gold: 2, predicted: 1, matched: 1 },
  ],
])("%s", (_, directives, wanted, figures) => {
  expect(judged(directives, wanted).tally).toMatchObject(figures);
});

test("words that are not those of the offsets are counted, and are never clean", () => {
  const wrong = { ...row("review the rates"), action: { verbs: ["review"], text: "Review the rates" } };
  expect(judged([wrong], [gold("review the rates")]).tally).toMatchObject({ badOffsets: 1, matched: 1, clean: 0 });
});

describe("figures", () => {
  test("F1 is the harmonic mean of precision and recall", () => {
    const { tally } = judged(
      [row("review the rates"), row("act")],
      [gold("review the rates"), gold("report to all"), gold("; ")],
    );
    expect(figuresOf(tally)).toMatchObject({ precision: 1 / 2, recall: 1 / 3, detectionF1: 2 / 5, cleanF1: 2 / 5 });
  });

  test("shares of nothing are 0", () => {
    const { notices, ...shares } = figuresOf(judged([], []).tally);
    expect([notices, new Set(Object.values(shares))]).toEqual(["0/0", new Set([0])]);
  });
});
