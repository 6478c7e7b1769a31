import { describe, expect, test } from "vitest";
import type { Block } from "../../src/model/block.js";
import { readSentences } from "../../src/stages/sentences.js";
import { blockOf } from "../support/read.js";

const sentencesOf = (text: string, kind?: Block["kind"]): string[] =>
  readSentences(text, blockOf(text, kind)).map(({ start, end }) => text.slice(start, end));

describe("a sentence ends", () => {
  test.each([
    ["One acts. Two acts.", ["One acts.", "Two acts."]],
    ["Who acts? Two act!  Three act.", ["Who acts?", "Two act!", "Three act."]],
    ["He said “One acts.” Two acts.", ["He said “One acts.”", "Two acts."]],
    ["One acts (Two too). Three acts.", ["One acts (Two too).", "Three acts."]],
    ["Reduce it by 10%. The Ministry acts.", ["Reduce it by 10%.", "The Ministry acts."]],
    ["Keep the water at 1.5-2 m. Ponds need it.", ["Keep the water at 1.5-2 m.", "Ponds need it."]],
    ["It falls below 12 °C. Schools may close.", ["It falls below 12 °C.", "Schools may close."]],
    ["It ends in 2025. The Ministry acts.", ["It ends in 2025.", "The Ministry acts."]],
    ["Land, roads, etc. The Ministry acts.", ["Land, roads, etc.", "The Ministry acts."]],
    ["One waits… Two acts.", ["One waits…", "Two acts."]],
    // The space was lost.
    ["It goes nationwide.The Ministry acts.", ["It goes nationwide.", "The Ministry acts."]],
    // The full stop was lost.
    ["It ends by July 31 The Ministry of Finance acts.", ["It ends by July 31", "The Ministry of Finance acts."]],
  ])("%j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("and goes on", () => {
  test.each([
    "Plan No. 02-KH/BCĐTW is due.",
    "Plan No. 143 is due.",
    "Mr. Le Van Khoa acts.",
    "Dr. Tran acts.",
    "The 2 M. Tran brothers act.",
    "At 9 a. Trucks act.",
    "It is before 3 p.m. on Friday.",
    "It is at 3 p.m. Friday.",
    "The U.S. Government acts.",
    "It grew by 1.5 percent.",
    "See art. 15 and p. 3.",
    "One acts; Two acts.",
    "Land, roads, etc. are built.",
    "See www.example.org/a.html for it.",
    "On Sept. 18 it ends.",
    "F.No.9/4/2013-CS.I(S) is the number.",
    "J. Smith acts.",
  ])("%j", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

test.each(["paragraph", "item", "heading", "title"] as const)("a %s is read", (kind) => {
  expect(sentencesOf("One acts. Two acts.", kind)).toHaveLength(2);
});

test.each(["noise", "caption", "dateline", "letterhead"] as const)("a %s is not", (kind) => {
  expect(sentencesOf("One acts. Two acts.", kind)).toEqual([]);
});

test("white space is outside, and offsets are those of the whole text", () => {
  const text = "Tasks\n  One acts.   Two acts. \nEnd";
  const block: Block = { ...blockOf(text), start: 6, end: 30 };
  expect(readSentences(text, block).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [8, "One acts."],
    [20, "Two acts."],
  ]);
});

test("the same sentence twice is two places", () => {
  const text = "Act. Act.";
  expect(readSentences(text, blockOf(text)).map(({ start }) => start)).toEqual([0, 5]);
});
