import { describe, expect, test } from "vitest";
import { faultLine } from "../../../src/cli/render/fault-line.js";
import { plainPaint } from "../../../src/cli/render/paint.js";
import { renderScore } from "../../../src/cli/render/score-text.js";
import type { Fault } from "../../../src/register/score/faults.js";
import { figuresOf } from "../../../src/register/score/figures.js";
import type { Score } from "../../../src/register/score/score-register.js";
import { addUp, type Tally } from "../../../src/register/score/tally.js";

const none = addUp([]);
const two: Tally = { ...none, gold: 2, predicted: 2, matched: 1, lead: 1, coordinating: 1, verb: 1, notices: 1 };
const scoreOf = (tally: Tally): Score => {
  const scored = { tally, figures: figuresOf(tally) };
  return { total: scored, documents: [{ doc: "a.txt", ...scored }], faults: [] };
};

const look = { faults: false, pathOf: (doc: string) => `in/${doc}`, paint: plainPaint, width: null };

describe("figures", () => {
  test("a share of nothing is a dash, of something a number", () => {
    const cells = (tally: Tally) => renderScore(scoreOf(tally), look)[1]?.split(/ +/).slice(1);
    expect(cells(none)).toEqual(["0", "0", "-", "-", "-", "-", "-", "-", "-", "-", "-", "0", "0/0"]);
    expect(cells(two)).toEqual([
      "2",
      "2",
      "0.500",
      "0.500",
      "0.500",
      "0.000",
      "1.000",
      "1.000",
      "0.000",
      "-",
      "1.000",
      "0",
      "0/1",
    ]);
  });

  test("one table where it fits, two where it does not, none wider than the terminal", () => {
    const wide = renderScore(scoreOf(two), { ...look, width: 150 });
    const narrow = renderScore(scoreOf(two), { ...look, width: 80 });
    expect([wide.length, narrow.length]).toEqual([3, 7]);
    expect(narrow.filter((line) => line.startsWith("notice"))).toHaveLength(2);
    expect(narrow.every((line) => line.length <= 80)).toBe(true);
  });
});

describe("faults", () => {
  const place = { doc: "a.txt", line: 3, id: "n/1", text: "review the rates" };
  test.each<[Fault, string]>([
    [{ doc: "a.txt", line: 3, field: "missed", text: "review the rates" }, "missed: review the rates"],
    [{ ...place, field: "spurious" }, "spurious: review the rates"],
    [{ ...place, field: "lead", want: ["a"], got: [] }, "lead: review the rates | want [a] got []"],
    [
      { ...place, field: "lead", want: ["a", "b"], orWant: ["a"], got: ["c"] },
      "lead: review the rates | want [a, b] or [a] got [c]",
    ],
    [{ ...place, field: "verb", want: ["review"], got: ["rate"] }, "verb: review the rates | want [review] got [rate]"],
    [
      {
        ...place,
        field: "deadline",
        want: { text: "soon", due: "2025-07-31", loose: true },
        got: { due: null, start: null, event: null, repeat: "weekly" },
      },
      "deadline: review the rates | want {due: 2025-07-31, loose: true} got {repeat: weekly}",
    ],
    [{ ...place, field: "deadline", want: null, got: null }, "deadline: review the rates | want none got none"],
    [
      {
        doc: "a.txt",
        line: 1,
        field: "notice",
        want: { number: "1/A" },
        got: { number: null, date: "2025-07-01", issuer: null, chair: null },
      },
      "notice: | want {number: 1/A} got {date: 2025-07-01}",
    ],
    [{ ...place, field: "spurious", text: "x".repeat(100) }, `spurious: ${"x".repeat(89)}…`],
    [{ ...place, field: "spurious", text: "\u001b[31ma\nb\u202e" }, "spurious: \\x1b[31ma b\\u202e"],
  ])("%j", (fault, line) => {
    expect(faultLine(fault, "in/a.txt", plainPaint)).toBe(`in/a.txt:${fault.line}: ${line}`);
  });
});
