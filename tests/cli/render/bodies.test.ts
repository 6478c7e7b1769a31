import { expect, test } from "vitest";
import { leadsAndPartners } from "../../../src/cli/render/bodies.js";
import { bodyOf } from "../../register/due/rows.js";

const some = (names: string) => names.split("").map((name) => bodyOf(name));

test.each([
  ["", "", "–"],
  ["a", "", "a"],
  ["abcd", "", "a, b, c, d"],
  ["abcde", "", "a, b, c and 2 more"],
  ["a", "b", "a; with b"],
  ["", "bcdef", "–; with b, c, d and 2 more"],
])("%j with %j", (leads, partners, expected) => {
  expect(leadsAndPartners(some(leads), some(partners))).toBe(expected);
});
