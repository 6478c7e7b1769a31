import { expect, test } from "vitest";
import { builtInDictionary } from "../../src/dictionary/builtin.js";
import { groupNames } from "../../src/dictionary/group-names.js";
import type { NameGroups } from "../../src/dictionary/name-trie.js";
import { namesIn } from "../../src/dictionary/names.js";
import { packNames, unpackNames } from "../../src/dictionary/packed-names.js";
import packed from "../../src/generated/vn-government-names.json" with { type: "json" };

const all = <T>({ firstKeys, startingWith }: NameGroups<T>) =>
  new Map([...firstKeys].map((key) => [key, startingWith(key)]));

test("names that were packed are those that would be made of the dictionary", () => {
  const { names, short, places } = unpackNames(packed, builtInDictionary);
  const made = groupNames(namesIn(builtInDictionary));
  expect(all(names)).toEqual(all(made.names));
  expect(all(short)).toEqual(all(made.short));
  expect(all(places)).toEqual(all(made.places));
});

test("what the project was built with is packed of its dictionary", () => {
  expect({ ...packNames(builtInDictionary) }).toEqual(packed);
});

test("no name begins with a word that no line stands under", () => {
  expect(unpackNames(packed, builtInDictionary).names.startingWith("constructor")).toBeUndefined();
});
