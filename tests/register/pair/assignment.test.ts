import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestAssignment, type Edge } from "../../../src/register/pair/assignment.js";

const edge = (left: number, right: number, value: number): Edge => ({ left, right, value });
const pairs = (edges: readonly Edge[]): string[] => bestAssignment(edges).map(({ left, right }) => `${left}-${right}`);
const worth = (edges: readonly Edge[]): number => edges.reduce((sum, { value }) => sum + value, 0);

describe("the best assignment", () => {
  test.each<[string, Edge[], string[]]>([
    ["nothing", [], []],
    ["one edge", [edge(0, 0, 0.5)], ["0-0"]],
    ["the better of two", [edge(0, 0, 0.5), edge(0, 1, 0.6)], ["0-1"]],
    [
      "not the best pair first, where both then find one",
      [edge(0, 0, 0.9), edge(0, 1, 0.8), edge(1, 0, 0.8)],
      ["0-1", "1-0"],
    ],
    [
      "the best pair, where two others together are worth less",
      [edge(0, 0, 0.9), edge(0, 1, 0.3), edge(1, 0, 0.4)],
      ["0-0"],
    ],
    ["a chain that moves on", [edge(0, 0, 0.9), edge(1, 0, 0.95), edge(0, 1, 0.8), edge(2, 1, 0.1)], ["0-1", "1-0"]],
    ["numbers far apart", [edge(7, 1000, 0.5)], ["7-1000"]],
  ])("%s", (_, edges, wanted) => {
    expect(pairs(edges).sort()).toEqual(wanted);
  });

  /** Every way to pair, tried. */
  function most(edges: readonly Edge[]): number {
    const lefts = [...new Set(edges.map(({ left }) => left))];
    const from = (at: number, taken: ReadonlySet<number>): number => {
      if (at === lefts.length) return 0;
      const alone = from(at + 1, taken);
      const own = edges.filter(({ left, right }) => left === lefts[at] && !taken.has(right));
      return Math.max(alone, ...own.map(({ right, value }) => value + from(at + 1, new Set([...taken, right]))));
    };
    return from(0, new Set());
  }

  test("is worth as much as any, and uses each row once", () => {
    const oneEdge = fc.tuple(
      fc.nat(4),
      fc.nat(4),
      fc.integer({ min: 0, max: 10 }).map((value) => value / 10),
    );
    const graph = fc.uniqueArray(oneEdge, { maxLength: 18, selector: ([left, right]) => `${left}-${right}` });
    fc.assert(
      fc.property(graph, (cells) => {
        const edges = cells.map(([left, right, value]) => edge(left, right, value));
        const best = bestAssignment(edges);
        expect(new Set(best.map(({ left }) => left)).size).toBe(best.length);
        expect(new Set(best.map(({ right }) => right)).size).toBe(best.length);
        expect(worth(best)).toBeCloseTo(most(edges), 9);
      }),
    );
  });
});
