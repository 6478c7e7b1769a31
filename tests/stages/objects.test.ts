import { describe, expect, test } from "vitest";
import type { Product } from "../../src/schema/register.js";
import { extract } from "../support/read.js";

/** The only row of "The Ministry of Finance shall …". */
function rowOf(action: string) {
  const { directives } = extract(`The Ministry of Finance shall ${action}.`);
  expect(directives).toHaveLength(1);
  return directives[0];
}

describe("what is to be delivered", () => {
  test.each<readonly [string, Product | null]>([
    [
      "develop a Resolution on promoting data creation",
      { kind: "resolution", text: "a Resolution on promoting data creation" },
    ],
    ["submit to the Government a Decree", { kind: "decree", text: "a Decree" }],
    ["issue two Circulars before July 31, 2025", { kind: "circular", text: "two Circulars" }],
    ["build a database of taxpayers", { kind: "database", text: "a database of taxpayers" }],
    ["complete the report", { kind: "report", text: "the report" }],
    ["draft a plan for the transition", { kind: "plan", text: "a plan for the transition" }],
    // "and" between two words of a name, and before the next verb or the next product.
    [
      "amend the Decree on agricultural and forestry companies and submit it to the Government",
      { kind: "decree", text: "the Decree on agricultural and forestry companies" },
    ],
    ["develop a plan on prices and report on it", { kind: "plan", text: "a plan on prices" }],
    ["issue a plan on cadmium and promptly report on it", { kind: "plan", text: "a plan on cadmium" }],
    ["develop the Law on Planning and the Law on Land", { kind: "law", text: "the Law on Planning" }],
    // The article before "draft" and "detailed" belongs to it.
    ["submit to the Government a draft Decree", { kind: "decree", text: "a draft Decree" }],
    ["draft a detailed plan for the transition", { kind: "plan", text: "a detailed plan for the transition" }],
    ["submit a Resolution according to the simplified procedure", { kind: "resolution", text: "a Resolution" }],
    // The object of another verb.
    ["submit a proposal to have a plan", { kind: "proposal", text: "a proposal" }],
    // No verb of making.
    ["implement the plan", null],
    ["guide localities in the project", null],
    // Nothing that can be handed over.
    ["develop the economy", null],
    ["complete the road", null],
  ])("%s", (action, product) => {
    expect(rowOf(action)?.product).toEqual(product);
  });
});

describe("to whom it goes", () => {
  test.each<readonly [string, readonly string[]]>([
    ["report to the Prime Minister", ["prime-minister"]],
    ["develop and submit to the Government a Decree", ["government"]],
    ["send the list to the Ministry of Justice", ["ministry-of-justice"]],
    ["provide data to the Ministry of Justice and the Government Office", ["ministry-of-justice", "government-office"]],
    ["report to the Prime Minister and submit a plan to the Prime Minister", ["prime-minister"]],
    ["advise the Government on the budget", ["government"]],
    // Told, not handed anything.
    ["urge the Ministry of Justice to report", []],
    ["guide localities", []],
    // A body that no dictionary knows has no id to list.
    ["report to the Foo Bureau", []],
  ])("%s", (action, recipients) => {
    expect(rowOf(action)?.recipients).toEqual(recipients);
  });
});
