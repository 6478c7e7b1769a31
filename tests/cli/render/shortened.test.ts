import { expect, test } from "vitest";
import { shortened } from "../../../src/cli/render/shortened.js";

test.each([
  ["submit a plan", 20, "submit a plan"],
  ["submit a plan", 13, "submit a plan"],
  ["submit a plan", 12, "submit a…"],
  ["submit a plan", 8, "submit…"],
  ["administration", 5, "admin…"],
  ["Bộ Tài chính", 6, "Bộ Tài…"],
  ["", 5, ""],
])("%j to %i", (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});
