import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, type Shown, shownBy, views } from "../../../src/report/view/address.js";
import { bands, noFilters, reviews, roles, statuses, windows } from "../../../src/report/view/filters.js";

const words = fc.string({ unit: "grapheme" });
const day = fc.constantFrom("" as const, "2025-07-20", "2024-02-29");

const anyShown: fc.Arbitrary<Shown> = fc.record({
  view: fc.constantFrom(...views),
  filters: fc.record({
    text: words,
    agency: words,
    role: fc.constantFrom(...roles),
    notice: words,
    due: fc.constantFrom(...windows),
    from: day,
    to: day,
    status: fc.constantFrom(...statuses),
    flag: words,
    confidence: fc.constantFrom(...bands),
    review: fc.constantFrom(...reviews),
  }),
  asOf: day,
  row: words,
});

test("an address gives back what it was made of", () => {
  fc.assert(
    fc.property(anyShown, (shown) => {
      expect(shownBy(`#${addressOf(shown)}`)).toEqual(shown);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["#due=yesterday&role=boss&from=2025-02-30&view=secret&as-of=soon"],
  ["#%E0%A4%A"],
  ["#__proto__=1&constructor=2"],
  [""],
])("what does not fit is left out: %s", (address) => {
  expect(shownBy(address)).toEqual({ view: "tasks", filters: noFilters, asOf: "", row: "" });
});
