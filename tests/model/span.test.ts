import { describe, expect, test } from "vitest";
import { isInside, joined } from "../../src/model/span.js";

const spans = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }));

describe("spans made one", () => {
  test.each([
    ["apart, in order", spans([5, 7], [1, 3]), spans([1, 3], [5, 7])],
    ["that overlap", spans([1, 4], [3, 6]), spans([1, 6])],
    ["that touch", spans([1, 3], [3, 5]), spans([1, 5])],
    ["one inside another", spans([1, 9], [3, 5]), spans([1, 9])],
    ["none", spans(), spans()],
  ])("%s", (_, some, whole) => {
    expect(joined(some)).toEqual(whole);
  });
});

test("an offset lies in a span from its start up to its end", () => {
  const some = spans([1, 3], [5, 7], [9, 10]);
  const inside = Array.from({ length: 12 }, (_, at) => at).filter((at) => isInside(some, at));
  expect(inside).toEqual([1, 2, 5, 6, 9]);
  expect(isInside([], 0)).toBe(false);
});
