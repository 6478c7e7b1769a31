import { describe, expect, test } from "vitest";
import { readItemSubjunctive, readSubjunctive, readThing } from "../../../src/stages/clauses/constructions/thing.js";
import { draftBy } from "../../support/clauses.js";

describe("a thing of which something is due", () => {
  test.each([
    ["The audit of the reservoirs must be finished by August 30, 2025", "obligation-passive"],
    ["All invoices shall be kept for ten years by the Tax Department", "obligation-passive"],
    ["Old permits may not be renewed", "may-not-passive"],
    ["Vaccination of cattle is to be completed before September 1, 2025", "is-to-passive"],
  ])("%s", (text, rule) => {
    expect(draftBy(readThing, text)).toEqual([rule, text]);
  });

  test.each([
    // What a thing will do is a forecast.
    ["The new bridge will shorten the journey"],
    ["No extension will be granted"],
    // What is said in a relative clause is not said of the thing.
    ["The report which must be signed arrived late"],
    ["Funds that cannot be spent went back"],
    ["Failure to file shall be a ground for refusal"],
    // A body, or a person, is no thing.
    ["The Ministry of Finance must publish the rates"],
    ["We must act"],
  ])("not %s", (text) => {
    expect(draftBy(readThing, text)).toBeNull();
  });
});

describe("a subjunctive", () => {
  test.each([["the sea ban be lifted early"], ["a lifeguard be posted at each pool"], ["the gates be closed"]])(
    "%s: behind an order's that, and as an item of a list",
    (text) => {
      expect(draftBy(readSubjunctive, text)).toEqual(["orders-that", text]);
      expect(draftBy(readItemSubjunctive, text, { inList: true })).toEqual(["item-subjunctive", text]);
      expect(draftBy(readItemSubjunctive, text)).toBeNull();
    },
  );

  test("not in the indicative", () => {
    expect(draftBy(readSubjunctive, "the sea ban is lifted early")).toBeNull();
  });

  test("no item of a list behind a modal", () => {
    expect(draftBy(readItemSubjunctive, "the sea ban must be lifted early", { inList: true })).toBeNull();
  });
});
