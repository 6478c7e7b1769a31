import { expect, test } from "vitest";
import { namesOf, numbersOf, stemsOf, timelessAction, wordsOf } from "../../../src/register/pair/words.js";
import { directive } from "../sample.js";

test("words are letters and digits without case", () => {
  expect(wordsOf("Deploy “Citizen Cloud”, 5G & 40/61 utilities.")).toEqual(
    "deploy citizen cloud 5g 40 61 utilities".split(" "),
  );
});

test.each([
  ["developing the plans of a ministry", "develop the plan of ministries"],
  ["completed", "complete"],
])("%s says what %s says", (a, b) => {
  expect(stemsOf(a)).toEqual(stemsOf(b));
});

test.each<[string, string[]]>([
  ["amend Decree No. 82/2024/ND-CP, by 2026.", ["82/2024/nd-cp", "2026"]],
  ["in the second quarter", ["second"]],
  ["5G coverage in July", ["5g", "july"]],
  ["four laws", []],
])("numbers in %j", (text, numbers) => {
  expect([...numbersOf(text)]).toEqual(numbers);
});

test.each<[string, string[]]>([
  ["Appraise the airport in Lai Chau", ["lai", "chau"]],
  ["submit to the Prime Minister a Decree", []],
  ["Deploy nothing", []],
])("names in %j", (text, names) => {
  expect([...namesOf(text)]).toEqual(names);
});

test.each([
  ["develop a plan before June 30, 2025 for all", "develop a plan  for all"],
  ["develop a plan", "develop a plan"],
])("the action without its deadline: %j", (text, rest) => {
  expect(timelessAction({ ...directive, action: { verbs: [], text } }).replace(/ +/g, " ")).toBe(
    rest.replace(/ +/g, " "),
  );
});
