import { expect, test } from "vitest";
import { assembleRegister } from "../../src/register/assemble.js";
import { directive, notice } from "./sample.js";

const dictionary = { name: "vn-government", version: "2025-07-01" };

const extracted = (id: string, ...rows: string[]) => ({
  notice: { ...notice, id },
  directives: rows.map((row) => ({ ...directive, notice: id, id: `${id}/${row}` })),
});

test("says what it was made with", () => {
  expect(assembleRegister([], dictionary)).toEqual({
    format: "directives/1",
    generator: { name: "directives", version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    dictionary,
    notices: [],
    directives: [],
  });
});

test("notices and directives stand in the order of the inputs", () => {
  const { notices, directives } = assembleRegister([extracted("b", "2", "1"), extracted("a", "3")], dictionary);
  expect(notices.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(directives.map(({ id }) => id)).toEqual(["b/2", "b/1", "a/3"]);
});

test.each([
  [
    ["a", "a", "a"],
    ["a", "a-2", "a-3"],
  ],
  [
    ["a", "a-2", "a"],
    ["a", "a-2", "a-3"],
  ],
  [
    ["a", "a", "a-2"],
    ["a", "a-3", "a-2"],
  ],
  [
    ["a-2", "a", "a-2", "a"],
    ["a-2", "a", "a-2-2", "a-3"],
  ],
])("ids %j become %j, and the directives follow", (ids, unique) => {
  const { notices, directives } = assembleRegister(
    ids.map((id) => extracted(id, "x")),
    dictionary,
  );
  expect(notices.map(({ id }) => id)).toEqual(unique);
  expect(directives.map(({ notice }) => notice)).toEqual(unique);
  expect(directives.map(({ id }) => id)).toEqual(unique.map((id) => `${id}/x`));
});
