import type { WordChunk } from "../model/chunk.js";
import { orderWords } from "./order-verbs.js";
import { wordsIn } from "./word-set.js";

/** Closed classes of words that the rules name with `@`. */
const lists: Readonly<Record<string, string>> = {
  modal: "shall must should will",
  // Link the sentence to the one before and say nothing of the action.
  discourse:
    "also then therefore thus hence further now both each together thereby furthermore moreover likewise instead either else besides accordingly meanwhile hereby jointly all again still nevertheless nonetheless however similarly itself themselves himself herself",
  // Adverbs that do not end in -ly, and fixed discourse words inside a verb group.
  adverb:
    "also then therefore thus hence still further now both first soon all each together again once always just even well " +
    "thereby nevertheless nonetheless accordingly meanwhile furthermore moreover likewise instead currently ever already no longer hereby thereafter " +
    "either neither else besides itself themselves himself herself separately more better early fully please",
  requestPast: orderWords(["past"]).replaceAll("|", " "),
  request: orderWords(["thirdPerson"], ({ isActive }) => isActive).replaceAll("|", " "),
  // "call" and "tell" are as often no orders, and a proposal in the base form is what somebody is asked to make.
  requestBase: orderWords(
    ["base"],
    ({ isActive, ask, base }) => isActive && ask !== "propose" && base !== "call" && base !== "tell",
  ).replaceAll("|", " "),
};

/** Ends in -ly, but is no adverb. */
const notAdverbs = new Set(
  "supply apply reply comply rely ally tally rally bully family assembly early only daily weekly monthly quarterly yearly anomaly july italy fly imply multiply friendly costly elderly orderly assembly".split(
    " ",
  ),
);

const membership = (words: ReadonlySet<string>) => (chunk: WordChunk) => words.has(chunk.norm);

const adverbs = wordsIn(lists.adverb ?? "");

export const isAdverb = (norm: string): boolean =>
  adverbs.has(norm) || (norm.length > 4 && norm.endsWith("ly") && !notAdverbs.has(norm)) || norm === "only";

/** Name of a class to its test. */
export const wordClasses: Readonly<Record<string, (chunk: WordChunk) => boolean>> = {
  ...Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, membership(wordsIn(words))])),
  adverb: (chunk) => chunk.type === "word" && isAdverb(chunk.norm),
};
