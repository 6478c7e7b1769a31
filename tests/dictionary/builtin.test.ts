import { describe, expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";

const { agencies, places } = builtInDictionary;
const ids = new Set(agencies.map(({ id }) => id));

describe("the built-in dictionary", () => {
  test("has the provinces and cities that stand since 1 July 2025", () => {
    expect(places.filter(({ until }) => until === null || until >= "2025-07-01")).toHaveLength(34);
  });

  test("knows the body of every place, and who acts for it", () => {
    for (const { id, actor, bodies } of places) {
      expect(
        [actor, ...Object.values(bodies)].filter((body) => body === null || !ids.has(body)),
        id,
      ).toEqual([]);
    }
  });

  test.each(["ministry-of-finance", "government-office", "localities", "peoples-committee-of-da-nang"])(
    "has %s",
    (id) => {
      expect(ids).toContain(id);
    },
  );
});
