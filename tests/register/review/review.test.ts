import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyReviews } from "../../../src/register/review/apply.js";
import { reviewRegister } from "../../../src/register/review/apply-text.js";
import { parseReviews } from "../../../src/register/review/read.js";
import { reviewBetween } from "../../../src/register/review/reviewed.js";
import { writeRegister } from "../../../src/register/write.js";
import type { Directive, Register } from "../../../src/schema/register.js";
import type { RowReview } from "../../../src/schema/review.js";
import { directive, register } from "../sample.js";

const corrected: Directive = {
  ...directive,
  review: "edited",
  action: { ...directive.action, verbs: ["submit"] },
  deadline: null,
};

const review = reviewBetween(directive, corrected) as RowReview;
const patch = { format: "directives-review/1" as const, reviews: [review] };

describe("a review", () => {
  test("says what changed, and nothing else", () => {
    expect(review).toEqual({
      id: directive.id,
      text: directive.action.text,
      was: { review: null, verbs: ["develop", "submit"], deadline: directive.deadline },
      now: { review: "edited", verbs: ["submit"], deadline: null },
    });
    expect(reviewBetween(directive, { ...directive, flags: ["x"] })).toBeNull();
  });

  test("goes in where the row is as it was, and once", () => {
    const once = applyReviews(register, patch);
    expect(once).toMatchObject({ changed: [directive.id], leftOut: [] });
    expect(once.register.directives).toEqual([corrected]);
    const twice = applyReviews(once.register, patch);
    expect([twice.register, twice.changed, twice.leftOut]).toEqual([once.register, [], []]);
    expect(twice.register).toBe(once.register);
  });

  test.each<[string, Partial<Directive>, "changed" | "missing"]>([
    ["whose mark somebody else set", { review: "rejected" }, "changed"],
    ["whose deadline somebody else moved", { deadline: null }, "changed"],
    ["whose words are others", { action: { verbs: ["develop", "submit"], text: "other words" } }, "missing"],
    ["of another id", { id: "315-tb-vpcp/00000000" }, "missing"],
  ])("is left out of a row %s", (_, change, reason) => {
    const other: Register = { ...register, directives: [{ ...directive, ...change }] };
    const { register: after, leftOut } = applyReviews(other, patch);
    expect(after).toBe(other);
    expect(leftOut).toEqual([{ review, reason }]);
  });

  test("of any row to any other mark or deadline is what applying it gives", () => {
    const marks = fc.constantFrom<Directive["review"]>(null, "accepted", "edited", "rejected");
    const anyRow = fc.record({ review: marks, isDated: fc.boolean(), verbs: fc.array(fc.string()) }).map(
      ({ review: mark, isDated, verbs }): Directive => ({
        ...directive,
        review: mark,
        action: { ...directive.action, verbs },
        deadline: isDated ? directive.deadline : null,
      }),
    );
    fc.assert(
      fc.property(anyRow, anyRow, (before, after) => {
        const one = reviewBetween(before, after);
        const applied = applyReviews({ ...register, directives: [before] }, { reviews: one === null ? [] : [one] });
        expect(applied.register.directives).toEqual([after]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("in the text of a register", () => {
  test("comments stay", () => {
    const text = writeRegister(register, "yaml").replace("review: null", "review: null # call them");
    const reviewed = reviewRegister(text, register, patch);
    expect(reviewed.text).toContain("review: edited # call them");
    expect(reviewed.text).toContain("deadline: null");
    expect(reviewRegister(reviewed.text, reviewed.register, patch).text).toBe(reviewed.text);
  });

  test("JSON stays JSON", () => {
    expect(JSON.parse(reviewRegister(writeRegister(register, "json"), register, patch).text).directives).toEqual([
      corrected,
    ]);
  });
});

describe("a file of reviews", () => {
  test("is read", () => {
    expect(parseReviews(JSON.stringify(patch), "r.json")).toEqual({ patch, diagnostics: [] });
  });

  test.each([
    ["something else", "format: directives/1\n", /these are no reviews; save them from the page/u],
    [
      "a mark that is none",
      JSON.stringify({ ...patch, reviews: [{ ...review, now: { review: "fine" } }] }),
      /"fine" does not fit/u,
    ],
    [
      "a field that no review may change",
      JSON.stringify({ ...patch, reviews: [{ ...review, now: { flags: [] } }] }),
      /unknown key/u,
    ],
    ["no YAML at all", "{", /./u],
  ])("is refused: %s", (_, text, message) => {
    const { patch: none, diagnostics } = parseReviews(text, "r.json");
    expect(none).toBeNull();
    expect(diagnostics[0]).toMatchObject({ severity: "error", file: "r.json", line: 1 });
    expect(diagnostics[0]?.message).toMatch(message);
  });
});
