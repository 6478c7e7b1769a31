import { describe, expect, test } from "vitest";
import { readBareVerb } from "../../../src/stages/clauses/constructions/bare-verb.js";
import { draftBy, type Place } from "../../support/clauses.js";

const item: Place = { inList: true };
const nextPart: Place = { continues: true };

describe("a verb without a subject", () => {
  test.each<[string, Place, string, string]>([
    ["Inspect the dykes before July 30, 2025", {}, "imperative", "Inspect the dykes before July 30, 2025"],
    ["Urgently inspect the dykes", {}, "imperative", "Urgently inspect the dykes"],
    ["inspecting the dykes", item, "gerund", "inspecting the dykes"],
    ["Inspects the dykes", item, "present-item", "Inspects the dykes"],
    ["In charge of keeping the register", item, "in-charge-of", "keeping the register"],
    ["Responsible for keeping the register", item, "in-charge-of", "keeping the register"],
    ["Assigned to review the fees", item, "told-to", "review the fees"],
    ["shall submit the list", item, "obligation", "submit the list"],
    ["repaired the road", nextPart, "continuation", "repaired the road"],
  ])("%s", (text, place, rule, action) => {
    expect(draftBy(readBareVerb, text, place)).toEqual([rule, action]);
  });

  test.each<[string, Place]>([
    // Outside a list they say nothing of anybody.
    ["inspecting the dykes", {}],
    ["Inspects the dykes", {}],
    ["In charge of keeping the register", {}],
    ["Assigned to review the fees", {}],
    ["shall submit the list", {}],
    ["repaired the road", {}],
    // No verb, or one that has a subject.
    ["The dykes", {}],
    ["The dykes", item],
    ["Transport Officers shall keep a logbook", {}],
    // A case, and what is denied.
    ["should any dispute arise", {}],
    ["No permit may be issued", {}],
  ])("not %s in %o", (text, place) => {
    expect(draftBy(readBareVerb, text, place)).toBeNull();
  });
});
