import { expect, test } from "vitest";
import { pathForRegister } from "../../src/io/paths.js";

test.each([
  ["relative, as given", "seeds/a.txt", "seeds/a.txt"],
  ["relative from the current folder", "./seeds/a.txt", "./seeds/a.txt"],
  ["relative to the outside", "../other/a.txt", "../other/a.txt"],
  ["absolute inside", "/home/work/seeds/a.txt", "seeds/a.txt"],
  ["absolute inside, two dots in the name", "/home/work/..a.txt", "..a.txt"],
  ["absolute outside", "/home/other/a.txt", "a.txt"],
  ["absolute beside, with the folder's name as its start", "/home/work-2/a.txt", "a.txt"],
])("%s", (_, given, written) => {
  expect(pathForRegister(given, "/home/work")).toBe(written);
});
